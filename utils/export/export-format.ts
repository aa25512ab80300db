/** What an export format is: it turns one clip after another into text, so that a library of any size streams through it. */
import type { ClipRecord } from '../clips/clip-record.ts';

export interface ExportFormat {
  readonly id: string;
  readonly extension: string;
  /** Tells the file's name from those of other formats with its extension. */
  readonly label?: string;
  readonly mediaType: string;
  /** The file as it is called, in no language. */
  readonly name: string;
  /** What comes before the first clip and after the last. */
  readonly begin: string;
  readonly end: string;
  /** One clip; `index` counts from 0. */
  readonly write: (record: ClipRecord, index: number) => string;
  /** Each clip is a file of its own; several are packed into one archive. */
  readonly isFilePerClip?: true;
}
