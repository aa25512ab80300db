import { describe, expect, it } from 'vitest';
import { evidenceShown, type JudgedEvidence } from './evidence-shown.ts';

type Piece = JudgedEvidence['evidence'][number];
const credit = (quote: string, weight = 3.6): Piece => ({ kind: 'credit', quote, weight });
const slot = (quote: string, weight = 4): Piece => ({ kind: 'byline-outlet', quote, weight });
const rowsOf = (evidence: readonly Piece[], verdict: JudgedEvidence['verdict'] = 'reprint', name = '江城日报') =>
  evidenceShown({ verdict, source: verdict === 'reprint' ? { name } : undefined, evidence });
const quotesOf = (...given: Parameters<typeof rowsOf>) => rowsOf(...given).map(({ quote }) => quote);

describe('evidenceShown', () => {
  it('shows what names the source, the strongest first, with its number in the list', () => {
    const rows = rowsOf([
      slot('江城日报讯', 2),
      credit('来源:江城日报'),
      { kind: 'self-credit', quote: '本站', weight: -1 },
    ]);
    expect(rows).toEqual([
      { index: 1, kind: 'credit', quote: '来源:江城日报', side: 'for' },
      { index: 2, kind: 'self-credit', quote: '本站', side: 'against' },
    ]);
  });

  it('shows each once: the same words, and words within others', () => {
    expect(quotesOf([credit('来源：江城日报'), credit('来源:江城日报', 3), slot('江城日报', 3)])).toEqual([
      '来源：江城日报',
    ]);
  });

  it('shows no more than four', () => {
    const pieces = ['甲', '乙', '丙', '丁', '戊'].map((word) => credit(`${word}来源：江城日报`));
    expect(rowsOf(pieces)).toHaveLength(4);
  });

  it.each(['photo-credit', 'attribution', 'boilerplate'] as const)('never shows %s', (kind) => {
    expect(rowsOf([{ kind, quote: '江城日报 摄', weight: 3 }])).toEqual([]);
  });

  it('shows nothing that names somebody else, and nothing weak', () => {
    expect(rowsOf([slot('已编辑', 1.2), credit('来源:江城日报', 0.7)])).toEqual([]);
  });

  it('shows nothing for a reprint where none was found', () => {
    expect(
      quotesOf([slot('已编辑', 1.2), { kind: 'self-credit', quote: '来源：本站', weight: -3 }], 'original'),
    ).toEqual(['来源：本站']);
  });

  it('cuts a slot to the name and its label', () => {
    expect(quotesOf([slot('2024年05月10日 00:26 江城日报')])).toEqual(['江城日报']);
    expect(quotesOf([slot('　　原标题：江城答卷 来源：江城日报 字号：大 中 小 打印|')])).toEqual(['来源：江城日报']);
    expect(quotesOf([slot('Today 7:30AM | By Ann Lee (AP) | Print')], 'reprint', 'AP')).toEqual(['By Ann Lee (AP)']);
  });

  it('cuts a long quote around the name', () => {
    const [quote = ''] = quotesOf([credit(`${'前'.repeat(100)}来源：江城日报${'后'.repeat(100)}`)]);
    expect(quote).toMatch(/^…前+来源：江城日报后+…$/);
    expect(quote.length).toBeLessThan(90);
  });
});
