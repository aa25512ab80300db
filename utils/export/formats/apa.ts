/** A reference list in APA, one line a clip. */
import { citeApa } from '../cite.ts';
import { citedWork } from '../cited-work.ts';
import type { ExportFormat } from '../export-format.ts';

export const apa: ExportFormat = {
  id: 'apa',
  extension: 'txt',
  label: 'apa',
  mediaType: 'text/plain',
  name: 'APA',
  begin: '',
  write: (record) => `${citeApa(citedWork(record)).replace(/\s+/g, ' ')}\n`,
  end: '',
};
