/** A clip → the rows that are made from it: catalogue, terms, statistics, counts. They hold nothing of their own and can be made anew. */
import { catalogueEntry, facetsOf, monthOf, termsOf, type CatalogueEntry } from '../clips/catalogue.ts';
import type { Clip } from '../clips/clip.ts';
import { statisticRows, type StatisticRow } from '../clips/statistic-row.ts';

export interface DerivedRows {
  readonly entry: CatalogueEntry;
  readonly words: readonly string[];
  readonly statistics: readonly StatisticRow[];
  /** Keys of `counts` that this clip adds one to; a key may stand more than once. */
  readonly counted: readonly string[];
}

/** The key under which all clips are counted. */
export const allClips = 'clips';

/** All rows made from a clip. */
export function derivedRows(clip: Clip): DerivedRows {
  const entry = catalogueEntry(clip);
  const statistics = statisticRows(clip);
  const counted = statistics.flatMap(({ metric, unit, outlet }) => [
    `metric=${metric}`,
    `unit=${unit}`,
    `outlet=${outlet}`,
  ]);
  return {
    entry,
    words: termsOf(entry),
    statistics,
    counted: [allClips, `month=${monthOf(entry.order)}`, ...facetsOf(entry), ...counted],
  };
}

/** Whether rows can be made from a clip: they can't from a damaged one, which is in no list. */
export function isDerivable(clip: Clip): boolean {
  try {
    derivedRows(clip);
    return true;
  } catch {
    return false;
  }
}

/** What is added to the counts when `before` becomes `after`; keys whose count stays are left out. */
export function countChanges(before: readonly string[], after: readonly string[]): Map<string, number> {
  const changes = new Map<string, number>();
  for (const key of before) changes.set(key, (changes.get(key) ?? 0) - 1);
  for (const key of after) changes.set(key, (changes.get(key) ?? 0) + 1);
  for (const [key, change] of changes) if (change === 0) changes.delete(key);
  return changes;
}
