import { describe, expect, it } from 'vitest';
import type { Analysis } from './analysis.ts';
import { reportAnalysis, reportText } from './report-analysis.ts';

const text = '全市生产总值达到812.3亿元。';
const statistic = {
  quote: { start: 9, end: 16, text: '812.3亿元' },
  value: 81_230_000_000,
  unit: 'CNY',
  kind: 'level',
  modality: 'actual',
  bound: '=',
  metric: [{ start: 2, end: 6, text: '生产总值' }],
  salience: 0.9,
} as const;
const completeness = { source: true, author: false, originalTitle: true, editor: false };

const analysis: Analysis = {
  url: 'http://portal.example/1.html',
  article: { title: '一则新闻', titleAt: { block: 0, start: 0, end: 4 }, language: 'zh', text, parts: [] },
  provenance: {
    verdict: 'reprint',
    confidence: 0.97,
    tier: 'stated',
    source: { name: '江城日报', nameAt: { block: 2, start: 3, end: 7 } },
    evidence: [{ kind: 'credit', quote: '来源:江城日报', weight: 3, at: { block: 2, start: 0, end: 7 } }],
    completeness,
  },
  statistics: [statistic],
  links: [],
  checks: [],
};

describe('reportAnalysis', () => {
  it('keeps the contract: absent times are null and places on the page stay inside', () => {
    expect(reportAnalysis(analysis, { file: 'a.html' })).toEqual({
      schema: 'analysis/1',
      file: 'a.html',
      url: 'http://portal.example/1.html',
      lang: 'zh',
      article: { title: '一则新闻', text },
      verdict: 'reprint',
      confidence: 0.97,
      tier: 'stated',
      source: { name: '江城日报' },
      evidence: [{ kind: 'credit', quote: '来源:江城日报', weight: 3 }],
      completeness,
      statistics: [{ ...statistic, time: null }],
      links: [],
      checks: [],
    });
  });

  it('says null for what a page without an article does not have', () => {
    const none: Analysis = {
      provenance: { verdict: 'not-article', confidence: 1, tier: 'none', evidence: [], completeness },
      statistics: [],
      links: [],
      checks: [],
    };
    expect(reportAnalysis(none, { file: 'b.html' })).toMatchObject({
      url: null,
      lang: null,
      article: null,
      source: null,
    });
  });
});

describe('reportText', () => {
  it('has statistics but neither article nor verdict', () => {
    const report = reportText({ statistics: [statistic], links: [], checks: [] }, { file: 'a.txt', lang: 'zh' });
    expect(report).toMatchObject({ lang: 'zh', article: null, verdict: null, source: null, evidence: [] });
    expect(report.statistics).toHaveLength(1);
  });
});
