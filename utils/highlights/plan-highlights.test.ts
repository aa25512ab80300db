import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { placesOfTarget } from './places-of-target.ts';
import type { FiguresShown } from './figures-shown.ts';
import { placesShown } from './places-shown.ts';
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
  const analysis = makeAnalysis();
  const [statistic] = analysis.statistics;
  const dense = {
    ...analysis,
    statistics: Array.from({ length: 3_000 }, (_none, index) => ({ ...statistic!, salience: (index % 3) / 3 })),
    provenance: { ...analysis.provenance, verdict: 'original' as const },
  };
  const indicesShown = (show?: FiguresShown): number[] =>
    planHighlights(dense, show).map(({ target }) => ('index' in target ? target.index : -1));

  it('paints the dozen most telling, in the order of the text', () => {
    expect(indicesShown()).toEqual([2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35]);
  });

  it('paints up to the thousand most telling on request', () => {
    const indices = indicesShown('all');
    expect(indices).toHaveLength(1_000);
    expect(indices.every((index) => index % 3 === 2)).toBe(true);
    expect(indices).toEqual(indices.toSorted((a, b) => a - b));
  });

  it('paints no figure where the reader wants none, and the source all the same', () => {
    expect(indicesShown('off')).toEqual([]);
    expect(planHighlights(analysis, 'off').map(({ style }) => style)).toEqual(['source', 'original-title']);
  });

  it('takes no figure for a key one that tells next to nothing', () => {
    const statistics = analysis.statistics.map((each) => ({ ...each, salience: 0.1 }));
    expect(planHighlights({ ...analysis, statistics }).map(({ style }) => style)).toEqual(['source', 'original-title']);
  });

  it('knows where to flash a figure that is not painted', () => {
    expect(placesShown(analysis, planHighlights(analysis, 'off')).painted).toEqual(
      expect.arrayContaining([{ block: 2, start: 13, end: 20 }]),
    );
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
