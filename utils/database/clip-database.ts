/** The extension's own IndexedDB, and the only importer of Dexie. Opened in extension pages and the background alone: opened in a content script it would belong to the page. */
import Dexie, { type Table } from 'dexie';
import type { Clip, ClipText, ClipVersion } from '../clips/clip.ts';

/** A clip taken away, kept whole until it is restored or swept. */
export interface RemovedClip {
  readonly clipId: string;
  /** ISO 8601, UTC. */
  readonly removedAt: string;
  readonly clip: Clip;
  readonly text: string;
}

export class ClipDatabase extends Dexie {
  readonly clips!: Table<Clip, string>;
  readonly texts!: Table<ClipText, string>;
  readonly versions!: Table<ClipVersion, [string, string]>;
  readonly removed!: Table<RemovedClip, string>;

  constructor(name = 'firsthand') {
    super(name);
    this.version(1).stores({
      clips: 'id, &address, savedAt',
      texts: 'clipId',
      versions: '[clipId+savedAt]',
      removed: 'clipId, removedAt',
    });
  }
}
