/** A small analysis for tests: one paragraph, two figures, a credit. */
import type { Analysis } from '../utils/analysis.ts';
import type { Statistic } from '../utils/statistics/statistic.ts';
import { quoteAt } from '../utils/text/span.ts';

const text = '今年上半年,全市生产总值达520.6亿元,力争全年突破1100亿元。';

function statistic(words: string, value: number, rest: Partial<Statistic> = {}): Statistic {
  const start = text.indexOf(words);
  return {
    quote: quoteAt(text, start, start + words.length),
    value,
    unit: 'CNY',
    kind: 'level',
    modality: 'actual',
    bound: '=',
    metric: [quoteAt(text, text.indexOf('生产总值'), text.indexOf('生产总值') + 4)],
    salience: 0.5,
    ...rest,
  };
}

/** An analysis of a reprint whose body stands in block 2 of its page. */
export function makeAnalysis(): Analysis {
  return {
    url: 'https://portal.example/a/1.html',
    article: {
      title: '全市经济运行稳中有进',
      language: 'zh',
      text,
      parts: [{ start: 0, end: text.length, block: 2, offset: 0 }],
    },
    provenance: {
      verdict: 'reprint',
      confidence: 0.97,
      tier: 'stated',
      source: {
        name: '江城日报',
        originalTitle: '江城上半年成绩单',
        nameAt: { block: 3, start: 3, end: 7 },
        originalTitleAt: { block: 3, start: 12, end: 20 },
      },
      evidence: [{ kind: 'credit', quote: '来源:江城日报', weight: 2.5, at: { block: 3, start: 0, end: 7 } }],
      completeness: { source: true, author: false, originalTitle: true, editor: false },
    },
    statistics: [
      statistic('520.6亿元', 52_060_000_000),
      statistic('1100亿元', 110_000_000_000, { modality: 'target', bound: '>', salience: 0.8 }),
    ],
    links: [],
    checks: [],
  };
}
