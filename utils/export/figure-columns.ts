/** The columns in which every table gives figures: exports, the library's table, what is copied from a page. */
import type { StatisticRow } from '../clips/statistic-row.ts';
import { nameOfFigure } from '../statistics/present-statistic.ts';
import { signed } from '../statistics/signed-value.ts';
import type { Statistic } from '../statistics/statistic.ts';
import type { Cell } from './delimited.ts';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Cell;
}

/** A figure as tables give it; rows of the library are such lines. */
export interface FigureLine extends Pick<
  StatisticRow,
  'metric' | 'quote' | 'unit' | 'kind' | 'modality' | 'bound' | 'direction' | 'basis' | 'terms' | 'period'
> {
  /** In `unit`; a fall is below zero. */
  readonly value: number;
  readonly valueHigh?: number | undefined;
  readonly isDoubtful: boolean;
  readonly isCorrected: boolean;
}

/** In every table of figures, in this order and under these headings. */
export const figureColumns: readonly Column<FigureLine>[] = [
  { heading: 'metric', cell: ({ metric }) => metric },
  { heading: 'quote', cell: ({ quote }) => quote },
  { heading: 'value', cell: ({ value }) => value },
  { heading: 'value_high', cell: ({ valueHigh }) => valueHigh },
  { heading: 'unit', cell: ({ unit }) => unit },
  { heading: 'bound', cell: ({ bound }) => boundName[bound] },
  { heading: 'kind', cell: ({ kind }) => kind },
  { heading: 'direction', cell: ({ direction }) => direction },
  { heading: 'basis', cell: ({ basis }) => (basis === 'none' ? undefined : basis) },
  { heading: 'terms', cell: ({ terms }) => terms },
  { heading: 'period', cell: ({ period }) => period },
  { heading: 'modality', cell: ({ modality }) => modality },
  { heading: 'doubtful', cell: ({ isDoubtful }) => (isDoubtful ? 'yes' : undefined) },
  { heading: 'corrected', cell: ({ isCorrected }) => (isCorrected ? 'yes' : undefined) },
];

/** As words: a cell that begins with `=` would be a formula. */
const boundName: Record<Statistic['bound'], string> = {
  '=': 'exact',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '<~': 'nearly',
};

/** Behind them, where a table has its figures from rows of the library. */
export const rowColumns: readonly Column<StatisticRow>[] = [
  ...figureColumns,
  { heading: 'outlet', cell: ({ outlet }) => outlet },
  { heading: 'title', cell: ({ title }) => title },
  { heading: 'saved', cell: ({ savedAt }) => savedAt },
];

export function headingsOf<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.map(({ heading }) => heading);
}

export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
  return columns.map(({ cell }) => cell(row));
}

/** Columns that at least one row fills: for tables that are read, not parsed. */
export function filledColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Column<Row>[] {
  return columns.filter(({ cell }) => rows.some((row) => (cell(row) ?? '') !== ''));
}

/** The figures of a page as lines; `text` is the article's, `doubtful` holds the indices that a check doubts. */
export function linesOfPage(
  statistics: readonly Statistic[],
  text: string,
  doubtful: ReadonlySet<number>,
): FigureLine[] {
  return statistics.map((statistic, index) => ({
    ...statistic,
    metric: nameOfFigure(statistic, text),
    quote: statistic.quote.text,
    value: signed(statistic.value, statistic),
    valueHigh: statistic.valueHigh === undefined ? undefined : signed(statistic.valueHigh, statistic),
    period: statistic.time?.iso,
    isDoubtful: doubtful.has(index),
    isCorrected: false,
  }));
}
