/** A target of a highlight → where it stands on the page. */
import type { Analysis } from '../analysis.ts';
import { placesOf } from '../article/article.ts';
import type { Place } from '../page/page.ts';
import type { HighlightTarget } from './highlight.ts';

/** The places of one target; empty for what stands nowhere on the page. */
export function placesOfTarget(analysis: Analysis, target: HighlightTarget): readonly Place[] {
  const { article, provenance, statistics } = analysis;
  switch (target.kind) {
    case 'source':
      return listed(provenance.source?.nameAt);
    case 'original-title':
      return listed(provenance.source?.originalTitleAt);
    case 'evidence':
      return listed(provenance.evidence[target.index]?.at);
    case 'statistic': {
      const statistic = statistics[target.index];
      return article && statistic ? placesOf(article, statistic.quote) : [];
    }
  }
}

function listed(place: Place | undefined): readonly Place[] {
  return place ? [place] : [];
}
