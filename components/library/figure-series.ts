/** Rows → what a chart over time can show of them: a series for each metric, unit and basis, never two in one line. */
import { periodOf } from '../../utils/clips/period.ts';
import type { StatisticRow } from '../../utils/clips/statistic-row.ts';
import { isChange } from '../../utils/statistics/signed-value.ts';

export interface Point {
  readonly row: StatisticRow;
  /** The middle of its period. */
  readonly date: Date;
  /** First and last day of its period. */
  readonly from: Date;
  readonly to: Date;
}

/** Figures that may stand in one line. */
export interface Series {
  readonly metric: string;
  readonly basis?: StatisticRow['basis'];
  readonly terms?: StatisticRow['terms'];
  readonly isChange: boolean;
  /** Oldest first. */
  readonly points: readonly Point[];
}

export interface Chartable {
  readonly unit: string;
  /** The longest first. */
  readonly series: readonly Series[];
}

/** Series that an eye can tell apart; the others are in the table alone. */
export const mostSeries = 6;

/** A chart for each unit, since two units share no axis; more would push the figures themselves out of sight. */
const mostCharts = 2;

/** The charts of the units that most points have; none of a unit whose series have one date each, for there nothing moves over time. */
export function chartable(rows: readonly StatisticRow[]): Chartable[] {
  const units = groupBy(rows.flatMap(pointOf), ({ row }) => row.unit);
  const charts = [...units].flatMap(([unit, points]) => {
    const series = seriesOf(points);
    return series.some(hasTwoDates) ? [{ unit, series, size: points.length }] : [];
  });
  return charts
    .toSorted((a, b) => b.size - a.size)
    .slice(0, mostCharts)
    .map(({ unit, series }) => ({ unit, series: series.slice(0, mostSeries) }));
}

function seriesOf(points: readonly Point[]): Series[] {
  const groups = groupBy(points, ({ row }) => JSON.stringify([row.metric, basisOf(row), row.terms, isChange(row)]));
  return Array.from(groups.values(), (group): Series => {
    const { row } = group[0]!;
    const basis = basisOf(row);
    return {
      metric: row.metric,
      ...(basis && { basis }),
      ...(row.terms && { terms: row.terms }),
      isChange: isChange(row),
      points: group.toSorted((a, b) => a.date.getTime() - b.date.getTime()),
    };
  }).toSorted((a, b) => Number(hasTwoDates(b)) - Number(hasTwoDates(a)) || b.points.length - a.points.length);
}

function groupBy(points: readonly Point[], keyOf: (point: Point) => string): Map<string, Point[]> {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(keyOf(point));
    if (group) group.push(point);
    else groups.set(keyOf(point), [point]);
  }
  return groups;
}

function basisOf({ basis }: StatisticRow): StatisticRow['basis'] {
  return basis === 'none' ? undefined : basis;
}

function hasTwoDates({ points }: Series): boolean {
  return points.some(({ date }) => date.getTime() !== points[0]!.date.getTime());
}

/** The points that a line may run through, one a date; none where a date has two values, for then there is no one line. */
export function lineThrough(points: readonly Point[]): Point[] {
  const byDate = new Map<number, Point>();
  for (const point of points) {
    const known = byDate.get(point.date.getTime());
    if (known && known.row.value !== point.row.value) return [];
    byDate.set(point.date.getTime(), known ?? point);
  }
  return [...byDate.values()];
}

/** Aims and forecasts, which have not come to pass. */
export function isPromise({ row }: Pick<Point, 'row'>): boolean {
  return row.modality === 'target' || row.modality === 'forecast';
}

function pointOf(row: StatisticRow): Point[] {
  const period = row.period === undefined ? undefined : periodOf(row.period);
  if (!period) return [];
  const [from, to] = [timeOf(period.start), timeOf(period.end)];
  return [{ row, from: new Date(from), to: new Date(to), date: new Date((from + to) / 2) }];
}

/** Months end on their 31st in a period; no chart shows the difference. */
function timeOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year!, month! - 1, Math.min(date!, 28));
}
