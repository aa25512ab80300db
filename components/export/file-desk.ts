/** Files going out of the library and coming in, as the dialogs see them. */
import type { ExportFormat } from '../../utils/export/export-format.ts';
import type { ReminderAtHand } from '../../utils/library/export-state.ts';
import type { ExportedFile, ExportOptions } from '../../utils/library/export-clips.ts';
import type { ImportOptions, ImportReport } from '../../utils/library/import-file.ts';

export interface FileDesk {
  /** All clips where no ids are given. */
  readonly write: (
    format: ExportFormat,
    clipIds: readonly string[] | undefined,
    options: Pick<ExportOptions, 'signal' | 'onProgress'>,
  ) => Promise<ExportedFile>;
  readonly preview: (file: Blob, options: ImportOptions) => Promise<ImportReport>;
  readonly take: (file: Blob, options: ImportOptions) => Promise<ImportReport>;
  /** Whether to remind of a library without a copy. */
  readonly reminder: ReminderAtHand;
  readonly openSettings: () => void;
  /** Bytes the library takes on disk, as far as the browser tells. */
  readonly storageUsed: () => Promise<number | undefined>;
}
