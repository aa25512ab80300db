/** Verdict and tier → which sentence says them. The one place that chooses: card, chip, popup, library and toolbar say the same. */
import type { Verdict, Tier } from './provenance.ts';

/** Each is one sentence, printed by the surfaces in the reader's language. */
export type VerdictSentence =
  | 'reprint-stated'
  | 'reprint-likely'
  | 'reprint-unnamed'
  | 'own'
  | 'said-original'
  | 'no-other-source'
  | 'unknown'
  | 'not-article';

export interface VerdictSaid {
  readonly verdict: Verdict;
  /** Absent in clips from before there were tiers. */
  readonly tier?: Tier | undefined;
  readonly source?: { readonly name: string } | undefined;
  /** The reader himself has judged. */
  readonly isReaders?: boolean | undefined;
}

export function verdictSentence({ verdict, tier, source, isReaders }: VerdictSaid): VerdictSentence {
  switch (verdict) {
    case 'reprint':
      if (!source?.name) return 'reprint-unnamed';
      return tier === 'likely' && !isReaders ? 'reprint-likely' : 'reprint-stated';
    case 'original':
      if (isReaders) return 'said-original';
      return tier === 'own' ? 'own' : 'no-other-source';
    case 'unknown':
      return 'unknown';
    case 'not-article':
      return 'not-article';
  }
}
