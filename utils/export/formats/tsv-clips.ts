/** A row for each clip, as TSV. */
import { clipCells, clipHeadings } from '../columns.ts';
import { byteOrderMark, tsvLine } from '../delimited.ts';
import type { ExportFormat } from '../export-format.ts';

export const tsvClips: ExportFormat = {
  id: 'tsv-clips',
  extension: 'tsv',
  label: 'clips',
  mediaType: 'text/tab-separated-values',
  name: 'TSV (clips)',
  begin: byteOrderMark + tsvLine(clipHeadings),
  write: (record) => tsvLine(clipCells(record)),
  end: '',
};
