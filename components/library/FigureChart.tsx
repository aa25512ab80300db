/** Figures over time: a point for each, a link to its clip; a line for each metric, unit and basis; falls below zero; and the same as a table for who can't see it. */
import { dot, lineY, plot, ruleY } from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import { basisWords } from '../statistics/basis-words.ts';
import { periodWords } from '../statistics/period-words.ts';
import { SignedValue } from '../statistics/SignedValue.tsx';
import { isPromise, lineThrough, type Chartable, type Point, type Series } from './figure-series.ts';
import { placeInLibrary } from './place.ts';

export function FigureChart({ unit, series }: Chartable) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current!;
    const draw = (): void => element.replaceChildren(drawChart(series, unit, element.clientWidth));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [unit, series]);
  return (
    <figure class="chart-figure">
      <div class="chart" ref={frame} />
      <ul class="chart-legend small">
        {series.map((each, at) => (
          <li key={nameOf(each)}>
            <span class="chart-key" data-series={at + 1} aria-hidden="true" /> {nameOf(each)}
          </li>
        ))}
        {series.some(({ points }) => points.some(isPromise)) && (
          <li>
            <span class="chart-key" data-hollow aria-hidden="true" /> {translate('legendPromise')}
          </li>
        )}
      </ul>
      <ChartTable series={series} />
    </figure>
  );
}

/** Rows of the table beside the chart; the figures below it are all there are. */
const mostRows = 300;

function ChartTable({ series }: Pick<Chartable, 'series'>) {
  const locale = readerLocale();
  const lines = series.flatMap((each) => each.points.map((point) => ({ name: nameOf(each), point })));
  return (
    <table class="unseen">
      <caption>{translate('chartOf', series[0]!.metric)}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('columnMetric')}</th>
          <th scope="col">{translate('columnPeriod')}</th>
          <th scope="col">{translate('columnValue')}</th>
          <th scope="col">{translate('columnOutlet')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, mostRows).map(({ name, point: { row } }) => (
          <tr key={`${row.clipId} ${row.index}`}>
            <th scope="row">{name}</th>
            <td>{periodWords(row.period ?? '')}</td>
            <td>
              <SignedValue figure={row} locale={locale} /> {isPromise({ row }) && translate('legendPromise')}
            </td>
            <td>{row.outlet}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "出口额 · 同比"; a change whose basis nobody told is told from a level all the same. */
function nameOf(series: Series): string {
  const basis = basisWords(series) || (series.isChange ? translate('seriesChange') : '');
  return [series.metric, basis].filter(Boolean).join(' · ');
}

function drawChart(series: readonly Series[], unit: string, width: number): SVGSVGElement | HTMLElement {
  const compact = new Intl.NumberFormat(readerLocale(), { notation: 'compact', maximumSignificantDigits: 4 });
  const dates = new Intl.DateTimeFormat(readerLocale(), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const chart = plot({
    width: Math.max(280, width),
    height: 230,
    marginLeft: 64,
    ariaLabel: translate('chartOf', series[0]!.metric),
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
    y: {
      label: unit,
      labelArrow: 'none',
      grid: true,
      zero: true,
      insetBottom: 8,
      tickFormat: (value: number) => compact.format(value),
    },
    marks: [ruleY([0]), ...series.flatMap((each, at) => marksOf(each, `var(--series-${at + 1})`))],
  });
  // A name on a group without a role is lost on screen readers.
  for (const group of chart.querySelectorAll('g[aria-label]')) group.setAttribute('role', 'group');
  return chart;
}

const x = ({ date }: Point): Date => date;
const y = ({ row }: Point): number => row.value;

/** Facts full and joined by a line, promises hollow and by themselves; an average over years is drawn as long as its years. */
function marksOf(series: Series, colour: string) {
  const name = nameOf(series);
  const wordsOf = ({ row }: Point): string =>
    [name, row.quote, periodWords(row.period ?? ''), row.outlet, row.title].filter(Boolean).join(' · ');
  const facts = series.points.filter((point) => !isPromise(point));
  const averages = series.points.filter(({ row }) => row.basis === 'annual-average');
  const shared = {
    x,
    y,
    r: 5,
    stroke: colour,
    href: ({ row }: Point) => placeInLibrary({ view: 'clips', clipId: row.clipId }),
    target: '_self',
    title: wordsOf,
    ariaLabel: wordsOf,
  };
  return [
    lineY(lineThrough(facts), { x, y, stroke: colour, strokeOpacity: 0.6 }),
    ruleY(averages, { x1: ({ from }: Point) => from, x2: ({ to }: Point) => to, y, stroke: colour }),
    dot(facts, { ...shared, fill: colour }),
    dot(series.points.filter(isPromise), { ...shared, fill: 'var(--ground)', strokeWidth: 2 }),
  ];
}
