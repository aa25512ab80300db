import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { freeLensFrame, lensFrameOf, takeLensFrame } from './lens-frame.ts';
import { sendToLens } from './send-to-lens.ts';

const session: Record<string, unknown> = {};
const sent: { tabId: number; frameId: number }[] = [];
const look = { chip: 'notable', figures: 'key' } as const;
let answer: unknown;

beforeEach(() => {
  for (const key of Object.keys(session)) delete session[key];
  sent.length = 0;
  vi.stubGlobal('browser', {
    runtime: { id: 'firsthand' },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (values: object) => void Object.assign(session, values),
        remove: async (key: string) => void delete session[key],
      },
    },
    tabs: {
      sendMessage: async (tabId: number, _message: object, { frameId }: { frameId: number }) => {
        sent.push({ tabId, frameId });
        return answer;
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the lens of a tab', () => {
  it('is in one frame, the first that asks', async () => {
    const asked = await Promise.all([3, 4, 5].map((frameId) => takeLensFrame(7, frameId)));
    expect(asked).toEqual([true, false, false]);
    expect(await takeLensFrame(7, 3)).toBe(true);
    expect(await takeLensFrame(8, 4)).toBe(true);
  });

  it('is in the page where the page has an article, whatever its frames have', async () => {
    await takeLensFrame(7, 3);
    expect(await takeLensFrame(7, 0)).toBe(true);
    expect(await takeLensFrame(7, 3)).toBe(false);
    await freeLensFrame(7);
    expect(await takeLensFrame(7, 3)).toBe(true);
  });

  it('is the one that is spoken to, and no other frame', async () => {
    answer = { reply: { shown: true } };
    await sendToLens(7, { kind: 'reveal', target: { kind: 'source' } });
    await takeLensFrame(7, 12);
    expect(await lensFrameOf(7)).toBe(12);
    await sendToLens(7, { kind: 'reveal', target: { kind: 'source' } });
    expect(sent).toEqual([
      { tabId: 7, frameId: 0 },
      { tabId: 7, frameId: 12 },
    ]);
  });
});

describe('what a lens answers', () => {
  const analysis = makeAnalysis();
  const withLink = (url: string) => ({
    analysis: { ...analysis, provenance: { ...analysis.provenance, source: { name: 'x', url } } },
    look,
  });

  it('is handed on where it has the shape of an answer', async () => {
    answer = { reply: { analysis, look } };
    expect(await sendToLens(7, { kind: 'report' })).toEqual({ analysis, look });
    answer = { reply: withLink('https://agency.example/a') };
    expect(await sendToLens(7, { kind: 'report' })).toBeDefined();
    answer = { reply: undefined };
    expect(await sendToLens(7, { kind: 'leave' })).toBeUndefined();
  });

  it.each([
    ['no analysis', { analysis: 'x', look }],
    ['a link that is a script', withLink('javascript:alert(1)')],
    [
      'a verdict of its own',
      { analysis: { ...analysis, provenance: { ...analysis.provenance, verdict: 'true' } }, look },
    ],
    [
      'a hundred million letters',
      { analysis: { ...analysis, article: { ...analysis.article, title: 'x'.repeat(1e8) } }, look },
    ],
    ['a clip that is none', { analysis, look, saved: { clipId: '../x', savedAt: 'now' } }],
  ])('is no answer with %s', async (_what, reply) => {
    answer = { reply };
    expect(await sendToLens(7, { kind: 'report' })).toBeUndefined();
  });
});
