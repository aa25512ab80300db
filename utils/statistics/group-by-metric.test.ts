import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';
import { groupByMetric } from './group-by-metric.ts';

describe('groupByMetric', () => {
  it('keeps all figures of one metric together', () => {
    const text = '出口总额由100亿元增长到120亿元。失业率为5%。';
    const groups = groupByMetric(findStatistics(text, { language: 'zh' }).statistics, text);
    expect(new Set(groups.map(({ metric }) => metric))).toEqual(new Set(['出口总额', '失业率']));
    expect(groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  it('gives the words around a figure where its metric names nothing', () => {
    const text = 'After a quiet week the index hit a low of 3,100 points on Friday, traders in the city said.';
    const [group] = groupByMetric(findStatistics(text, { language: 'en' }).statistics, text);
    expect(group?.metric).toBe('…index hit a low of 3,100 points on Friday, traders…');
  });
});
