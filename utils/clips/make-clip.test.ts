import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { clipDraftSchema } from './clip-schema.ts';
import { makeClip, makeClipDraft, sentenceAround } from './make-clip.ts';

const circumstances = { saveId: 'save-0001', pageTitle: '全市经济运行稳中有进_门户网' };
const draft = makeClipDraft(makeAnalysis(), circumstances)!;

describe('makeClipDraft', () => {
  it('makes what the border accepts', () => {
    expect(v.safeParse(clipDraftSchema, draft).issues).toBeUndefined();
  });

  it('gives every figure selectors and its sentence', () => {
    expect(draft.statistics[0]).toMatchObject({
      selectors: [{ type: 'TextQuoteSelector', exact: '520.6亿元' }, { type: 'TextPositionSelector' }],
      context: '今年上半年,全市生产总值达520.6亿元,力争全年突破1100亿元',
    });
  });

  it('makes nothing of a page that is no article', () => {
    const { article: _gone, ...rest } = makeAnalysis();
    expect(makeClipDraft(rest, circumstances)).toBeUndefined();
  });
});

describe('makeClip', () => {
  const first = makeClip(draft, {
    id: 'clip-0001',
    url: 'https://portal.example/a/1.html?utm_source=x#top',
    savedAt: '2026-01-02T03:04:05Z',
  })!;

  it('takes its identity from the tab, normalised', () => {
    expect(first).toMatchObject({
      id: 'clip-0001',
      address: 'https://portal.example/a/1.html',
      host: 'portal.example',
      earlierVersions: 0,
    });
  });

  it('keeps id and first time when it replaces an earlier clip', () => {
    const second = makeClip(draft, {
      id: 'clip-0002',
      url: first.url,
      savedAt: '2026-02-03T04:05:06Z',
      earlier: first,
    });
    expect(second).toMatchObject({
      id: 'clip-0001',
      firstSavedAt: '2026-01-02T03:04:05Z',
      savedAt: '2026-02-03T04:05:06Z',
      earlierVersions: 1,
    });
  });

  it('makes nothing of an address outside the web', () => {
    expect(
      makeClip(draft, { id: 'clip-0001', url: 'file:///a.html', savedAt: '2026-01-02T03:04:05Z' }),
    ).toBeUndefined();
  });
});

describe('sentenceAround', () => {
  it('stops at the ends of the sentence', () => {
    expect(sentenceAround('前一句。产值达5亿元！后一句。', { start: 7, end: 10 })).toBe('产值达5亿元');
  });

  it('cuts a sentence without end', () => {
    expect(sentenceAround('长'.repeat(1_000), { start: 500, end: 501 })).toHaveLength(321);
  });
});
