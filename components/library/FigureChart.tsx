/** One metric over time: a point for each figure, each a link to its clip. The table beside it says the same in words. */
import { dot, lineY, plot, ruleY } from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import { periodOf } from '../../utils/clips/period.ts';
import type { StatisticRow } from '../../utils/clips/statistic-row.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import { placeInLibrary } from './place.ts';

interface Point {
  readonly row: StatisticRow;
  readonly date: Date;
}

interface Chartable {
  readonly unit: string;
  readonly points: readonly Point[];
}

/** The points of the unit that most rows have, oldest first; undefined where there is no line to draw. */
export function chartable(rows: readonly StatisticRow[]): Chartable | undefined {
  const byUnit = new Map<string, Point[]>();
  for (const point of rows.flatMap(pointOf)) {
    const { unit } = point.row;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), point]);
  }
  const [unit, points] = [...byUnit].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (unit === undefined || !points || points.length < 2) return undefined;
  return { unit, points: points.toSorted((a, b) => a.date.getTime() - b.date.getTime()) };
}

function pointOf(row: StatisticRow): Point[] {
  const period = row.period === undefined ? undefined : periodOf(row.period);
  return period ? [{ row, date: new Date((timeOf(period.start) + timeOf(period.end)) / 2) }] : [];
}

/** Months end on their 31st in a period; no chart shows the difference. */
function timeOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year!, month! - 1, Math.min(date!, 28));
}

export function FigureChart({ unit, points }: Chartable) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current!;
    const draw = (): void => element.replaceChildren(drawChart(points, unit, element.clientWidth));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [unit, points]);
  return <div class="chart" ref={frame} />;
}

function drawChart(points: readonly Point[], unit: string, width: number): SVGSVGElement | HTMLElement {
  const compact = new Intl.NumberFormat(readerLocale(), { notation: 'compact', maximumSignificantDigits: 4 });
  const dates = new Intl.DateTimeFormat(readerLocale(), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  // Several figures of one time are no line.
  const isLine = new Set(points.map(({ date }) => date.getTime())).size === points.length;
  const wordsOf = ({ row }: Point): string =>
    [row.metric, row.quote, row.period?.replace('/', '–'), row.outlet, row.title].filter(Boolean).join(' · ');
  const x = ({ date }: Point): Date => date;
  const y = ({ row }: Point): number => row.value;
  const chart = plot({
    width: Math.max(280, width),
    height: 260,
    marginLeft: 64,
    ariaLabel: translate('chartOf', points[0]!.row.metric),
    style: { background: 'none', color: 'inherit', fontFamily: 'inherit', fontSize: '12px' },
    x: {
      type: 'utc',
      // The first and the last point stand clear of the edges.
      insetLeft: 12,
      insetRight: 12,
      label: null,
      ticks: Math.max(2, Math.floor(width / 120)),
      tickFormat: (time: Date) => dates.format(time),
    },
    y: { label: unit, grid: true, zero: true, tickFormat: (value: number) => compact.format(value) },
    marks: [
      ruleY([0]),
      lineY(isLine ? [...points] : [], { x, y, stroke: 'var(--line-strong, currentColor)', strokeOpacity: 0.5 }),
      dot([...points], {
        x,
        y,
        r: 5,
        fill: 'var(--figure)',
        href: ({ row }: Point) => placeInLibrary({ view: 'clips', clipId: row.clipId }),
        target: '_self',
        title: wordsOf,
        ariaLabel: wordsOf,
      }),
    ],
  });
  // A name on a group without a role is lost on screen readers.
  for (const group of chart.querySelectorAll('g[aria-label]')) group.setAttribute('role', 'group');
  return chart;
}
