/** Statistics → a table as text, tabs between the cells: what spreadsheets take from the clipboard. */
import type { Statistic } from '../../utils/statistics/statistic.ts';

const columns = [
  'metric',
  'figure',
  'value',
  'value high',
  'unit',
  'kind',
  'modality',
  'bound',
  'time',
  'direction',
  'basis',
];

/** One line a figure, under a line of column names. */
export function figureTable(statistics: readonly Statistic[]): string {
  return [columns, ...statistics.map(cellsOf)].map((cells) => cells.map(cell).join('\t')).join('\n');
}

function cellsOf(statistic: Statistic): (string | number | undefined)[] {
  const { metric, quote, value, valueHigh, unit, kind, modality, bound, time, direction, basis } = statistic;
  const name = metric.map(({ text }) => text).join(' / ');
  return [name, quote.text, value, valueHigh, unit, kind, modality, bound, time?.iso, direction, basis];
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function cell(content: string | number | undefined): string {
  const words = String(content ?? '').replaceAll(/\s+/g, ' ');
  return typeof content === 'string' && /^[=+\-@]/.test(words) && Number.isNaN(Number(words)) ? `'${words}` : words;
}
