/** The whole answer for one page, as the card, the popup, a clip and `inspect` use it. */
import type { Article } from './article/article.ts';
import type { Provenance } from './provenance/provenance.ts';
import type { StatisticsFound } from './statistics/statistic.ts';

export interface Analysis extends StatisticsFound {
  readonly url?: string;
  /** Absent where the page is no article. */
  readonly article?: Article;
  readonly provenance: Provenance;
}
