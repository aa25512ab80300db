/** Reads fractions (1/4, 四分之三, two-thirds, one in five), mixed numbers (1 4/5, 三又三分之一), halves (半公里) and proportions (1∶3). */
import { closesPhrase, skipSpace } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { add, decimalFrom, multiply, ratio, scaleBy, toNumber, type Decimal } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from './quantity.ts';
import { readTerms, type Terms } from './read-fraction-terms.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { unitAfter, type UnitAfter } from './read-unit.ts';
import { isDigit, longestMatch } from '../tables/trie.ts';
import { measureOf, unitOf } from '../tables/unit.ts';

/** A number that is or ends in a fraction. */
export interface Fraction {
  readonly numeral: Numeral;
  /** Nothing but a fraction: a share, unless a unit follows. */
  readonly pure: boolean;
  /** Written in hundredths (百分之五): a percentage. */
  readonly hundredths: boolean;
}

/** The fraction or mixed number that starts at `at`: 1/4, 四分之三, half a million, one and a half, 3 million and a half. */
export function readFraction(text: string, at: number, tables: CompiledTables): Fraction | undefined {
  const terms = readTerms(text, at, tables);
  if (terms) return scaled(text, at, terms, tables) ?? pure(at, terms);
  const half = readHalf(text, at, tables);
  if (half) return half;
  const numeral = readNumeral(text, at, tables.numerals);
  return numeral && !numeral.vague ? readMixed(text, numeral, tables) : undefined;
}

function pure(at: number, { over, under, end, high, mixed }: Terms): Fraction | undefined {
  const value = quotient(over, under);
  const top = high && quotient(high, under);
  if (!value) return undefined;
  return { numeral: spelledOut(at, end, value, 0, top), pure: !mixed, hundredths: !mixed && isHundred(under) };
}

/** Half a million, two thirds of a million, half a dozen: a fraction of a scale or group. */
function scaled(text: string, at: number, { over, under, end }: Terms, tables: CompiledTables): Fraction | undefined {
  if (!tables.spaced) return undefined;
  const gap = skipSpaces(text, end);
  const joiner = longestMatch(tables.ofScale, text, gap, true);
  const word = longestMatch(tables.numerals.words, text, joiner ? skipSpaces(text, joiner.end) : gap, true);
  if (word?.value.type !== 'scale' && word?.value.type !== 'group')
    return joiner && ofOne(text, at, { over, under, end: joiner.end }, joiner.value === 'article', tables);
  const size =
    word.value.type === 'scale' ? scaleBy(over, word.value.value) : multiply(over, decimalFrom(word.value.value));
  const value = quotient(size, under);
  const power = word.value.type === 'scale' ? word.value.value : 1;
  return value && { numeral: spelledOut(at, word.end, value, power), pure: false, hundredths: false };
}

/** Half a mile, a quarter of a point: so much of one unit. Without a unit it is a share, or a mere word (half a century). */
function ofOne(
  text: string,
  at: number,
  { over, under, end }: Terms,
  article: boolean,
  tables: CompiledTables,
): Fraction | undefined {
  const value = quotient(over, under);
  const unit = unitAfter(text, end, tables) !== undefined;
  if (!value || (!unit && !article)) return undefined;
  return { numeral: { ...spelledOut(at, end, value, 0), bare: !unit }, pure: false, hundredths: false };
}

/** 半打, 半公里, 半个百分点: half of what follows. Half a year mostly says something else, and so does half of what is counted unless the phrase ends there. */
function readHalf(text: string, at: number, tables: CompiledTables): Fraction | undefined {
  const { half } = tables.tables.numerals;
  if (half === undefined || !text.startsWith(half, at)) return undefined;
  const end = at + half.length;
  const group = longestMatch(tables.numerals.words, text, end);
  if (group?.value.type === 'group') {
    const size = multiply(decimalFrom(group.value.value), halfOfOne);
    return { numeral: spelledOut(at, group.end, size, 1), pure: false, hundredths: false };
  }
  const after = unitAfter(text, end, tables);
  if (!after || !isHalved(text, after)) return undefined;
  return { numeral: spelledOut(at, end, halfOfOne, 0), pure: false, hundredths: false };
}

const halfOfOne = { mantissa: 5n, exponent: -1 };

function isHalved(text: string, { unit, end }: UnitAfter): boolean {
  if (unit.class === 'count') return closesPhrase(text, end);
  if (unit.class === 'measure') return measureOf(unit.code) !== undefined;
  return unit.class === 'money' || unit.class === 'points';
}

/** 1 4/5, one and a half, 三又三分之一: a number and a fraction added to it; after a scale, a fraction of the scale. */
function readMixed(text: string, numeral: Numeral, tables: CompiledTables): Fraction | undefined {
  const gap = skipSpaces(text, numeral.end);
  const joiner = longestMatch(tables.mixed, text, gap, tables.spaced);
  const digits = numeral.script === 'digits' && (gap > numeral.end || glyphOfFraction.test(text[gap] ?? ''));
  if (!joiner && !digits) return undefined;
  const start = skipSpace(text, joiner?.end ?? gap);
  const terms = readTerms(text, start, tables);
  if (!terms) return joiner && withGroup(text, numeral, start, tables);
  if (!isDigitPair(text, terms, digits && !joiner)) return undefined;
  const ownScale = scaled(text, start, terms, tables)?.numeral;
  if (joiner && isImproper(numeral, terms, tables)) return improper(numeral, terms);
  if (ownScale && ownScale.scale < numeral.scale) return mixedNumber(numeral, ownScale.value, ownScale.end);
  const part = quotient(tables.spaced ? scaleBy(terms.over, numeral.scale) : terms.over, terms.under);
  const sum = part && mixedNumber(numeral, part, terms.end);
  return sum && { ...sum, numeral: timesScale(text, sum.numeral, tables) };
}

/** Hundreds are joined to their tens by the same word as a whole number to its part. */
function isImproper({ value }: Numeral, { over, under }: Terms, { spaced }: CompiledTables): boolean {
  return spaced && toNumber(value) % 100 === 0 && toNumber(over) > toNumber(under);
}

/** One hundred and thirty fifths: what isn't part of one belongs to the numerator. */
function improper(whole: Numeral, { over, under, end }: Terms): Fraction | undefined {
  const value = quotient(add(whole.value, over), under);
  return value && { numeral: spelledOut(whole.start, end, value, 0), pure: false, hundredths: false };
}

function mixedNumber(whole: Numeral, part: Decimal, end: number): Fraction {
  const numeral = spelledOut(whole.start, end, add(whole.value, part), whole.scale);
  return { numeral, pure: false, hundredths: false };
}

/** Three hundred and two dozen: the group multiplies only what stands behind the joining word. */
function withGroup(text: string, whole: Numeral, start: number, tables: CompiledTables): Fraction | undefined {
  const grouped = readNumeral(text, start, tables.numerals);
  return grouped?.scale === 1 && whole.scale !== 1 ? mixedNumber(whole, grouped.value, grouped.end) : undefined;
}

/** Five and a half million. */
function timesScale(text: string, numeral: Numeral, tables: CompiledTables): Numeral {
  const scale =
    tables.spaced && numeral.scale === 0
      ? longestMatch(tables.numerals.words, text, skipSpace(text, numeral.end), true)
      : undefined;
  if (scale?.value.type !== 'scale') return numeral;
  return { ...numeral, value: scaleBy(numeral.value, scale.value.value), scale: scale.value.value, end: scale.end };
}

/** Without a joining word only 1 4/5 and 3½ are mixed numbers, not "1 half". */
function isDigitPair(text: string, { end }: Terms, needed: boolean): boolean {
  if (!needed || glyphOfFraction.test(text[end - 1] ?? '')) return true;
  return isDigit(text.charCodeAt(end - 1)) && /\/\d{1,2}$/.test(text.slice(end - 3, end));
}

/** A fraction that is one character. */
const glyphOfFraction = /^[\u00bc-\u00be\u2150-\u215e]$/;

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + 3 && text.charCodeAt(end) === 32) end++;
  return end;
}

/** 1∶3: a proportion of small numbers. */
export function readProportion(text: string, first: Numeral, tables: CompiledTables): Quantity | undefined {
  if (text[first.end] !== '∶' || first.script !== 'digits') return undefined;
  const second = readNumeral(text, first.end + 1, tables.numerals);
  const value = second && ratio(first.value, second.value);
  if (!second || value === undefined) return undefined;
  const head = { start: first.start, end: second.end };
  return { ...head, value: decimalFrom(value), unit: unitOf('{ratio}'), numeral: first, unitStart: second.end };
}

function isHundred(under: Decimal): boolean {
  return under.mantissa * 10n ** BigInt(Math.max(0, under.exponent)) === 100n;
}

function spelledOut(start: number, end: number, value: Decimal, scale: number, high?: Decimal): Numeral {
  const plain = { open: false, vague: false, bare: false, scale, printed: '' };
  return { start, end, value, script: 'spelled', ...plain, ...(high && { high }) };
}

/** The quotient: exact where the divisor is a power of ten, else the nearest double; undefined for a zero divisor. */
function quotient(over: Decimal, under: Decimal): Decimal | undefined {
  const zeros = under.mantissa > 0n ? String(under.mantissa).length - 1 : 0;
  if (under.mantissa === 10n ** BigInt(zeros)) return scaleBy(over, -zeros - under.exponent);
  const value = ratio(scaleBy(over, 2), under);
  return value === undefined ? undefined : scaleBy(decimalFrom(value), -2);
}
