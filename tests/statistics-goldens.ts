/** The golden sentences of statistics, and whether what was read in one is what it says. */
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statistic, StatisticsFound } from '../utils/statistics/statistic.ts';

export interface GoldenStatistic {
  readonly quote: string;
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: string;
  readonly kind: string;
  readonly bound?: string;
  readonly modality?: string;
  readonly direction?: string;
  readonly terms?: string;
  readonly metric: readonly string[];
  readonly time?: string;
}

export interface GoldenCase {
  readonly text: string;
  readonly date: string;
  readonly expect: readonly GoldenStatistic[];
  readonly links?: readonly { readonly type: string; readonly members: readonly number[] }[];
}

const golden = join(import.meta.dirname, 'golden');

export const goldenLanguages = readdirSync(golden).filter((name) => existsSync(join(golden, name, 'statistics.json')));

const read = new Map<string, GoldenCase[]>();

/** The sentences of a language; a file that is no JSON throws. */
export function goldensOf(language: string): readonly GoldenCase[] {
  const known = read.get(language);
  if (known) return known;
  const cases = JSON.parse(readFileSync(join(golden, language, 'statistics.json'), 'utf8')) as GoldenCase[];
  read.set(language, cases);
  return cases;
}

/** A statistic as a golden sentence writes it: what is usual is left out. */
export function plainStatistic(found: Statistic): GoldenStatistic {
  return {
    quote: found.quote.text,
    value: found.value,
    ...(found.valueHigh !== undefined && { valueHigh: found.valueHigh }),
    unit: found.unit,
    kind: found.kind,
    ...(found.bound !== '=' && { bound: found.bound }),
    ...(found.modality !== 'actual' && { modality: found.modality }),
    ...(found.direction && { direction: found.direction }),
    ...(found.terms && { terms: found.terms }),
    metric: found.metric.map((quote) => quote.text),
    ...(found.time && { time: found.time.iso }),
  };
}

/** Links as a golden sentence writes them. */
export const plainLinks = ({ links }: { readonly links: NonNullable<GoldenCase['links']> }) =>
  links.map(({ type, members }) => ({ type, members }));

const inOrder = ({
  quote,
  value,
  valueHigh,
  unit,
  kind,
  bound,
  modality,
  direction,
  terms,
  metric,
  time,
}: GoldenStatistic) =>
  JSON.stringify([quote, value, valueHigh, unit, kind, bound, modality, direction, terms, metric, time]);

/** Whether nothing differs from what the sentence says. */
export function holdsGolden(item: GoldenCase, found: StatisticsFound): boolean {
  return (
    found.statistics.map((each) => inOrder(plainStatistic(each))).join() === item.expect.map(inOrder).join() &&
    JSON.stringify(plainLinks(found)) === JSON.stringify(plainLinks({ links: item.links ?? [] }))
  );
}
