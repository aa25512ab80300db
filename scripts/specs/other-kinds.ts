/** Which kinds of the JioNLP, Duckling and WeTextProcessing cases the lexer reads, how each is compared, and why others are not. */
import { characters } from '../../utils/languages/zh-Hant/characters.ts';
import { findQuantities, type FoundQuantity } from '../../utils/statistics/find-quantities.ts';
import { convert } from '../../utils/statistics/unit.ts';

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

/** Written forms such as ¥3380.58, 31~100%, 100万1111: read as any text is. */
function writtenNumbers(expect: unknown): number[] | undefined {
  return findQuantities(String(expect), 'zh').flatMap(endsOf);
}

function endsOf({ value, valueHigh }: FoundQuantity): number[] {
  return valueHigh === undefined ? [value] : [value, valueHigh];
}

const numeral = { read: ducklingNumbers };

export const otherKinds: readonly OtherKind[] = [
  { src: 'jionlp', lang: 'zh', kind: 'money-parse', read: jionlpNumbers },
  {
    src: 'jionlp',
    lang: 'zh',
    kind: 'money-extract',
    why: 'spans only, with bounds inside; the guideline keeps bounds outside',
  },
  { src: 'duckling', lang: 'zh', kind: 'Numeral', ...numeral },
  { src: 'duckling', lang: 'ja', kind: 'Numeral', ...numeral },
  {
    src: 'duckling',
    lang: 'ko',
    kind: 'Numeral',
    why: 'native Korean numerals (하나, 쉰) count things the tables of Korean leave out',
  },
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

/** The suites' Chinese is written with traditional characters, too. */
function languageOf({ lang, input }: OtherCase): string {
  const traditional = [...input].some((char) => {
    const at = characters.indexOf(char);
    return at >= 0 && at % 2 === 0;
  });
  return lang === 'zh' && traditional ? 'zh-Hant' : lang;
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
