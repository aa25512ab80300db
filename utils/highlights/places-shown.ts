/** Analysis and plan → where on a page something may be shown. */
import type { Analysis } from '../analysis.ts';
import { placesOf } from '../article/article.ts';
import type { Place } from '../page/page.ts';
import type { PlannedHighlight } from './highlight.ts';

export interface PlacesShown {
  /** The numbers of the blocks that the article's text comes from. */
  readonly article: readonly number[];
  /** Painted now, or flashed when the reader asks where a figure stands. */
  readonly painted: readonly Place[];
  /** Shown to who asks why. */
  readonly evidence: readonly Place[];
}

export function placesShown(
  { article, provenance, statistics }: Analysis,
  plan: readonly PlannedHighlight[],
): PlacesShown {
  return {
    article: [...new Set(article?.parts.map(({ block }) => block))],
    painted: [
      ...plan.flatMap(({ target, places }) => (target.kind === 'statistic' ? [] : places)),
      ...(article ? statistics.flatMap(({ quote }) => placesOf(article, quote)) : []),
    ],
    evidence: article ? provenance.evidence.flatMap(({ at }) => at ?? []) : [],
  };
}
