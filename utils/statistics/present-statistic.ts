/** Turns statistics into what a reader sees: the value in their own notation, figures grouped by metric, rows to paste into a sheet. */
import type { Statistic } from './statistic.ts';

/** One metric and the figures of it, as indices into the list; the most telling first. */
export interface MetricGroup {
  readonly metric: string;
  readonly members: readonly number[];
}

/** What is needed of a statistic to print its value. */
type Valued = Pick<Statistic, 'value' | 'valueHigh' | 'unit' | 'bound'>;

/** The value in the reader's notation ("CN¥74.58 billion", "12.5%", "1,200 km²"); `locale` is a BCP 47 tag. */
export function presentValue(statistic: Valued, locale: string): string {
  const low = formatValue(statistic.value, statistic.unit, locale);
  if (statistic.valueHigh === undefined) return withBound(low, statistic);
  return withBound(`${low}–${formatValue(statistic.valueHigh, statistic.unit, locale)}`, statistic);
}

const signs: Readonly<Record<string, string>> = {
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '~': '≈ ',
  '<~': '≲ ',
  '=': '',
};

function withBound(text: string, { bound }: Valued): string {
  return `${signs[bound] ?? ''}${text}`;
}

function formatValue(value: number, unit: string, locale: string): string {
  const [own = '1', ...per] = unit.split('/');
  const suffix = per.length > 0 ? `/${per.map(nameOfUnit).join('/')}` : '';
  if (/^[A-Z]{3}$/.test(own)) return formatMoney(value, own, locale) + suffix;
  if (own === '%')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  const number = compact(value, locale);
  const name = nameOfUnit(own);
  return (name === '' ? number : `${number} ${name}`) + suffix;
}

/** Large sums in words ("CN¥74.58 billion"): the number written long, put where the locale has the digits of a price. */
function formatMoney(value: number, currency: string, locale: string): string {
  const price = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 2 });
  if (Math.abs(value) < 1e6) return price.format(value);
  const parts = price.formatToParts(1);
  const first = parts.findIndex((part) => part.type === 'integer');
  const digits = new Set(['integer', 'decimal', 'fraction', 'group']);
  return parts
    .map((part, index) => (index === first ? compact(value, locale) : digits.has(part.type) ? '' : part.value))
    .join('');
}

function compact(value: number, locale: string): string {
  const form =
    Math.abs(value) >= 1e6
      ? ({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const)
      : { maximumFractionDigits: 4 };
  return new Intl.NumberFormat(locale, form).format(value);
}

const names: Readonly<Record<string, string>> = {
  '1': '',
  '{count}': '',
  '{person}': '',
  '{household}': '',
  '{visit}': '',
  '{rank}': '#',
  '{times}': '×',
  '{ratio}': '×',
  '{pp}': 'pp',
  '{point}': 'pts',
  '{share}': '',
  '{mu}': '亩',
  '{jin}': '斤',
  '{ping}': '坪',
  Cel: '°C',
  '[degF]': '°F',
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  har: 'ha',
  'kW.h': 'kWh',
  'MW.h': 'MWh',
  'GW.h': 'GWh',
  'TW.h': 'TWh',
  'mA.h': 'mAh',
  '[mi_i]': 'mi',
  '[ft_i]': 'ft',
  '[in_i]': 'in',
  '[bbl_us]': 'bbl',
  '[oz_tr]': 'oz t',
  '[lb_av]': 'lb',
  '[acr_us]': 'ac',
  a: 'yr',
  mo: 'mo',
};

function nameOfUnit(code: string): string {
  return names[code] ?? code.replaceAll(/[{}[\]]/g, '');
}

/** The figures grouped by what they measure; groups and members in the order of their salience. */
export function groupByMetric(statistics: readonly Statistic[]): MetricGroup[] {
  const groups = new Map<string, number[]>();
  statistics.forEach((statistic, index) => {
    const metric = statistic.metric[0]?.text ?? '';
    const members = groups.get(metric);
    if (members) members.push(index);
    else groups.set(metric, [index]);
  });
  const salience = (index: number) => statistics[index]?.salience ?? 0;
  return [...groups]
    .map(([metric, members]) => ({ metric, members: members.toSorted((a, b) => salience(b) - salience(a) || a - b) }))
    .toSorted((a, b) => salience(b.members[0] ?? -1) - salience(a.members[0] ?? -1));
}

/** The columns of `tsvRows`. */
export const tsvHeader = [
  'metric',
  'value',
  'valueHigh',
  'unit',
  'bound',
  'kind',
  'direction',
  'time',
  'modality',
  'attribution',
  'quote',
].join('\t');

/** The figures as rows of tab-separated values, in the order of the text. */
export function tsvRows(statistics: readonly Statistic[]): string[] {
  return statistics.map((item) =>
    [
      item.metric.map((quote) => quote.text).join(' / '),
      String(item.value),
      item.valueHigh === undefined ? '' : String(item.valueHigh),
      item.unit,
      item.bound,
      item.kind,
      item.direction ?? '',
      item.time?.iso ?? '',
      item.modality,
      item.attribution?.text ?? '',
      item.quote.text,
    ]
      .map(cell)
      .join('\t'),
  );
}

/** A cell on one line; a sheet must not take it for a formula. */
function cell(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+@]/.test(line) && !/^=$/.test(line) ? `'${line}` : line;
}
