/** Changes to the library, wherever they were made, as one call after each: for lists that hold more than one query. */
import Dexie from 'dexie';
import type { ClipDatabase } from './clip-database.ts';

/** Calls after every change to the catalogue, from this page or another; returns the way to stop. */
export function watchChanges({ name }: ClipDatabase, onChange: () => void): () => void {
  const prefix = `idb://${name}/catalogue`;
  const listener = (parts: Record<string, unknown>): void => {
    if (Object.keys(parts).some((part) => part.startsWith(prefix))) onChange();
  };
  Dexie.on('storagemutated').subscribe(listener);
  return () => Dexie.on('storagemutated').unsubscribe(listener);
}
