/** What was found on the page that bears on its origin, before anything is weighed. Plain JSON. */
import type { CreditSays } from '../languages/provenance-tables.ts';
import type { Place } from '../page/page.ts';
import type { EvidenceKind } from './provenance.ts';
import type { Zone } from './zones.ts';

export interface Finding {
  readonly kind: EvidenceKind;
  /** As printed. */
  readonly quote: string;
  readonly at?: Place;
  readonly zone?: Zone;
  /** The outlet or author named, as printed. */
  readonly name?: string;
  readonly nameAt?: Place;
  readonly says?: CreditSays;
  /** True where the finding begins its line. */
  readonly opensLine?: boolean;
  /** The linked article, absolute. */
  readonly url?: string;
  readonly title?: string;
  readonly titleAt?: Place;
  readonly author?: string;
  /** Which field of the head says so. */
  readonly field?: string;
}

export interface FoundEvidence {
  readonly findings: readonly Finding[];
  /** What the site calls itself, as far as the page shows it. */
  readonly siteNames: readonly string[];
  readonly statesEditor: boolean;
  readonly statesAuthor: boolean;
}
