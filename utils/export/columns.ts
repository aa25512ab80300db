/** A clip → rows of a table: one for the clip, or one for each of its figures. */
import type { ClipRecord } from '../clips/clip-record.ts';
import { correctedSource, correctedVerdict } from '../clips/corrected-clip.ts';
import { statisticRows, type StatisticRow } from '../clips/statistic-row.ts';
import type { Cell } from './delimited.ts';
import { savedTime } from './saved-time.ts';

interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Cell;
}

const clipColumns: readonly Column<ClipRecord>[] = [
  { heading: 'title', cell: ({ title }) => title },
  { heading: 'verdict', cell: correctedVerdict },
  { heading: 'source', cell: (clip) => correctedSource(clip)?.name },
  { heading: 'original_title', cell: (clip) => correctedSource(clip)?.originalTitle },
  { heading: 'original_url', cell: (clip) => correctedSource(clip)?.url },
  { heading: 'author', cell: (clip) => correctedSource(clip)?.author ?? clip.byline },
  { heading: 'host', cell: ({ host }) => host },
  { heading: 'url', cell: ({ url }) => url },
  { heading: 'published', cell: ({ publishedAt }) => publishedAt },
  { heading: 'saved', cell: savedTime },
  { heading: 'language', cell: ({ language }) => language },
  { heading: 'figures', cell: ({ statistics }) => statistics.length },
  { heading: 'tags', cell: ({ word }) => word?.tags.join(', ') },
  { heading: 'note', cell: ({ word }) => word?.note },
  { heading: 'sha256_text', cell: ({ proof }) => proof?.text },
  { heading: 'sha256_record', cell: ({ proof }) => proof?.record },
];

interface FigureOfClip {
  readonly clip: ClipRecord;
  readonly row: StatisticRow;
}

const figureColumns: readonly Column<FigureOfClip>[] = [
  { heading: 'metric', cell: ({ row }) => row.metric },
  { heading: 'quote', cell: ({ row }) => row.quote },
  { heading: 'value', cell: ({ row }) => row.value },
  { heading: 'value_high', cell: ({ row }) => row.valueHigh },
  { heading: 'unit', cell: ({ row }) => row.unit },
  { heading: 'bound', cell: ({ row }) => boundName[row.bound] },
  { heading: 'kind', cell: ({ row }) => row.kind },
  { heading: 'direction', cell: ({ row }) => row.direction },
  { heading: 'period', cell: ({ row }) => row.period },
  { heading: 'modality', cell: ({ row }) => row.modality },
  { heading: 'corrected', cell: ({ row }) => (row.isCorrected ? 'yes' : undefined) },
  { heading: 'outlet', cell: ({ row }) => row.outlet },
  { heading: 'title', cell: ({ clip }) => clip.title },
  { heading: 'context', cell: ({ clip, row }) => clip.statistics[row.index]?.context },
  { heading: 'url', cell: ({ clip }) => clip.url },
  { heading: 'saved', cell: ({ clip }) => savedTime(clip) },
  { heading: 'sha256_text', cell: ({ clip }) => clip.proof?.text },
  { heading: 'sha256_record', cell: ({ clip }) => clip.proof?.record },
];

/** As words: a cell that begins with `=` would be a formula. */
export const boundName: Record<StatisticRow['bound'], string> = {
  '=': 'exact',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '<~': 'nearly',
};

export const clipHeadings = clipColumns.map(({ heading }) => heading);
export const figureHeadings = figureColumns.map(({ heading }) => heading);

export function clipCells(record: ClipRecord): Cell[] {
  return clipColumns.map(({ cell }) => cell(record));
}

/** One row for each figure with a metric. */
export function figureCells(clip: ClipRecord): Cell[][] {
  return statisticRows(clip).map((row) => figureColumns.map(({ cell }) => cell({ clip, row })));
}
