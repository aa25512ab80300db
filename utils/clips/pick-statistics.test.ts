import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { pickStatistics } from './pick-statistics.ts';

describe('pickStatistics', () => {
  it('keeps the figures asked for, and what links them', () => {
    const analysis = { ...makeAnalysis(), links: [{ type: 'from_to', members: [0, 1] }] as const };
    expect(pickStatistics(analysis, [1]).statistics.map(({ quote }) => quote.text)).toEqual(['1100亿元']);
    expect(pickStatistics(analysis, [1]).links).toEqual([]);
    expect(pickStatistics(analysis, [1, 0]).links).toEqual(analysis.links);
  });
});
