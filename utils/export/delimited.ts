/** Rows → CSV or TSV that a spreadsheet reads as what it is: never as a formula. */

export type Cell = string | number | undefined;

/** Without it Excel takes UTF-8 for the system's code page. */
export const byteOrderMark = '\ufeff';

/** What a spreadsheet takes for the beginning of a formula; full-width forms too. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** Where a semicolon ends a cell, as in half of Europe, a formula may begin behind one. What goes on as a number is none. */
const formulaInside = /(;[ \t"']{0,8})(?=[=@＝＠]|[+\-＋－](?!\d))/g;

/** Numbers stay numbers; text that would be a formula gets an apostrophe, which spreadsheets read as "this is text". */
function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return text.replace(formulaInside, "$1'");
}

/** One line of CSV (RFC 4180), with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = textOf(cell);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of TSV; tabs and line ends inside a cell become spaces, because TSV has no way to write them. */
export function tsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => textOf(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`;
}
