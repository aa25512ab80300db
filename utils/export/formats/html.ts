/** One page with every clip in it, readable anywhere and for good: no script, nothing loaded from elsewhere. */
import type { ClipRecord } from '../../clips/clip-record.ts';
import { statisticRows } from '../../clips/statistic-row.ts';
import { citeApa, citeGbt7714 } from '../cite.ts';
import { citedWork } from '../cited-work.ts';
import type { Cell } from '../delimited.ts';
import { correctedStatistics } from '../../clips/corrected-clip.ts';
import { escapeHtml as text } from '../escape-html.ts';
import type { ExportFormat } from '../export-format.ts';
import { cellsOf, figureColumns, filledColumns, headingsOf } from '../figure-columns.ts';
import { savedTime } from '../saved-time.ts';

const style = `:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif}article{margin:0 0 4rem}mark{background:#fbf1d4;color:#1b2023}table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #999;padding:.2rem .5rem;text-align:start}dl{display:grid;grid-template-columns:auto 1fr;gap:0 1rem;font-size:.85rem}dd{margin:0;overflow-wrap:anywhere}`;

export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  name: 'HTML',
  begin: `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Firsthand</title>
<style>${style}</style>
</head>
<body>
`,
  write: (record) => articleOf(record),
  end: '</body>\n</html>\n',
};

function articleOf(record: ClipRecord): string {
  const work = citedWork(record);
  return `<article lang="${text(record.language)}" id="${text(record.id)}">
<h1>${text(record.title)}</h1>
<p><cite>${text(citeGbt7714(work))}</cite></p>
<p><cite lang="en">${text(citeApa(work))}</cite></p>
${record.word?.note ? `<blockquote>${text(record.word.note)}</blockquote>\n` : ''}${figureTable(record)}${bodyOf(record)}
${proofOf(record)}</article>
`;
}

function figureTable(record: ClipRecord): string {
  const rows = statisticRows(record);
  if (rows.length === 0) return '';
  const columns = filledColumns(figureColumns, rows);
  const line = (name: 'th' | 'td', cells: readonly Cell[]): string =>
    `<tr>${cells.map((cell) => `<${name}>${text(String(cell ?? ''))}</${name}>`).join('')}</tr>`;
  const body = rows.map((row) => line('td', cellsOf(columns, row)));
  return `<table>\n${[line('th', headingsOf(columns)), ...body].join('\n')}\n</table>\n`;
}

/** The text as paragraphs, its figures marked. */
function bodyOf(record: ClipRecord): string {
  const { text: words } = record;
  const figures = correctedStatistics(record).filter(({ isNone }) => !isNone);
  const spans = figures.map(({ quote }) => quote).toSorted((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end > words.length) continue;
    out += `${text(words.slice(at, start))}<mark>${text(words.slice(start, end))}</mark>`;
    at = end;
  }
  out += text(words.slice(at));
  return out
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

function proofOf(record: ClipRecord): string {
  const facts: [string, string | undefined][] = [
    ['URL', record.url],
    ['Saved', savedTime(record)],
    ['Engine', record.engine],
    ['Tags', record.word?.tags.join(', ')],
    ['SHA-256 (text)', record.proof?.text],
    ['SHA-256 (record)', record.proof?.record],
  ];
  const rows = facts.flatMap(([name, value]) => (value ? `<dt>${name}</dt><dd>${text(value)}</dd>` : []));
  return `<dl>\n${rows.join('\n')}\n</dl>\n`;
}
