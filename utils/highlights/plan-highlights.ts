/** Analysis → the highlights that the page gets. */
import type { Analysis } from '../analysis.ts';
import { placesOf } from '../article/article.ts';
import { doubtfulFigures } from '../statistics/checks/doubtful-figures.ts';
import { keyFigures, mostTelling } from '../statistics/key-figures.ts';
import type { Statistic } from '../statistics/statistic.ts';
import type { FiguresShown } from './figures-shown.ts';
import type { HighlightStyle, HighlightTarget, PlannedHighlight } from './highlight.ts';
import type { Place } from '../page/page.ts';

/** Plans source and original title of a reprint, and of the statistics that know their metric as many as are to be shown. */
export function planHighlights(analysis: Analysis, show: FiguresShown = 'key'): PlannedHighlight[] {
  return [...planSource(analysis), ...planStatistics(analysis, show)];
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

function planStatistics({ article, statistics, checks }: Analysis, show: FiguresShown): PlannedHighlight[] {
  if (!article || show === 'off') return [];
  const doubtful = doubtfulFigures(checks);
  return (show === 'all' ? allFigures(statistics) : keyFigures(statistics)).map((index): PlannedHighlight => {
    const statistic = statistics[index]!;
    const style = doubtful.has(index) ? 'doubt' : styleOf(statistic);
    return { style, target: { kind: 'statistic', index }, places: placesOf(article, statistic.quote) };
  });
}

/** Statistics that know their metric, in the order of the text. */
function allFigures(statistics: readonly Statistic[]): number[] {
  const named = statistics.flatMap(({ metric }, index) => (metric.length > 0 ? [index] : []));
  return mostTelling(statistics, named, mostFigures);
}

function styleOf({ modality }: Statistic): HighlightStyle {
  return modality === 'target' || modality === 'forecast' ? 'promise' : 'figure';
}
