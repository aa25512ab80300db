/** Figures across all clips: filtered, sorted by their normalised value, by period or by when they were saved. */
import type { Collection } from 'dexie';
import { periodOf, periodsMeet } from '../clips/period.ts';
import type { StatisticRow } from '../clips/statistic-row.ts';
import { holdsAll, makeNeedles } from '../search/find-hits.ts';
import { worthOf } from '../statistics/tables/unit.ts';
import type { ClipDatabase } from './clip-database.ts';
import { facetCounts, type FacetCount } from './read-clips.ts';

export interface StatisticSelection {
  /** Names of metrics, as they stand; any of them. Absent: all. */
  readonly metrics?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  readonly outlet?: string | undefined;
  readonly modality?: StatisticRow['modality'] | undefined;
  /** ISO 8601 date of reduced precision; figures of a period that meets it. */
  readonly period?: string | undefined;
}

export type StatisticOrder = 'savedAt' | 'value' | 'period' | 'metric' | 'outlet';

export interface StatisticsFound {
  readonly rows: readonly StatisticRow[];
  /** There are more than can be shown at once: the reader must narrow the question. */
  readonly isCut: boolean;
}

/** Rows read for one question. */
export const mostRows = 5_000;

/** How the rows are to come, where there are more than are read. */
export interface Sorting {
  readonly by: StatisticOrder;
  readonly isDescending: boolean;
}

/** The rows that answer, unsorted. Where there are more than are read, they are the first ones of the sorting if an index has it. */
export async function selectStatistics(
  database: ClipDatabase,
  selection: StatisticSelection,
  sorting?: Sorting,
): Promise<StatisticsFound> {
  const rows = await collectionFor(database, selection, sorting)
    .filter(makeTest(selection))
    .limit(mostRows + 1)
    .toArray();
  return { rows: rows.slice(0, mostRows), isCut: rows.length > mostRows };
}

/** The index that narrows most, in the direction that is asked for. */
function collectionFor(
  { statistics }: ClipDatabase,
  { metrics, unit }: StatisticSelection,
  sorting: Sorting = { by: 'savedAt', isDescending: true },
): Collection<StatisticRow> {
  if (metrics) return statistics.where('metric').anyOf([...metrics]);
  const { by, isDescending } = sorting;
  if (unit !== undefined) {
    const ofUnit = statistics.where('[unit+value]').between([unit, -Infinity], [unit, Infinity], true, true);
    return by === 'value' && isDescending ? ofUnit.reverse() : ofUnit;
  }
  const all = statistics.orderBy('savedAt');
  return by === 'savedAt' && !isDescending ? all : all.reverse();
}

function makeTest({ unit, outlet, modality, period }: StatisticSelection): (row: StatisticRow) => boolean {
  const wanted = period ? periodOf(period) : undefined;
  return (row) => {
    if (!isSound(row)) return false;
    if (unit !== undefined && row.unit !== unit) return false;
    if (outlet !== undefined && row.outlet !== outlet) return false;
    if (modality !== undefined && row.modality !== modality) return false;
    if (!wanted) return true;
    const own = row.period === undefined ? undefined : periodOf(row.period);
    return own !== undefined && periodsMeet(own, wanted);
  };
}

/** A damaged row is passed over instead of taking the table with it. */
function isSound({ metric, unit, value, quote, title, clipId }: StatisticRow): boolean {
  const words: readonly unknown[] = [metric, unit, quote, title, clipId];
  return words.every((word) => typeof word === 'string') && Number.isFinite(value);
}

/** The names of metrics that say what was typed, the most frequent first. */
export async function findMetrics(database: ClipDatabase, typed: string, limit: number): Promise<FacetCount[]> {
  const needles = makeNeedles(typed);
  const counts = await facetCounts(database, 'metric');
  return counts.filter(({ value }) => holdsAll(needles, [value])).slice(0, limit);
}

/** Rows in the order asked for. Figures without the thing sorted by come last either way; values that can't be compared, such as tonnes and euros, stand apart. */
export function sortStatistics(
  rows: readonly StatisticRow[],
  order: StatisticOrder,
  isDescending: boolean,
): StatisticRow[] {
  const sign = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, ...sortKey(row, order) }));
  const sizes = new Map<string, number>();
  for (const { scale } of keyed) sizes.set(scale, (sizes.get(scale) ?? 0) + 1);
  keyed.sort((a, b) => {
    if (a.scale !== b.scale) return sizes.get(b.scale)! - sizes.get(a.scale)! || (a.scale < b.scale ? -1 : 1);
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    if (a.key === b.key) return 0;
    return a.key < b.key ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

/** Only keys of one scale are compared. */
function sortKey(row: StatisticRow, order: StatisticOrder): { scale: string; key: string | number | undefined } {
  if (order === 'value') {
    const { scale, worth } = worthOf(row.value, row.unit);
    return { scale, key: worth };
  }
  if (order !== 'period') return { scale: '', key: row[order] };
  return { scale: '', key: row.period === undefined ? undefined : (periodOf(row.period)?.end ?? row.period) };
}
