/** A row for each clip, as CSV. */
import { clipCells, clipHeadings } from '../columns.ts';
import { byteOrderMark, csvLine } from '../delimited.ts';
import type { ExportFormat } from '../export-format.ts';

export const csvClips: ExportFormat = {
  id: 'csv-clips',
  extension: 'csv',
  label: 'clips',
  mediaType: 'text/csv',
  name: 'CSV (clips)',
  begin: byteOrderMark + csvLine(clipHeadings),
  write: (record) => csvLine(clipCells(record)),
  end: '',
};
