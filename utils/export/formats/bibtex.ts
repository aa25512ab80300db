/** References for BibLaTeX, one entry a clip. */
import type { ClipRecord } from '../../clips/clip-record.ts';
import { citedWork } from '../cited-work.ts';
import type { ExportFormat } from '../export-format.ts';
import { provenance } from '../reference-note.ts';

export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  name: 'BibTeX',
  begin: '',
  write: (record) => entryOf(record),
  end: '',
};

function entryOf(record: ClipRecord): string {
  const work = citedWork(record);
  const fields: [string, string | undefined][] = [
    ['title', `{${escape(work.title)}}`],
    ['author', work.author && `{${escape(work.author)}}`],
    ['organization', escape(work.outlet)],
    ['date', work.published],
    ['urldate', work.accessed],
    ['url', escapeUrl(work.url)],
    ['langid', work.language],
    ['keywords', work.tags.length > 0 ? escape(work.tags.join(', ')) : undefined],
    ['note', escape(provenance(record, work).join('; '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`));
  return `@online{clip-${work.id},\n${lines.join('')}}\n\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces behind a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (character) => escapes[character] ?? `\\${character}`);
}

/** An address is printed as it stands; braces alone would end the field. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
