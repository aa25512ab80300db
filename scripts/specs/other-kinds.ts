/** Which kinds of the JioNLP, Duckling and WeTextProcessing cases the lexer reads, how each is compared, and why others are not. */
import { findQuantities } from '../../utils/statistics/find-quantities.ts';

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

/** Written-out forms such as ¥3380.58, 31~100%, -1. */
function writtenNumbers(expect: unknown): number[] | undefined {
  return String(expect)
    .match(/-?\d+(?:\.\d+)?/g)
    ?.map(Number);
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
  const traditional = item.lang === 'zh' && /[萬億兩點負個塊圓幣鎊雙攝氏裡]/.test(item.input);
  const found = findQuantities(item.input, traditional ? 'zh-Hant' : item.lang);
  const values = found.flatMap((quantity) => [
    quantity.value,
    ...(quantity.valueHigh === undefined ? [] : [quantity.valueHigh]),
  ]);
  const [first, second] = expected;
  const ratio = second ? (100 * Number(first)) / second : undefined;
  const isRatio =
    found.length === 1 &&
    found[0]?.fraction === true &&
    (near(values[0], ratio) || near(values[0], 100 * Number(first)));
  return isRatio || expected.every((number) => values.some((value) => near(value, number)));
}

function near(value: number | undefined, number: number | undefined): boolean {
  return (
    value !== undefined && number !== undefined && Math.abs(value - number) <= 1e-6 * Math.max(1, Math.abs(number))
  );
}
