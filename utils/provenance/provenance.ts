/** Where an article comes from: the evidence found on the page and the verdict it adds up to. */
import type { Place } from '../page/page.ts';

/**
 * `stated`: the page names another house as where the article was first published. `likely`: this is inferred, from a
 * dateline, a bare name or an agency's sign. `own`: the page credits its own house. `none`: nothing speaks either way.
 */
export const tiers = ['stated', 'likely', 'own', 'none'] as const;
export type Tier = (typeof tiers)[number];

export type Verdict = 'reprint' | 'original' | 'unknown' | 'not-article';

/** What a piece of evidence is. Each kind's weight is argued in `judge-reprint.ts`, the only place that weighs. */
export type EvidenceKind =
  | 'credit'
  | 'original-title'
  | 'authorisation'
  | 'dateline'
  | 'agency-tail'
  | 'byline-outlet'
  | 'claim'
  | 'canonical'
  | 'account'
  | 'self-credit'
  | 'boilerplate'
  | 'photo-credit'
  | 'attribution'
  | 'self-tag'
  | 'reprinted-elsewhere';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** The words as they stand on the page or in its head. */
  readonly quote: string;
  /** Log-odds towards "reprint"; below zero it speaks for an original. */
  readonly weight: number;
  readonly note?: string;
  /** Where the quote stands on the page; absent for what only the head says. */
  readonly at?: Place;
}

/** The outlet or author that the page credits. */
export interface Source {
  /** As printed. */
  readonly name: string;
  /** The article there, absolute; never the host's own page. */
  readonly url?: string;
  readonly outletId?: string;
  readonly originalTitle?: string;
  readonly author?: string;
  readonly licence?: string;
  /** Where several hops are printed: the source, then those it names in turn, the first publisher last. */
  readonly chain?: readonly string[];
  readonly nameAt?: Place;
  readonly originalTitleAt?: Place;
}

/** Which of the four things that China's 2017 rules for online news ask of a reprint are stated. */
export interface Completeness {
  readonly source: boolean;
  readonly author: boolean;
  readonly originalTitle: boolean;
  readonly editor: boolean;
}

export interface OfficialListing {
  readonly listed: boolean;
  /** Edition of the list, such as `2025-06`; absent where the source is not on it. */
  readonly edition?: string;
}

export interface Provenance {
  readonly verdict: Verdict;
  /** Probability, 0 to 1, that the verdict is right. For measuring: a reader is told the tier. */
  readonly confidence: number;
  readonly tier: Tier;
  readonly source?: Source;
  /** The verdict and its source are the reader's word; evidence and tier are still what was found. */
  readonly isReaders?: true;
  readonly evidence: readonly Evidence[];
  readonly completeness: Completeness;
  /** On pages of mainland Chinese sites: whether the source stands on the official list of reprintable sources. A fact, no mark of quality. */
  readonly officialList?: OfficialListing;
}
