/** Checks → the figures that they put in doubt. */
import type { Check } from '../statistic.ts';

/** Indices into the list of statistics that the checks are of. */
export function doubtfulFigures(checks: readonly Check[]): ReadonlySet<number> {
  return new Set(checks.flatMap(({ verdict, members }) => (verdict === 'doubt' ? members : [])));
}
