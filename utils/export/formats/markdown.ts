/** A note for each clip: front matter that Obsidian reads, the figures as a table, the text, and how to cite it. */
import type { ClipRecord } from '../../clips/clip-record.ts';
import { correctedSource, correctedVerdict } from '../../clips/corrected-clip.ts';
import { statisticRows } from '../../clips/statistic-row.ts';
import { citeApa, citeGbt7714 } from '../cite.ts';
import { citedWork } from '../cited-work.ts';
import type { Cell } from '../delimited.ts';
import type { ExportFormat } from '../export-format.ts';
import { cellsOf, figureColumns, filledColumns, headingsOf } from '../figure-columns.ts';
import { savedTime } from '../saved-time.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  name: 'Markdown',
  begin: '',
  write: (record) => noteOf(record),
  end: '',
  isFilePerClip: true,
};

function noteOf(record: ClipRecord): string {
  const sections = [
    frontMatter(record),
    `# ${inline(record.title)}`,
    record.word?.note &&
      record.word.note
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    figureTable(record),
    record.text.split('\n').map(paragraph).join('\n\n'),
    `---\n\n${inline(citeGbt7714(citedWork(record)))}\n\n${inline(citeApa(citedWork(record)))}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** JSON strings are YAML strings: nothing in a title can end the front matter. */
function frontMatter(record: ClipRecord): string {
  const source = correctedSource(record);
  const fields: Record<string, string | readonly string[] | undefined> = {
    title: record.title,
    source: source?.name,
    original_title: source?.originalTitle,
    original_url: source?.url,
    author: source?.author ?? record.byline,
    url: record.url,
    published: record.publishedAt,
    saved: savedTime(record),
    verdict: correctedVerdict(record),
    tags: record.word?.tags.map((tag) => tag.replaceAll(' ', '-')),
    sha256_text: record.proof?.text,
    sha256_record: record.proof?.record,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---'].join('\n');
}

function figureTable(record: ClipRecord): string {
  const rows = statisticRows(record);
  if (rows.length === 0) return '';
  const columns = filledColumns(figureColumns, rows);
  const line = (cells: readonly Cell[]): string => `| ${cells.map(tableCell).join(' | ')} |`;
  const head = [line(headingsOf(columns)), `|${columns.map(() => '---|').join('')}`];
  return [...head, ...rows.map((row) => line(cellsOf(columns, row)))].join('\n');
}

function tableCell(cell: Cell): string {
  return inline(String(cell ?? '')).replaceAll('|', '\\|');
}

/** Text that is not to be taken for Markdown or HTML. */
function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A line of an article: its first character may not make it a list, a heading or a quotation. */
function paragraph(line: string): string {
  return inline(line.trim()).replace(/^(?:[-+>]|\d{1,9}[.)](?=\s))/, (start) => `\\${start}`);
}
