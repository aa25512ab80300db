/** A clip: what the reader kept of one page, as it was read that day. Plain JSON, versioned. */
import type { SelectorPair } from '../anchoring/selector.ts';
import type { Completeness, EvidenceKind, Verdict, Tier } from '../provenance/provenance.ts';
import type { Check, Statistic, StatisticLink } from '../statistics/statistic.ts';
import type { KeptPage } from './kept-page.ts';
import type { ReaderWord } from './reader-word.ts';
import type { ClipProof } from './record-text.ts';

/** Raised when a field changes its meaning; `database/` migrates older clips. */
export const clipSchema = 2;

export interface ClipEvidence {
  readonly kind: EvidenceKind;
  readonly quote: string;
  readonly weight: number;
  readonly note?: string | undefined;
}

export interface ClipSource {
  readonly name: string;
  readonly url?: string | undefined;
  readonly outletId?: string | undefined;
  readonly originalTitle?: string | undefined;
  readonly author?: string | undefined;
  readonly licence?: string | undefined;
}

/** A statistic with what is needed to find it again on the page. */
export interface ClipStatistic extends Statistic {
  readonly selectors: SelectorPair;
  /** The sentence or clause around the figure, for a reader who has only the clip. */
  readonly context: string;
}

/** What can be cut of a page. */
export const cutParts = [
  'title',
  'byline',
  'publishedAt',
  'canonicalUrl',
  'source',
  'evidence',
  'figures',
  'checks',
  'text',
] as const;
export type CutPart = (typeof cutParts)[number];

/** What the lens sends to be kept. The address and the time are not its to say: the background adds them. */
export interface ClipDraft {
  /** Made by the sender, so that a save that is sent twice is one save. */
  readonly saveId: string;
  readonly canonicalUrl?: string | undefined;
  readonly pageTitle: string;
  readonly title: string;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly language: string;
  readonly verdict: Verdict;
  readonly confidence: number;
  /** Absent in clips that were saved before verdicts had tiers. */
  readonly tier?: Tier | undefined;
  readonly source?: ClipSource | undefined;
  readonly evidence: readonly ClipEvidence[];
  readonly completeness: Completeness;
  readonly statistics: readonly ClipStatistic[];
  readonly links: readonly StatisticLink[];
  readonly checks: readonly Check[];
  readonly text: string;
  /** What was too long or too much of the page to be kept whole. Absent where nothing was. */
  readonly cut?: readonly CutPart[] | undefined;
  /** What stood around the article. Absent in clips of older versions and of other programs. */
  readonly page?: KeptPage | undefined;
}

export interface Clip extends Omit<ClipDraft, 'text'> {
  readonly id: string;
  readonly schema: number;
  /** The tab's normalised address: a clip's identity. */
  readonly address: string;
  /** The tab's address as the browser reported it. */
  readonly url: string;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The reader's offset from UTC when it was saved, `+08:00`. Absent in clips of schema 1, as are `engine` and `proof`. */
  readonly savedZone?: string | undefined;
  /** The version of Firsthand that read the page. */
  readonly engine?: string | undefined;
  readonly proof?: ClipProof | undefined;
  readonly word?: ReaderWord | undefined;
  /** When this page was first kept; differs from `savedAt` after a second save. */
  readonly firstSavedAt: string;
  /** Earlier versions kept beside this one. */
  readonly earlierVersions: number;
  /** Reserved for the near-duplicate fingerprint of the text. */
  readonly fingerprint?: string | undefined;
}

/** The saved text of a clip, in a table of its own because lists never need it. */
export interface ClipText {
  readonly clipId: string;
  readonly text: string;
}

/** A clip of one time with its text. */
export interface Version {
  readonly clip: Clip;
  readonly text: string;
}

/** A clip as it was before a later save, as the table holds it. */
export interface ClipVersion extends Version {
  readonly clipId: string;
  /** Its place among the versions: when it was saved, and what tells saves of one time apart. Rows of older versions have the time alone. */
  readonly savedAt: string;
}
