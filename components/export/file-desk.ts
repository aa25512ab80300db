/** Files going out of the library and coming in, as the dialogs see them. */
import type { ExportFormat } from '../../utils/export/export-format.ts';
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
  /** ISO 8601; undefined where the library was never exported whole. */
  readonly lastExport: () => Promise<string | undefined>;
  /** Bytes the library takes on disk, as far as the browser tells. */
  readonly storageUsed: () => Promise<number | undefined>;
}
