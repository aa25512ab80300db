/** A row for each figure, as CSV. */
import { figureCells, figureHeadings } from '../columns.ts';
import { byteOrderMark, csvLine } from '../delimited.ts';
import type { ExportFormat } from '../export-format.ts';

export const csvFigures: ExportFormat = {
  id: 'csv-figures',
  extension: 'csv',
  label: 'figures',
  mediaType: 'text/csv',
  name: 'CSV (figures)',
  begin: byteOrderMark + csvLine(figureHeadings),
  write: (record) => figureCells(record).map(csvLine).join(''),
  end: '',
};
