/** An export format → its name in the reader's language; a name of the trade such as BibTeX is the same in all. */
import type { ExportFormat } from '../../utils/export/export-format.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';

const names: Readonly<Record<string, MessageKey>> = {
  json: 'formatJson',
  'csv-figures': 'formatCsvFigures',
  'csv-clips': 'formatCsvClips',
  'tsv-figures': 'formatTsvFigures',
  'tsv-clips': 'formatTsvClips',
  markdown: 'formatMarkdown',
  html: 'formatHtml',
  'web-annotation': 'formatWebAnnotation',
  gbt7714: 'formatGbt7714',
  apa: 'formatApa',
};

export function formatName({ id, name }: Pick<ExportFormat, 'id' | 'name'>): string {
  const key = names[id];
  return key ? translate(key) : name;
}
