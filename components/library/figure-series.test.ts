import { describe, expect, it } from 'vitest';
import type { StatisticRow } from '../../utils/clips/statistic-row.ts';
import { chartable, isPromise, lineThrough, mostSeries } from './figure-series.ts';

function row(period: string | undefined, rest: Partial<StatisticRow> = {}): StatisticRow {
  return {
    clipId: 'clip-0001',
    index: 0,
    metric: '出口额',
    unit: '%',
    value: 3.4,
    quote: '3.4%',
    kind: 'growth_rate',
    modality: 'actual',
    bound: '=',
    basis: 'yoy',
    period,
    outlet: '江城日报',
    title: '外贸',
    language: 'zh',
    savedAt: '2026-01-01T00:00:00Z',
    isDoubtful: false,
    isCorrected: false,
    ...rest,
  };
}

const basesOf = (rows: readonly StatisticRow[]): unknown[] =>
  chartable(rows)[0]?.series.map(({ metric, basis, terms, isChange, points }) => [
    metric,
    basis,
    terms,
    isChange,
    points.length,
  ]) ?? [];

describe('chartable', () => {
  it('draws nothing before there are two dates', () => {
    expect(chartable([])).toEqual([]);
    expect(chartable([row('2023'), row('2023', { value: -2.7 })])).toEqual([]);
    expect(chartable([row('2023'), row(undefined)])).toEqual([]);
    expect(chartable([row('2023'), row('2024', { basis: 'mom' })])).toEqual([]);
    expect(chartable([row('2023'), row('2024')])).toHaveLength(1);
  });

  it('parts metrics, bases, terms, and changes from levels', () => {
    const rows = ['2022', '2023', '2024'].flatMap((year) => [
      row(year),
      row(year, { basis: 'mom' }),
      row(year, { terms: 'real' }),
      row(year, { kind: 'level', basis: undefined }),
      row(year, { metric: '进口额' }),
    ]);
    expect(basesOf(rows)).toEqual([
      ['出口额', 'yoy', undefined, true, 3],
      ['出口额', 'mom', undefined, true, 3],
      ['出口额', 'yoy', 'real', true, 3],
      ['出口额', undefined, undefined, false, 3],
      ['进口额', 'yoy', undefined, true, 3],
    ]);
  });

  it('gives each unit a chart of its own, the fullest first, where it has two dates', () => {
    const tonnes = ['2023', '2023', '2023'].map((year) => row(year, { unit: 't' }));
    const unitsOf = (rows: readonly StatisticRow[]): string[] => chartable(rows).map(({ unit }) => unit);
    expect(unitsOf([...tonnes, row('2023'), row('2024')])).toEqual(['%']);
    expect(unitsOf([row('2023'), row('2024'), ...tonnes, row('2024', { unit: 't' })])).toEqual(['t', '%']);
  });

  it('draws no more lines than can be told apart', () => {
    const rows = Array.from({ length: 40 }, (_none, n) => [
      row('2023', { metric: `指标${n}` }),
      row('2024', { metric: `指标${n}` }),
    ]).flat();
    expect(chartable(rows)[0]?.series).toHaveLength(mostSeries);
  });

  it('keeps an average over years as long as its years', () => {
    const rows = ['2015/2019', '2020/2024'].map((years) => row(years, { basis: 'annual-average' }));
    const average = chartable(rows)[0]!.series[0]!.points[1]!;
    expect([average.from, average.date, average.to].map((date) => date.getUTCFullYear())).toEqual([2020, 2022, 2024]);
  });

  it('knows aims and forecasts for what has not come to pass', () => {
    expect(isPromise({ row: row('2027', { modality: 'target' }) })).toBe(true);
    expect(isPromise({ row: row('2027', { modality: 'forecast' }) })).toBe(true);
    expect(isPromise({ row: row('2024') })).toBe(false);
  });
});

describe('lineThrough', () => {
  const pointsOf = (rows: readonly StatisticRow[]) => chartable(rows)[0]!.series[0]!.points;

  it('goes once through a figure that several clips tell', () => {
    expect(lineThrough(pointsOf([row('2023'), row('2023'), row('2024')]))).toHaveLength(2);
  });

  it('is none where clips tell two values of one time', () => {
    expect(lineThrough(pointsOf([row('2023'), row('2023', { value: 5 }), row('2024')]))).toEqual([]);
  });
});
