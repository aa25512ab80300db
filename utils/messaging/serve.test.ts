import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveMessages, type Handlers, type Sender } from './serve.ts';

type Listener = (message: unknown, sender: Sender, respond: (envelope: unknown) => void) => boolean;
const listeners = new Set<Listener>();
const runtime = {
  id: 'firsthand',
  onMessage: {
    addListener: (each: Listener) => void listeners.add(each),
    removeListener: (each: Listener) => void listeners.delete(each),
  },
};

beforeEach(() => vi.stubGlobal('browser', { runtime }));
afterEach(() => {
  vi.unstubAllGlobals();
  listeners.clear();
});

const openOptions = vi.fn<() => Promise<void>>(async () => undefined);
const handlers: Handlers<'open-options' | 'back-up'> = {
  'open-options': openOptions,
  'back-up': () => {
    throw new Error('No room.');
  },
};

function send(message: unknown, sender: Sender = { id: 'firsthand' }): Promise<unknown> {
  return new Promise((resolve) => {
    const [listener] = listeners;
    const isAnswered = listener!(message, sender, resolve);
    if (!isAnswered) setTimeout(() => resolve('nobody'));
  });
}

describe('serveMessages', () => {
  it('answers in an envelope, errors too', async () => {
    serveMessages(handlers, (message) => ({ message: message as never }));
    expect(await send({ kind: 'open-options' })).toEqual({ reply: undefined });
    expect(await send({ kind: 'back-up' })).toEqual({ error: 'No room.' });
  });

  it('is deaf to other extensions', async () => {
    openOptions.mockClear();
    serveMessages(handlers, (message) => ({ message: message as never }));
    expect(await send({ kind: 'open-options' }, { id: 'another' })).toBe('nobody');
    expect(await send({ kind: 'open-options' }, {})).toBe('nobody');
    expect(openOptions).not.toHaveBeenCalled();
  });

  it.each([
    [undefined],
    ['open-options'],
    [{}],
    [{ kind: 7 }],
    [{ kind: 'toString' }],
    [Object.create({ kind: 'back-up' })],
  ])('leaves %j to others', async (message) => {
    serveMessages(handlers, (known) => ({ message: known as never }));
    expect(await send(message)).toBe('nobody');
  });

  it('does nothing that the border refuses, and hands on what the border returns', async () => {
    openOptions.mockClear();
    const stop = serveMessages(handlers, () => ({ refusal: 'Too often.' }));
    expect(await send({ kind: 'open-options' })).toEqual({ error: 'Too often.' });
    expect(openOptions).not.toHaveBeenCalled();
    stop();
    expect(listeners.size).toBe(0);
    serveMessages(handlers, () => ({ message: { kind: 'open-options' } }));
    await send({ kind: 'open-options', extra: 'x' });
    expect(openOptions).toHaveBeenCalledWith({ kind: 'open-options' }, { id: 'firsthand' });
  });
});
