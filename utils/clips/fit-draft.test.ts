import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../tests/make-clip-draft.ts';
import { bounds } from './bounds.ts';
import { clipDraftSchema } from './clip-schema.ts';
import type { ClipDraft } from './clip.ts';
import { fitDraft } from './fit-draft.ts';
import { recallPage, type KeptPage } from './kept-page.ts';

const text = '江城上半年财政收入达88亿元，支出达90亿元。';
const draft = makeDraft({
  saveId: 'save-0001',
  title: '江城',
  text,
  source: '澜江日报',
  figures: [
    { words: '88亿元', value: 88e8, unit: 'CNY', metric: '财政收入' },
    { words: '90亿元', value: 90e8, unit: 'CNY', metric: '支出' },
  ],
});
const fit = (change: Partial<ClipDraft>): ClipDraft => fitDraft({ ...draft, ...change });
const isSaved = (fitted: ClipDraft): boolean => v.safeParse(clipDraftSchema, fitted).success;

describe('fitDraft', () => {
  it('leaves what fits as it is, and notes nothing', () => {
    expect(fit({})).toMatchObject(draft);
    expect(fit({}).cut).toBeUndefined();
  });

  it.each<[string, Partial<ClipDraft>, string]>([
    ['a title', { title: '长'.repeat(9_000) }, 'title'],
    ['a page’s title', { pageTitle: '𠮷'.repeat(9_000) }, 'title'],
    ['a byline', { byline: 'x'.repeat(9_000) }, 'byline'],
    ['a link', { source: { name: 'x', url: `https://a.example/?${'q'.repeat(9_000)}` } }, 'source'],
    ['a link that is none', { source: { name: 'x', url: 'javascript:alert(1)' } }, 'source'],
    ['evidence', { evidence: Array.from({ length: 900 }, () => draft.evidence[0]!) }, 'evidence'],
    ['a text', { text: '江'.repeat(bounds.text + 9) }, 'text'],
    ['a figure without end', { statistics: [{ ...draft.statistics[0]!, value: Infinity }] }, 'figures'],
    [
      'checks',
      {
        checks: Array.from({ length: 1_500 }, () => ({
          kind: 'parts',
          members: [0, 1],
          expected: '1',
          stated: '1',
          verdict: 'agrees',
        })),
      },
      'checks',
    ],
  ])('cuts %s that is too much, notes it, and the clip can be saved', (_what, change, part) => {
    const fitted = fit(change);
    expect(fitted.cut).toContain(part);
    expect(isSaved(fitted)).toBe(true);
  });

  it('writes a link as the standard does', () => {
    const fitted = fit({ source: { name: '澜江日报', url: 'HTTPS://Agency.example/A' } });
    expect(fitted.source?.url).toBe('https://agency.example/A');
    expect(fitted.cut).toBeUndefined();
  });

  it('keeps no half of a character', () => {
    const fitted = fit({ title: '江\ud842', source: { name: 'x\udfb7' } });
    expect([fitted.title, fitted.source?.name]).toEqual(['江\ufffd', 'x\ufffd']);
  });

  it('lets links and checks follow the figures that are kept', () => {
    const [first, second] = draft.statistics;
    const fitted = fit({
      statistics: [{ ...first!, value: Infinity }, second!],
      links: [
        { type: 'from_to', members: [0, 1] },
        { type: 'qualifies', members: [1] },
      ],
    });
    expect(fitted.statistics).toMatchObject([{ value: 90e8 }]);
    expect(fitted.links).toEqual([{ type: 'qualifies', members: [0] }]);
  });
});

describe('recallPage', () => {
  it('makes no region its own parent, and leads nowhere outside the page', () => {
    const kept: KeptPage = {
      blockCount: 2,
      regionCount: 3,
      blocks: [{ at: 0, region: 240_000 }],
      regions: [
        { at: 0, parent: 0, tag: 'div' },
        { at: 1, parent: 2, tag: 'div' },
        { at: 2, parent: 1, tag: 'div' },
      ],
      pictures: [{ alt: 'x', region: -1, blocksBefore: 0 }],
      metadata: { entries: [], jsonLd: [] },
      parts: [],
    };
    const page = recallPage(kept, '');
    expect(page.regions.every(({ parent }, at) => parent < at)).toBe(true);
    expect([page.blocks[0]!.region, page.pictures[0]!.region]).toEqual([0, 0]);
  });
});
