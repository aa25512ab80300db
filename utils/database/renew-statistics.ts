/** From version 3 to 4: rows of figures say which way they move and against what, as their clips have said all along. */
import type { Transaction } from 'dexie';
import type { Clip } from '../clips/clip.ts';
import { statisticRows, type StatisticRow } from '../clips/statistic-row.ts';
import { batchSize } from './fill-catalogue.ts';

export async function renewStatistics(transaction: Transaction): Promise<void> {
  const ids = (await transaction.table('clips').toCollection().primaryKeys()) as string[];
  for (let at = 0; at < ids.length; at += batchSize) {
    const clips = (await transaction.table('clips').bulkGet(ids.slice(at, at + batchSize))) as Clip[];
    await transaction.table('statistics').bulkPut(clips.flatMap(rowsOrNothing));
  }
}

/** A damaged clip keeps what rows it has. */
function rowsOrNothing(clip: Clip): StatisticRow[] {
  try {
    return statisticRows(clip);
  } catch {
    return [];
  }
}
