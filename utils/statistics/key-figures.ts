/** Statistics → the key figures of the article: the dozen that tell most. */
import { leastKeySalience } from './salience.ts';
import type { Statistic } from './statistic.ts';

/** As many as an eye takes in on a page. */
export const mostKeyFigures = 12;

/** The key figures as indices into the list, in the order of the text. Of equally telling ones the earlier is taken. */
export function keyFigures(statistics: readonly Statistic[]): number[] {
  const telling = statistics.flatMap(({ metric, salience }, index) =>
    metric.length > 0 && salience >= leastKeySalience ? [index] : [],
  );
  return mostTelling(statistics, telling, mostKeyFigures);
}

/** The most salient of some indices, at most `most`, in the order of the text. */
export function mostTelling(statistics: readonly Statistic[], indices: readonly number[], most: number): number[] {
  if (indices.length <= most) return [...indices];
  const byTelling = indices.toSorted((a, b) => statistics[b]!.salience - statistics[a]!.salience || a - b);
  return byTelling.slice(0, most).toSorted((a, b) => a - b);
}
