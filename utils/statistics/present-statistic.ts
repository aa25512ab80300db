/** Turns statistics into what a reader sees: the name of what is measured, the value in their own notation. */
import { wholeEnd, wholeStart } from '../text/cut-text.ts';
import { signed, type Moved } from './signed-value.ts';
import type { Statistic } from './statistic.ts';

/** What is needed of a statistic to name it. */
type Named = Pick<Statistic, 'metric' | 'metricConfidence' | 'quote'>;

/** What a figure measures; where that is doubtful, the words around it. `text` holds the figure's words: the article, or the sentence around it. */
export function nameOfFigure(statistic: Named, text: string): string {
  const { metric, metricConfidence, quote } = statistic;
  const name = metric.map((each) => each.text).join(' / ');
  return metricConfidence === 'low' ? (wordsAround(text, quote) ?? name) : name;
}

/** Characters shown on either side of a figure: enough for what it is of, few enough for a line of a list. */
const aroundFigure = 20;

/** "… hit a low of 3,100 points on …"; undefined where the text doesn't hold the figure's words. */
function wordsAround(text: string, { start, text: words }: Statistic['quote']): string | undefined {
  const at = text.startsWith(words, start) ? start : text.indexOf(words);
  if (at < 0) return undefined;
  const end = at + words.length;
  const before = wholeWords(
    text.slice(wholeStart(text, Math.max(0, at - aroundFigure)), at),
    at > aroundFigure,
    'behind',
  );
  const after = wholeWords(
    text.slice(end, wholeEnd(text, end + aroundFigure)),
    end + aroundFigure < text.length,
    'front',
  );
  return `…${before}${words}${after}…`;
}

/** Without the word that was cut in two, and on one line. */
function wholeWords(piece: string, isCut: boolean, kept: 'front' | 'behind'): string {
  const line = kept === 'front' ? piece.split('\n')[0]! : piece.slice(piece.lastIndexOf('\n') + 1);
  if (!isCut || line.length < piece.length) return line;
  return kept === 'front' ? line.replace(/ \S*$/u, '') : line.replace(/^\S* /u, '');
}

/** What is needed of a statistic to print its value. */
export type Valued = Pick<Statistic, 'value' | 'valueHigh' | 'unit' | 'bound'>;

/** The value in the reader's notation ("CN¥74.58 billion", "12.5%", "1,200 km²"); `locale` is a BCP 47 tag. */
export function presentValue(statistic: Valued, locale: string): string {
  const low = formatValue(statistic.value, statistic.unit, locale);
  if (statistic.valueHigh === undefined) return withBound(low, statistic);
  return withBound(`${low}–${formatValue(statistic.valueHigh, statistic.unit, locale)}`, statistic);
}

/** The same with the sign of its change: a fall is "-2.7%". */
export function presentSigned(statistic: Valued & Moved, locale: string): string {
  const { value, valueHigh } = statistic;
  const high = valueHigh === undefined ? {} : { valueHigh: signed(valueHigh, statistic) };
  return presentValue({ ...statistic, value: signed(value, statistic), ...high }, locale);
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
