/** Candidates with their weights → whose they are together, and how far the page leans towards "reprint". Arithmetic alone, so that a table can be tried on many pages. */
import { keyOf } from '../text/fold.ts';
import type { EvidenceKind } from './provenance.ts';
import type { Priors } from './weights.ts';

/** What of a weighed candidate enters the sum. */
export interface Counted {
  readonly evidence: { readonly kind: EvidenceKind; readonly weight: number };
  /** What those share that name the same house. */
  readonly house: string;
  /** The line it stands in; one line speaks once. Nothing for what the head says. */
  readonly line?: string;
}

/** What the site itself is, as far as it bears on the verdict. */
export type HostKind = 'agency' | 'portal' | 'other';

export const houseOf = (
  outlet: { readonly id: string; readonly parent?: string } | undefined,
  name: string | undefined,
  otherwise: string,
): string => outlet?.parent ?? outlet?.id ?? (name ? keyOf(name) : otherwise);

/** Findings that name the same house make one source; the source with most weight is the one judged. */
export function strongestSource<Each extends Counted>(counted: readonly Each[]): Each[] {
  const groups = new Map<string, Each[]>();
  for (const each of counted) {
    if (each.evidence.weight <= 0 || each.evidence.kind === 'original-title') continue;
    groups.set(each.house, [...(groups.get(each.house) ?? []), each]);
  }
  let best: Each[] = [];
  for (const group of groups.values()) if (sumOf(group) > sumOf(best)) best = group;
  return best;
}

/** Log-odds of "reprint": what holds for every page, for it and against it. */
export function leanOf(
  counted: readonly Counted[],
  winners: readonly Counted[],
  host: HostKind,
  priors: Priors,
): number {
  const own = host === 'agency' ? priors.firstHand : host === 'portal' ? priors.carrier : 0;
  return priors.any + own + sumOf(winners) + againstOf(counted) + titleOf(counted);
}

/** The strongest finding counts in full; what says the same again adds less each time. One line speaks once. */
export function sumOf(counted: readonly Counted[]): number {
  const lines = new Map<string, number>();
  counted.forEach(({ line, evidence }, i) => {
    const key = line ?? `head ${i}`;
    lines.set(key, Math.max(lines.get(key) ?? 0, evidence.weight));
  });
  return [...lines.values()].sort((a, b) => b - a).reduce((sum, weight, i) => sum + weight / (1 + 2 * i), 0);
}

/** However much speaks for the house, a plain credit to another is not outweighed. */
const mostAgainst = -4.5;
const countedAgainst = 3;

function againstOf(counted: readonly Counted[]): number {
  const against = counted
    .map((each) => each.evidence.weight)
    .filter((weight) => weight < 0)
    .sort((a, b) => a - b);
  return Math.max(
    mostAgainst,
    against.slice(0, countedAgainst).reduce((sum, weight, i) => sum + weight / (1 + i), 0),
  );
}

const titleOf = (counted: readonly Counted[]): number =>
  counted.find((each) => each.evidence.kind === 'original-title')?.evidence.weight ?? 0;
