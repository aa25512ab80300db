/** How far the page itself says what the verdict says: what a reader is told in words, where a probability would be false precision. */
import type { Tier, Verdict } from './provenance.ts';
import type { Weighed } from './weigh-findings.ts';
import type { Share, Step } from './weights.ts';

/** A piece weaker than this states nothing: it was set where its kind is often said of something else. */
const leastStated = 2.4;

/** Words that credit, an address that leads elsewhere, or a slot that the page's maker keeps for the source. */
const stating: ReadonlySet<Step> = new Set<Step>([
  'credit label',
  'credit reference',
  'credit taken-from',
  'credit first-published',
  'credit translated',
  'credit supplied',
  'credit via',
  'credit rights',
  'canonical elsewhere',
  'name in source slot, dated',
  'name in source slot',
  'name linked away',
  'claimed source',
]);

/** With one of these the credit may be another's, or no outlet's. */
const doubtful: ReadonlySet<Share> = new Set<Share>([
  'name unsure',
  'name unsure, reference',
  'name unsure, reference at the head',
  'name unsure, reference that ends the page',
  'via unsure',
  'quoted',
  'above the headline',
  'far below',
  'inside a sentence',
  'in the text',
]);

export function tierOf(verdict: Verdict, winners: readonly Weighed[], weighed: readonly Weighed[]): Tier {
  if (verdict === 'reprint') return winners.some(isStatement) ? 'stated' : 'likely';
  if (verdict === 'original') return weighed.some(isOwnCredit) ? 'own' : 'none';
  return 'none';
}

function isStatement({ reading, evidence }: Weighed): boolean {
  if (!reading || evidence.weight < leastStated) return false;
  return stating.has(reading.step) && !reading.shares.some((share) => doubtful.has(share));
}

function isOwnCredit({ evidence }: Weighed): boolean {
  return (evidence.kind === 'self-credit' || evidence.kind === 'self-tag') && evidence.weight < 0;
}
