/** What the extension's own pages ask the background to do to the library. No content script is answered. */
import type { ClipRecord } from '../clips/clip-record.ts';
import type { ReadingChanges } from '../clips/read-again.ts';
import type { WordChange } from '../clips/reader-word.ts';
import type { SaveFailure } from './protocol.ts';

export interface LibraryProtocol {
  'remove-clips': { request: { readonly clipIds: readonly string[] }; reply: void };
  'restore-clips': { request: { readonly clipIds: readonly string[] }; reply: void };
  /** The reader's word on these clips: tags, note, archive, corrections. */
  'change-words': {
    request: { readonly clipIds: readonly string[]; readonly change: WordChange };
    reply: ChangeReply;
  };
  /** A batch of an import: all of it or nothing. */
  'import-clips': { request: { readonly records: readonly ClipRecord[] }; reply: ImportReply };
  /** Go to the clip's page, at one of its figures where given. */
  'open-clip': { request: { readonly clipId: string; readonly statistic?: number | undefined }; reply: void };
  /** What would be read in the clip today? Nothing is changed by asking; undefined where the clip is gone. */
  'read-again': { request: { readonly clipId: string }; reply: ReadingChanges | undefined };
  /** The reader has the library in a file now. */
  'note-export': { request: object; reply: void };
  /** The settings: make a backup now. */
  'back-up': { request: object; reply: void };
  /** The document that writes backups: the file stands behind this address, or couldn't be written. */
  'backup-written': { request: { readonly url: string; readonly clips: number }; reply: void };
  'backup-failed': { request: object; reply: void };
}

export type ChangeReply = { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly failure: SaveFailure };

/** What a batch did, in clips. */
export interface ImportCounts {
  readonly added: number;
  /** Already there under another version; both are kept. */
  readonly merged: number;
  /** There already, byte for byte. */
  readonly same: number;
}

export type ImportReply =
  | ({ readonly kind: 'imported' } & ImportCounts)
  | { readonly kind: 'failed'; readonly failure: SaveFailure };
