/** A finding with what is known of the name in it: who may be the source, from which words. */
import type { Outlet } from '../outlets/outlet.ts';
import type { Finding } from './finding.ts';
import type { Relation, SiteIdentity } from './site-identity.ts';
import type { Share, Step, Weights } from './weights.ts';

export interface Candidate {
  readonly finding: Finding;
  readonly relation: Relation;
  readonly outlet?: Outlet;
  /** The outlet's name is all that is printed, not a part of it. */
  readonly whole: boolean;
  readonly site: SiteIdentity;
  /** The name has the form of an outlet's in its language. */
  readonly outletLike: boolean;
}

/** What a candidate counts for: a step, and the shares that are left of it. */
export interface Features {
  readonly step: Step;
  readonly shares: readonly Share[];
}

/** Nothing where the candidate says nothing. */
export type Reading = Features | undefined;

/** A step that counts in full, or with these shares. */
export const counts = (step: Step, ...shares: readonly (Share | undefined)[]): Features => ({
  step,
  shares: shares.filter((share) => share !== undefined),
});

/** Log-odds towards "reprint". */
export function weightOf(reading: Reading, { steps, shares }: Pick<Weights, 'steps' | 'shares'>): number {
  if (!reading) return 0;
  return reading.shares.reduce((weight, share) => weight * shares[share], steps[reading.step]);
}
