/** A row for each figure, as TSV. */
import { figureCells, figureHeadings } from '../columns.ts';
import { byteOrderMark, tsvLine } from '../delimited.ts';
import type { ExportFormat } from '../export-format.ts';

export const tsvFigures: ExportFormat = {
  id: 'tsv-figures',
  extension: 'tsv',
  label: 'figures',
  mediaType: 'text/tab-separated-values',
  name: 'TSV (figures)',
  begin: byteOrderMark + tsvLine(figureHeadings),
  write: (record) => figureCells(record).map(tsvLine).join(''),
  end: '',
};
