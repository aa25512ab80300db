/** Figures as they were saved and as they are read today → what a new analysis would change. Nothing is changed by asking. */
import type { Statistic } from '../statistics/statistic.ts';

export interface StatisticChanges {
  readonly appeared: readonly Statistic[];
  readonly gone: readonly Statistic[];
  /** The same words in the same place, read otherwise. */
  readonly changed: readonly { readonly before: Statistic; readonly after: Statistic }[];
}

export function compareStatistics(before: readonly Statistic[], after: readonly Statistic[]): StatisticChanges {
  const placeOf = ({ quote }: Statistic): string => `${quote.start}-${quote.end}`;
  const earlier = new Map(before.map((statistic) => [placeOf(statistic), statistic]));
  const later = new Map(after.map((statistic) => [placeOf(statistic), statistic]));
  return {
    appeared: after.filter((statistic) => !earlier.has(placeOf(statistic))),
    gone: before.filter((statistic) => !later.has(placeOf(statistic))),
    changed: after.flatMap((statistic) => {
      const old = earlier.get(placeOf(statistic));
      return old && meaningOf(old) !== meaningOf(statistic) ? { before: old, after: statistic } : [];
    }),
  };
}

/** What a reader would call a different figure; salience is not. */
function meaningOf({ value, valueHigh, unit, kind, modality, bound, metric, time }: Statistic): string {
  const names = metric.map(({ text }) => text);
  return JSON.stringify([value, valueHigh, unit, kind, modality, bound, names, time?.iso, time?.role]);
}
