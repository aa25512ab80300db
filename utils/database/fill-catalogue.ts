/** From version 1 to 2: catalogue, terms, statistics and counts are made for the clips that are there. */
import type { Transaction } from 'dexie';
import type { Clip } from '../clips/clip.ts';
import { countChanges, derivedRows, type DerivedRows } from './derived-rows.ts';

/** Clips read at once: enough to be quick, few enough to hold in memory. */
export const batchSize = 200;

export async function fillCatalogue(transaction: Transaction): Promise<void> {
  const ids = (await transaction.table('clips').toCollection().primaryKeys()) as string[];
  const counted: string[] = [];
  for (let at = 0; at < ids.length; at += batchSize) {
    const clips = (await transaction.table('clips').bulkGet(ids.slice(at, at + batchSize))) as Clip[];
    await transaction.table('clips').bulkPut(clips.map(raiseSchema));
    const rows = clips.flatMap(rowsOrNothing);
    await putRows(transaction, rows);
    for (const row of rows) counted.push(...row.counted);
  }
  const counts = Array.from(countChanges([], counted), ([key, count]) => ({ key, count }));
  await transaction.table('counts').bulkPut(counts);
  for (const name of ['versions', 'removed']) {
    await transaction
      .table(name)
      .toCollection()
      .modify((row: { clip: Clip }) => {
        row.clip = raiseSchema(row.clip);
      });
  }
}

/** Version 2 added fields to a clip and changed none. */
function raiseSchema(clip: Clip): Clip {
  return { ...clip, schema: 2 };
}

/** A row that can't be read stays where it is and in no list: losing the others for it would be worse. */
function rowsOrNothing(clip: Clip): DerivedRows[] {
  try {
    return [derivedRows(clip)];
  } catch {
    return [];
  }
}

async function putRows(transaction: Transaction, rows: readonly DerivedRows[]): Promise<void> {
  await transaction.table('catalogue').bulkPut(rows.map(({ entry }) => entry));
  await transaction.table('terms').bulkPut(rows.map(({ entry, words }) => ({ order: entry.order, words })));
  await transaction.table('statistics').bulkPut(rows.flatMap(({ statistics }) => statistics));
}
