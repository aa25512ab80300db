/** A story: the versions of one article, wherever they were published. */
import type { Statistic } from '../statistics/statistic.ts';

export interface Version {
  readonly id: string;
  readonly host: string;
  readonly title: string;
  readonly text: string;
  readonly statistics: readonly Statistic[];
  /** ISO 8601, as the page states it. */
  readonly publishedAt?: string;
  /** ISO 8601: when it was saved or seen. */
  readonly seenAt: string;
  /** The version credits another outlet. */
  readonly isReprint: boolean;
  /** Host of the source that it names, where that is known. */
  readonly sourceHost?: string;
}

/** Why a version stands at the top: another names its host as the source · it is the earliest without a credit to another · it is just the earliest. */
export type OriginalReason = 'named' | 'earliest-without-credit' | 'earliest';

export interface Story {
  /** The original first, then in the order of their time. */
  readonly versions: readonly Version[];
  readonly why: OriginalReason;
}
