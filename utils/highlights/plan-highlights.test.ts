import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { placesOfTarget } from './places-of-target.ts';
import { planHighlights } from './plan-highlights.ts';

describe('planHighlights', () => {
  it('marks source and original title of a reprint, facts and promises', () => {
    expect(planHighlights(makeAnalysis()).map(({ style }) => style)).toEqual([
      'source',
      'original-title',
      'figure',
      'promise',
    ]);
  });

  it('marks no source where the page is no reprint', () => {
    const analysis = makeAnalysis();
    const plan = planHighlights({ ...analysis, provenance: { ...analysis.provenance, verdict: 'original' } });
    expect(plan.map(({ style }) => style)).toEqual(['figure', 'promise']);
  });

  it('marks a figure in doubt as such', () => {
    const checks = [{ kind: 'growth', members: [0], expected: '25%', stated: '20%', verdict: 'doubt' }] as const;
    expect(planHighlights({ ...makeAnalysis(), checks }).map(({ style }) => style)).toContain('doubt');
  });

  it('leaves out figures without a metric', () => {
    const analysis = makeAnalysis();
    const statistics = analysis.statistics.map((statistic) => ({ ...statistic, metric: [] }));
    expect(planHighlights({ ...analysis, statistics }).map(({ style }) => style)).toEqual(['source', 'original-title']);
  });
});

describe('planHighlights on a page of figures without end', () => {
  it('paints the thousand most telling, in the order of the text', () => {
    const analysis = makeAnalysis();
    const [statistic] = analysis.statistics;
    const statistics = Array.from({ length: 3_000 }, (_none, index) => ({ ...statistic!, salience: (index % 3) / 3 }));
    const plan = planHighlights({
      ...analysis,
      statistics,
      provenance: { ...analysis.provenance, verdict: 'original' },
    });
    const indices = plan.map(({ target }) => ('index' in target ? target.index : -1));
    expect(indices).toHaveLength(1_000);
    expect(indices.every((index) => index % 3 === 2)).toBe(true);
    expect(indices).toEqual(indices.toSorted((a, b) => a - b));
  });
});

describe('placesOfTarget', () => {
  it('finds the block of a figure', () => {
    expect(placesOfTarget(makeAnalysis(), { kind: 'statistic', index: 0 })).toEqual([{ block: 2, start: 13, end: 20 }]);
  });

  it('finds nothing for what stands nowhere', () => {
    expect(placesOfTarget(makeAnalysis(), { kind: 'statistic', index: 9 })).toEqual([]);
    expect(placesOfTarget(makeAnalysis(), { kind: 'evidence', index: 9 })).toEqual([]);
  });
});
