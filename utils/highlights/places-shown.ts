/** Analysis and plan → every place of a page at which something may be shown: what is painted, and the evidence. */
import type { Analysis } from '../analysis.ts';
import type { Place } from '../page/page.ts';
import type { PlannedHighlight } from './highlight.ts';

export function placesShown({ provenance }: Analysis, plan: readonly PlannedHighlight[]): Place[] {
  const evidence = provenance.evidence.flatMap(({ at }) => at ?? []);
  return [...plan.flatMap(({ places }) => places), ...evidence];
}

/** The numbers of the blocks that the article's text comes from. */
export function blocksOfArticle({ article }: Analysis): number[] {
  return [...new Set(article?.parts.map(({ block }) => block))];
}
