/** A clip → rows of a table: one for the clip, or one for each of its figures. */
import type { ClipRecord } from '../clips/clip-record.ts';
import { correctedSource, correctedVerdict } from '../clips/corrected-clip.ts';
import { statisticRows, type StatisticRow } from '../clips/statistic-row.ts';
import type { Cell } from './delimited.ts';
import { cellsOf, figureColumns, headingsOf, type Column } from './figure-columns.ts';
import { savedTime } from './saved-time.ts';

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

const figureOfClipColumns: readonly Column<FigureOfClip>[] = [
  ...figureColumns.map(({ heading, cell }) => ({ heading, cell: ({ row }: FigureOfClip) => cell(row) })),
  { heading: 'attribution', cell: ({ clip, row }) => clip.statistics[row.index]?.attribution?.text },
  { heading: 'outlet', cell: ({ row }) => row.outlet },
  { heading: 'title', cell: ({ clip }) => clip.title },
  { heading: 'context', cell: ({ clip, row }) => clip.statistics[row.index]?.context },
  { heading: 'url', cell: ({ clip }) => clip.url },
  { heading: 'saved', cell: ({ clip }) => savedTime(clip) },
  { heading: 'sha256_text', cell: ({ clip }) => clip.proof?.text },
  { heading: 'sha256_record', cell: ({ clip }) => clip.proof?.record },
];

export const clipHeadings = headingsOf(clipColumns);
export const figureHeadings = headingsOf(figureOfClipColumns);

export function clipCells(record: ClipRecord): Cell[] {
  return cellsOf(clipColumns, record);
}

/** One row for each figure with a metric. */
export function figureCells(clip: ClipRecord): Cell[][] {
  return statisticRows(clip).map((row) => cellsOf(figureOfClipColumns, { clip, row }));
}
