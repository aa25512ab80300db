/** Reading the library: what popup, library and background ask of it. */
import { liveQuery } from 'dexie';
import type { Clip } from '../clips/clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import type { ClipDatabase } from './clip-database.ts';

/** The newest clips first. */
export function newestClips(database: ClipDatabase, limit: number): Promise<Clip[]> {
  return database.clips.orderBy('savedAt').reverse().limit(limit).toArray();
}

/** The clip of a tab's address, where the page was saved. */
export async function clipOfAddress(database: ClipDatabase, url: string): Promise<Clip | undefined> {
  const address = normalizeAddress(url);
  return address === undefined ? undefined : database.clips.get({ address });
}

/** Runs `query` now and after every change to what it read; returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
