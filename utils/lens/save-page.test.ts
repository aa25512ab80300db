import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import type { Message, SaveReply } from '../messaging/protocol.ts';
import { isExtensionAlive, Refused, sendToBackground } from '../messaging/send.ts';
import { makeLensState } from './lens-state.ts';
import { savePage } from './save-page.ts';

vi.mock('../messaging/send.ts', () => ({
  sendToBackground: vi.fn<() => Promise<unknown>>(),
  isExtensionAlive: vi.fn<() => boolean>(() => true),
  Refused: class extends Error {},
}));
vi.useFakeTimers();

const send = vi.mocked(sendToBackground);
const saved: SaveReply = { kind: 'saved', saved: { clipId: 'clip-0001', savedAt: '2026-03-01T00:00:00.000Z' } };
const matter = { pageTitle: '门户网' };

function openPage() {
  const store = makeLensState();
  store.set({ analysis: makeAnalysis() });
  return store;
}

const sentIds = (): string[] => send.mock.calls.map(([message]) => (message as Message<'save-clip'>).draft.saveId);

async function settle<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

beforeEach(() => {
  send.mockReset();
  vi.mocked(isExtensionAlive).mockReturnValue(true);
});

describe('a save that is not acknowledged', () => {
  it('is sent again under the same id until it is', async () => {
    send.mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new Error('gone')).mockResolvedValue(saved);
    const store = openPage();
    expect(await settle(savePage(store, matter))).toEqual(saved);
    expect(send).toHaveBeenCalledTimes(3);
    expect(new Set(sentIds()).size).toBe(1);
    expect(store.get().save).toEqual(saved);
  });

  it('is not sent again where it was refused: the reader waits for nothing', async () => {
    send.mockRejectedValue(new Refused('Too often.'));
    expect(await settle(savePage(openPage(), matter))).toEqual({ kind: 'failed', failure: 'database' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is the same save when the reader presses the button again', async () => {
    send.mockRejectedValue(new Error('gone'));
    const store = openPage();
    expect(await settle(savePage(store, matter))).toEqual({ kind: 'failed', failure: 'database' });
    send.mockResolvedValue(saved);
    await settle(savePage(store, matter));
    expect(new Set(sentIds()).size).toBe(1);
  });

  it('is another once it was acknowledged, or when it says something else', async () => {
    send.mockResolvedValue(saved);
    const store = openPage();
    await settle(savePage(store, matter));
    await settle(savePage(store, matter));
    expect(new Set(sentIds()).size).toBe(2);
    send.mockRejectedValue(new Error('gone'));
    await settle(savePage(store, matter));
    await settle(savePage(store, { ...matter, pageTitle: '另一页' }));
    expect(new Set(sentIds()).size).toBe(4);
  });

  it('is not sent into an extension that has gone', async () => {
    vi.mocked(isExtensionAlive).mockReturnValue(false);
    send.mockRejectedValue(new Error('gone'));
    const store = openPage();
    await settle(savePage(store, matter));
    expect(send).toHaveBeenCalledTimes(1);
    expect(store.get().save).toEqual({ kind: 'failed', failure: 'extension-gone' });
  });

  it('carries what the reader says of the page', async () => {
    send.mockResolvedValue(saved);
    await settle(savePage(openPage(), { ...matter, word: { addTags: ['港口'], note: '核实' } }));
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ word: { addTags: ['港口'], note: '核实' } }));
  });
});
