/** Reads a number with its unit at a place of a text: 745.8亿元, $17.0tn, 4.25%-4.5%, 三成, 五元三毛. */
import { skipSpace } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { decimalFrom, negate, ratio, scaleBy, toNumber } from '../tables/decimal.ts';
import type { Quantity } from './quantity.ts';
import { readHead, type Head } from './quantity-head.ts';
import { readFraction, readProportion, type Fraction } from './read-fraction.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { attachMoneyScale } from '../numerals/scale-letters.ts';
import { readAnyNumeral } from './read-syllables.ts';
import { readRange } from './read-range.ts';
import { withRemainder } from './read-remainder.ts';
import { readWithUnit, unitAfter } from './read-unit.ts';
import { isLetterOrDigit, longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';
import { percentUnit, unitOf, type Unit } from '../tables/unit.ts';

export { unitAfter } from './read-unit.ts';

/** The quantity that starts at `at`, or undefined. A number without a unit has the unit `1`. */
export function readQuantity(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  const multiple = longestMatch(tables.multiples, text, at, tables.spaced);
  if (multiple) return multipleOf(multiple);
  const head = readHead(text, at, tables);
  const quantity = readBehind(text, head, tables);
  return quantity && head.apart && quantity.end < text.trimEnd().length ? undefined : quantity;
}

function readBehind(text: string, head: Head, tables: CompiledTables): Quantity | undefined {
  const fraction = head.unit ? undefined : readFraction(text, head.end, tables);
  const share = fraction?.pure ? readShare(text, head, fraction, tables) : undefined;
  if (share) return share;
  const numeral = fraction?.numeral ?? readAnyNumeral(text, head.end, tables);
  if (!numeral || (head.unit && numeral.script === 'spelled' && numeral.scale === 0)) return undefined;
  if (head.unit && !takesSum(text, head, numeral, tables)) return undefined;
  const proportion = readProportion(text, numeral, tables);
  if (proportion) return proportion;
  const low = withRemainder(text, readWithUnit(text, numeral, head, tables), tables);
  if (head.unit && head.end - head.start > 1 && unitAfter(text, numeral.end, tables)?.unit.class === 'duration')
    return undefined;
  const counted = readCountedShare(text, low, tables);
  if (counted) return counted;
  return withPer(text, readRange(text, low, head, tables) ?? low, tables);
}

/** 10人に3人, 10명 중 3명: whole and part are counted alike. */
function readCountedShare(text: string, whole: Quantity, tables: CompiledTables): Quantity | undefined {
  const { unit, value, numeral } = whole;
  if (unit.class !== 'count' || whole.high || toNumber(value) < 2 || toNumber(value) > largestWhole) return undefined;
  const joint = longestMatch(tables.countedOf, text, whole.end);
  const part = joint && readAnyNumeral(text, skipSpace(text, joint.end), tables, true);
  const after = part && unitAfter(text, part.end, tables);
  if (!part || after?.unit.code !== unit.code || toNumber(part.value) >= toNumber(value) || part.high) return undefined;
  const size = ratio(scaleBy(part.value, 2), value);
  if (size === undefined || !isRound(toNumber(value))) return undefined;
  const span = { start: whole.start, end: after.end, unitStart: after.end };
  return { ...span, value: decimalFrom(size), unit: percentUnit, numeral, fraction: true };
}

const largestWhole = 1000;

function isRound(value: number): boolean {
  return value <= 10 || value === 20 || value === 100 || value === largestWhole;
}

/** R7.5bn, but not R8 or R2025: a letter is a currency before a sum only. */
function takesSum(text: string, head: Head, numeral: Numeral, tables: CompiledTables): boolean {
  const letters = longestMatch(tables.sums, text, head.start);
  if (!letters || skipSpace(text, letters.end) !== head.end) return true;
  if (isLetterOrDigit(text.charCodeAt(head.start - 1))) return false;
  const grouped = numeral.end - numeral.start > numeral.printed.length;
  return grouped || numeral.printed.includes('.') || attachMoneyScale(text, numeral, tables).scale > 0;
}

/** 翻一番 and "doubled" are a multiple by themselves. */
function multipleOf({ start, end, value }: Match<number>): Quantity {
  const plain = { open: false, vague: false, bare: false, scale: 0, printed: '', script: 'spelled' as const };
  const numeral = { start, end, value: decimalFrom(value), ...plain };
  return { start, end, value: numeral.value, unit: unitOf('{times}'), numeral, unitStart: end };
}

/** A fraction by itself is a percentage; with a measure behind it (1/4 mile) or above one it is a number like others. */
function readShare(
  text: string,
  head: Head,
  { numeral, hundredths }: Fraction,
  tables: CompiledTables,
): Quantity | undefined {
  const unit = hundredths ? undefined : unitAfter(text, numeral.end, tables)?.unit.class;
  if (unit === 'measure' || unit === 'money' || unit === 'duration') return undefined;
  if (!hundredths && toNumber(numeral.value) >= 1) return undefined;
  if (longestMatch(tables.blockedAfter, text, numeral.end, true)) return undefined;
  const value = scaleBy(head.negative ? negate(numeral.value) : numeral.value, 2);
  const high = numeral.high && { high: scaleBy(numeral.high, 2) };
  const quantity = {
    start: head.start,
    end: numeral.end,
    value,
    ...high,
    unit: percentUnit,
    numeral,
    unitStart: numeral.end,
  };
  return { ...quantity, ...(!hundredths && { fraction: true }) };
}

/** Adds a denominator: 5元/小时, 8元每小时, $60 per barrel. */
function withPer(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  if (quantity.unit.class === 'bare' || quantity.unit.class === 'percent') return quantity;
  const start = skipSpace(text, quantity.end);
  const per = longestMatch(tables.per, text, start, tables.spaced);
  if (!per) return withPerBefore(text, quantity, tables);
  const at = skipSpace(text, per.end);
  const priced = quantity.unit.class === 'money' ? longestMatch(tables.below, text, at, true) : undefined;
  const match = priced ?? longestMatch(tables.unitsAfter, text, at, true);
  if (!match || match.value.class === 'percent') return quantity;
  if (longestMatch(tables.timeAfter, text, skipSpace(text, match.end), tables.spaced)) return quantity;
  const second = secondDenominator(text, match.end, tables);
  if (!second) return { ...quantity, end: match.end, per: match.value.code };
  return { ...quantity, end: second.end, per: `(${match.value.code}.${second.value.code})` };
}

/** 人次/公里·日: per kilometre and day. */
function secondDenominator(text: string, at: number, { unitsAfter }: CompiledTables): Match<Unit> | undefined {
  return /^[·・.]$/.test(text.charAt(at)) ? longestMatch(unitsAfter, text, at + 1, true) : undefined;
}

/** 時速188マイル: what it is given per stands before the number. */
function withPerBefore(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  if (quantity.unit.class !== 'measure' || quantity.unit.code.includes('/')) return quantity;
  const end = text.charCodeAt(quantity.start - 1) === 32 ? quantity.start - 1 : quantity.start;
  const before = longestMatchBefore(tables.perBefore, text, end, Math.max(0, end - 8), tables.spaced);
  return before ? { ...quantity, per: before.value } : quantity;
}
