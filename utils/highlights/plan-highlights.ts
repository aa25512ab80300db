/** Analysis → the highlights that the page gets. */
import type { Analysis } from '../analysis.ts';
import { placesOf } from '../article/article.ts';
import type { Statistic } from '../statistics/statistic.ts';
import type { HighlightStyle, HighlightTarget, PlannedHighlight } from './highlight.ts';
import type { Place } from '../page/page.ts';

/** Plans source and original title of a reprint, and every statistic that knows its metric. */
export function planHighlights(analysis: Analysis): PlannedHighlight[] {
  return [...planSource(analysis), ...planStatistics(analysis)];
}

function planSource({ provenance }: Analysis): PlannedHighlight[] {
  const { source } = provenance;
  if (provenance.verdict !== 'reprint' || !source) return [];
  return [
    ...planAt('source', { kind: 'source' }, source.nameAt),
    ...planAt('original-title', { kind: 'original-title' }, source.originalTitleAt),
  ];
}

function planAt(style: HighlightStyle, target: HighlightTarget, place: Place | undefined): PlannedHighlight[] {
  return place ? [{ style, target, places: [place] }] : [];
}

/** More figures than this are not painted: the most telling are. */
const mostFigures = 1_000;

function planStatistics({ article, statistics, checks }: Analysis): PlannedHighlight[] {
  if (!article) return [];
  const doubtful = new Set(checks.filter((check) => check.verdict === 'doubt').flatMap((check) => check.members));
  return indicesToPaint(statistics).map((index): PlannedHighlight => {
    const statistic = statistics[index]!;
    const style = doubtful.has(index) ? 'doubt' : styleOf(statistic);
    return { style, target: { kind: 'statistic', index }, places: placesOf(article, statistic.quote) };
  });
}

/** Statistics that know their metric, in the order of the text. */
function indicesToPaint(statistics: readonly Statistic[]): number[] {
  const indices = statistics.flatMap(({ metric }, index) => (metric.length > 0 ? [index] : []));
  if (indices.length <= mostFigures) return indices;
  const byTelling = indices.toSorted((a, b) => statistics[b]!.salience - statistics[a]!.salience || a - b);
  return byTelling.slice(0, mostFigures).toSorted((a, b) => a - b);
}

function styleOf({ modality }: Statistic): HighlightStyle {
  return modality === 'target' || modality === 'forecast' ? 'promise' : 'figure';
}
