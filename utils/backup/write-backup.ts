/** The library → one file behind a blob's address. Runs where such addresses can be made: in a document. */
import type { ClipDatabase } from '../database/clip-database.ts';
import { streamClips } from '../database/stream-clips.ts';
import { json } from '../export/formats/json.ts';
import { exportClips } from '../library/export-clips.ts';

export interface WrittenBackup {
  /** `blob:…`, of our own origin. */
  readonly url: string;
  readonly clips: number;
}

/** Writes all clips as JSON, which can be imported again. `onProgress` is called after every batch. */
export async function writeBackup(database: ClipDatabase, onProgress?: () => void): Promise<WrittenBackup> {
  // The day is for the name that a reader's own export gets; the backup is named by whoever keeps it.
  const { blob, written } = await exportClips(await streamClips(database), json, { day: '', onProgress });
  return { url: URL.createObjectURL(blob), clips: written };
}
