/** How far the page itself says what the verdict says: what a reader is told in words, where a probability would be false precision. */
import type { Verdict } from './provenance.ts';
import type { Weighed } from './weigh-findings.ts';

/**
 * `stated`: the page names another house as where the article was first published. `likely`: this is inferred, from a
 * dateline, a bare name or an agency's sign. `own`: the page credits its own house. `none`: nothing speaks either way.
 */
export type Tier = 'stated' | 'likely' | 'own' | 'none';

export const tiers = ['stated', 'likely', 'own', 'none'] as const satisfies readonly Tier[];

/** A piece weaker than this states nothing: it was set where its kind is often said of something else. */
const leastStated = 2;

export function tierOf(verdict: Verdict, winners: readonly Weighed[], weighed: readonly Weighed[]): Tier {
  if (verdict === 'reprint') return winners.some(isStatement) ? 'stated' : 'likely';
  if (verdict === 'original') return weighed.some(isOwnCredit) ? 'own' : 'none';
  return 'none';
}

/** A credit in words, a canonical address elsewhere, or a slot that the page's maker keeps for the source. */
function isStatement({ finding: { kind, slot }, evidence }: Weighed): boolean {
  if (evidence.weight < leastStated) return false;
  return kind === 'credit' || kind === 'canonical' || slot === 'source';
}

function isOwnCredit({ evidence }: Weighed): boolean {
  return (evidence.kind === 'self-credit' || evidence.kind === 'self-tag') && evidence.weight < 0;
}
