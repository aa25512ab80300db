/** Which kinds of the JioNLP, Duckling and WeTextProcessing cases the lexer reads, how each is compared, and why others are not. */
import { findQuantities, type FoundQuantity } from '../../utils/statistics/lexing/find-quantities.ts';
import { convert } from '../../utils/statistics/tables/unit.ts';
import { languageOf } from './language-of.ts';

export interface OtherCase {
  readonly src: string;
  readonly lang: string;
  readonly kind: string;
  readonly input: string;
  readonly expect: unknown;
}

export interface OtherKind {
  readonly src: string;
  readonly lang: string;
  readonly kind: string;
  /** The numbers that the case expects, in order; absent where the kind isn't read. */
  readonly read?: (expect: unknown) => number[] | undefined;
  readonly why?: string;
  /** Where we disagree on purpose, by the rule of the guideline that says so. */
  readonly deliberate?: readonly OtherDeliberate[];
}

export interface OtherDeliberate {
  readonly rule: string;
  readonly applies: (item: OtherCase, found: readonly FoundQuantity[]) => boolean;
}

/** Numbers in a Duckling value, such as `NumeralValue (-1200000)` or `simple CNY 10`. */
function ducklingNumbers(expect: unknown): number[] | undefined {
  const numbers = String(expect).match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g);
  return numbers?.map(Number);
}

function jionlpNumbers(expect: unknown): number[] | undefined {
  const { num } = (expect ?? {}) as { num?: string | string[] };
  if (num === undefined) return undefined;
  return [num].flat().map(Number);
}

/** Written forms such as ¥3380.58, 31~100%, 100万1111: read as any text is, ranges with both their ends in full. */
function writtenNumbers(expect: unknown): number[] | undefined {
  const written = String(expect).replace(/(\d+)-(\d+)/g, (_range, low: string, high: string) => {
    return `${low}~${low.slice(0, Math.max(0, low.length - high.length))}${high}`;
  });
  return findQuantities(written.replace(/W(?=v)/, '万'), 'zh').flatMap(endsOf);
}

function endsOf({ value, valueHigh }: FoundQuantity): number[] {
  return valueHigh === undefined ? [value] : [value, valueHigh];
}

const numeral = { read: ducklingNumbers };

const openBounds: readonly OtherDeliberate[] = [
  {
    rule: "§2 bound: 3000多 is a lower bound (>); the upper end is the suite's guess",
    applies: (item, found) =>
      /[\d十百千][多几]/.test(item.input) && found[0]?.value === jionlpNumbers(item.expect)?.[0],
  },
  {
    rule: '§1 negatives, vague: 几十万 and 数十亿 have no value',
    applies: ({ input }, found) => /[几数]十/.test(input) && found.length === 0,
  },
];

const classifiers: readonly OtherDeliberate[] = [
  {
    rule: '§2 Q: a classifier counts what it names: 五對 are five pairs',
    applies: ({ input }, found) => /[對雙]$/.test(input) && found.length === 1,
  },
];

export const otherKinds: readonly OtherKind[] = [
  { src: 'jionlp', lang: 'zh', kind: 'money-parse', read: jionlpNumbers, deliberate: openBounds },
  {
    src: 'jionlp',
    lang: 'zh',
    kind: 'money-extract',
    why: 'spans only, with bounds inside; the guideline keeps bounds outside',
  },
  { src: 'duckling', lang: 'zh', kind: 'Numeral', ...numeral, deliberate: classifiers },
  { src: 'duckling', lang: 'ja', kind: 'Numeral', ...numeral },
  { src: 'duckling', lang: 'ko', kind: 'Numeral', ...numeral },
  { src: 'duckling', lang: 'zh', kind: 'AmountOfMoney', ...numeral },
  { src: 'duckling', lang: 'ko', kind: 'AmountOfMoney', ...numeral },
  { src: 'duckling', lang: 'zh', kind: 'Quantity', ...numeral },
  { src: 'duckling', lang: 'ko', kind: 'Quantity', why: 'four cases of kitchen measures' },
  { src: 'duckling', lang: 'zh', kind: 'Distance', ...numeral },
  { src: 'duckling', lang: 'ko', kind: 'Distance', ...numeral },
  { src: 'duckling', lang: 'zh', kind: 'Temperature', ...numeral },
  { src: 'duckling', lang: 'ja', kind: 'Temperature', ...numeral },
  { src: 'duckling', lang: 'ko', kind: 'Temperature', ...numeral },
  { src: 'wetext-itn', lang: 'zh', kind: 'number', read: writtenNumbers },
  { src: 'wetext-itn', lang: 'zh', kind: 'measure', read: writtenNumbers },
  { src: 'wetext-itn', lang: 'zh', kind: 'money', read: writtenNumbers },
  { src: 'wetext-itn', lang: 'zh', kind: 'fraction', read: writtenNumbers },
  { src: 'wetext-itn', lang: 'zh', kind: 'cardinal', read: writtenNumbers },
];

/** Whether the lexer finds the numbers a case expects; a range counts as its two ends, a fraction as its two terms. */
export function otherVerdict(kind: OtherKind, item: OtherCase): boolean {
  const expected = kind.read?.(item.expect);
  if (!expected) return true;
  const found = findQuantities(item.input, languageOf(item));
  const values = found.flatMap((quantity) => [...endsOf(quantity), ...inSmallerUnits(quantity, String(item.expect))]);
  const [first, second] = expected;
  const share = second ? (100 * Number(first)) / second : undefined;
  const isShare =
    found.length === 1 && found[0]?.unit === '%' && (near(values[0], share) || near(values[0], 100 * Number(first)));
  return isShare || expected.every((number) => values.some((value) => near(value, number)));
}

/** The rule of the guideline by which a case that isn't agreed with is disagreed with on purpose. */
export function otherDeliberate(kind: OtherKind, item: OtherCase): string | undefined {
  const found = findQuantities(item.input, languageOf(item));
  return kind.deliberate?.find((row) => row.applies(item, found))?.rule;
}

/** Duckling gives masses in grams and small coins in cents. */
function inSmallerUnits(quantity: FoundQuantity, expect: string): number[] {
  if (expect.includes('Gram')) return endsOf(quantity).flatMap((value) => convert(value, quantity.unit, 'g') ?? []);
  return expect.includes('Cent ') ? endsOf(quantity).map((value) => value * 100) : [];
}

function near(value: number | undefined, number: number | undefined): boolean {
  return (
    value !== undefined && number !== undefined && Math.abs(value - number) <= 1e-6 * Math.max(1, Math.abs(number))
  );
}
