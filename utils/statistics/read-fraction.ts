/** Reads fractions (1/4, 四分之三, two-thirds, one in five), mixed numbers (1 4/5, 三又三分之一) and proportions (1∶3). */
import type { CompiledTables } from './compiled-tables.ts';
import { add, decimalFrom, decimalOf, negate, ratio, scaleBy, type Decimal } from './decimal.ts';
import { skipSpace, type Quantity } from './quantity.ts';
import { readNumeral, type Numeral } from './read-numeral.ts';
import { isDigit, longestMatch } from './trie.ts';
import { unitOf } from './unit.ts';

/** Numerator and denominator, and where they end. */
interface Terms {
  readonly over: Decimal;
  readonly under: Decimal;
  readonly end: number;
  readonly high?: Decimal;
}

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
  const numeral = readNumeral(text, at, tables.numerals);
  return numeral && !numeral.vague ? readMixed(text, numeral, tables) : undefined;
}

function pure(at: number, { over, under, end, high }: Terms): Fraction | undefined {
  const value = quotient(over, under);
  const top = high && quotient(high, under);
  return value && { numeral: spelledOut(at, end, value, 0, top), pure: true, hundredths: isHundred(under) };
}

/** Half a million: a fraction of a scale. */
function scaled(text: string, at: number, { over, under, end }: Terms, tables: CompiledTables): Fraction | undefined {
  const scale = tables.spaced ? longestMatch(tables.numerals.words, text, skipSpace(text, end), true) : undefined;
  const value = scale?.value.type === 'scale' ? quotient(scaleBy(over, scale.value.value), under) : undefined;
  if (!value || scale?.value.type !== 'scale') return undefined;
  return { numeral: spelledOut(at, scale.end, value, scale.value.value), pure: false, hundredths: false };
}

function readTerms(text: string, at: number, tables: CompiledTables): Terms | undefined {
  const word = longestMatch(tables.fractions, text, at, tables.spaced);
  if (word) return { over: decimalFrom(word.value[0]), under: decimalFrom(word.value[1]), end: word.end };
  const first = readNumeral(text, at, tables.numerals);
  return first && !first.vague ? termsFrom(text, first, tables) : undefined;
}

function termsFrom(text: string, first: Numeral, tables: CompiledTables): Terms | undefined {
  const { fraction } = tables.tables.numerals;
  if (fraction && text.startsWith(fraction, first.end))
    return denominatorFirst(text, first, first.end + fraction.length, tables);
  if (isSlashed(text, first)) return numeratorFirst(text, first, first.end + 1, tables);
  const joint = first.end - first.start < 12 ? longestMatch(tables.outOf, text, first.end) : undefined;
  if (joint && (first.script === 'spelled' || joint.value === 'digits'))
    return numeratorFirst(text, first, joint.end, tables);
  return namedDenominator(text, first, tables);
}

/** 1/4, but not (2/9), 9/28 of a date or 1/3页. */
function isSlashed(text: string, first: Numeral): boolean {
  if (
    text[first.end] !== '/' ||
    !isDigit(text.charCodeAt(first.end + 1)) ||
    (first.end - first.start > 2 && !text.startsWith('/100', first.end))
  )
    return false;
  return (
    !/[(（\-/–\w.]/.test(text[first.start - 1] ?? '') ||
    /(?:^|[^\w)])-$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  );
}

function denominatorFirst(text: string, under: Numeral, at: number, tables: CompiledTables): Terms | undefined {
  const minus = longestMatch(tables.negative, text, at);
  const over = readNumeral(text, minus?.end ?? at, tables.numerals);
  if (!over || over.vague) return undefined;
  const value = minus ? negate(over.value) : over.value;
  return { over: value, under: under.value, end: over.end, ...(over.high && { high: over.high }) };
}

function numeratorFirst(text: string, over: Numeral, at: number, tables: CompiledTables): Terms | undefined {
  const under = readNumeral(text, at, tables.numerals);
  if (!under || under.vague || text[under.end] === '/' || (under.script === 'digits' && under.end - at > 3))
    return undefined;
  return { over: over.value, under: under.value, end: under.end };
}

/** Three fifths, seven hundredths: the denominator is an ordinal. */
function namedDenominator(text: string, over: Numeral, tables: CompiledTables): Terms | undefined {
  if (over.script !== 'spelled') return undefined;
  const code = text.charCodeAt(over.end);
  const name = longestMatch(tables.denominators, text, code === 32 || code === 45 ? over.end + 1 : over.end, true);
  return name && { over: over.value, under: decimalFrom(name.value), end: name.end };
}

/** 1 4/5, one and a half, 三又三分之一: a number and a fraction added to it; after a scale, a fraction of the scale. */
function readMixed(text: string, numeral: Numeral, tables: CompiledTables): Fraction | undefined {
  const joiner = longestMatch(tables.mixed, text, skipSpace(text, numeral.end), tables.spaced);
  const digits = numeral.script === 'digits' && text.charCodeAt(numeral.end) === 32;
  if (!joiner && !digits) return undefined;
  const terms = readTerms(text, skipSpace(text, joiner?.end ?? numeral.end), tables);
  if (!terms || !isDigitPair(text, terms, digits && !joiner)) return undefined;
  const part = quotient(tables.spaced ? scaleBy(terms.over, numeral.scale) : terms.over, terms.under);
  if (!part) return undefined;
  const sum = spelledOut(numeral.start, terms.end, add(numeral.value, part), numeral.scale);
  return { numeral: timesScale(text, sum, tables), pure: false, hundredths: false };
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

/** Without a joining word only 1 4/5 is a mixed number, not "1 half". */
function isDigitPair(text: string, { end }: Terms, needed: boolean): boolean {
  return !needed || (isDigit(text.charCodeAt(end - 1)) && /\/\d{1,2}$/.test(text.slice(end - 3, end)));
}

/** 1∶3: a proportion of small numbers. */
export function readProportion(text: string, first: Numeral, tables: CompiledTables): Quantity | undefined {
  if (text[first.end] !== '∶' || first.script !== 'digits') return undefined;
  const second = readNumeral(text, first.end + 1, tables.numerals);
  const value = second && ratio(first.value, second.value);
  if (!second || value === undefined) return undefined;
  const head = { start: first.start, end: second.end };
  return { ...head, value: nearest(value), unit: unitOf('{ratio}'), numeral: first, unitStart: second.end };
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
  return value === undefined ? undefined : scaleBy(nearest(value), -2);
}

/** A double as the decimal it is printed as. */
function nearest(value: number): Decimal {
  const [digits = '0', power = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const read = scaleBy(decimalOf(whole, part), Number(power));
  return value < 0 ? negate(read) : read;
}
