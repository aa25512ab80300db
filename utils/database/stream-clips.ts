/** Clips, whole, in the order they were saved, a batch at a time: what exports are written from. */
import { clipRecord, type ClipRecord } from '../clips/clip-record.ts';
import type { ClipDatabase } from './clip-database.ts';
import { allOrders, clipIdOf, wholeClips } from './read-clips.ts';

export interface ClipStream {
  /** Clips that will come, as far as is known when it begins. */
  readonly total: number;
  readonly records: AsyncGenerator<ClipRecord[]>;
}

/** Clips of a batch: a few megabytes. */
const batchSize = 100;

/** All clips, or those of the ids given. A clip that goes away meanwhile is left out. */
export async function streamClips(database: ClipDatabase, clipIds?: readonly string[]): Promise<ClipStream> {
  const orders = await allOrders(database);
  const wanted = clipIds && new Set(clipIds);
  const ids = orders.map(clipIdOf).filter((id) => wanted?.has(id) ?? true);
  return { total: ids.length, records: batches(database, ids) };
}

async function* batches(database: ClipDatabase, ids: readonly string[]): AsyncGenerator<ClipRecord[]> {
  for (let at = 0; at < ids.length; at += batchSize) {
    const wholes = await wholeClips(database, ids.slice(at, at + batchSize));
    yield wholes.map(({ clip, text, versions }) => clipRecord(clip, text, versions));
  }
}
