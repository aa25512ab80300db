/** A reference list in GB/T 7714, one line a clip. */
import { citeGbt7714 } from '../cite.ts';
import { citedWork } from '../cited-work.ts';
import type { ExportFormat } from '../export-format.ts';

export const gbt7714: ExportFormat = {
  id: 'gbt7714',
  extension: 'txt',
  label: 'gbt7714',
  mediaType: 'text/plain',
  name: 'GB/T 7714',
  begin: '',
  write: (record) => `${citeGbt7714(citedWork(record)).replace(/\s+/g, ' ')}\n`,
  end: '',
};
