/** Reads numerator and denominator of a fraction as a language writes them: 1/4, 四分之三, two thirds, one in five. */
import { skipSpace, spaceBefore } from '../tables/neighbours.ts';
import type { CompiledTables, Denominator } from '../tables/compiled-tables.ts';
import { add, decimalFrom, multiply, negate, toNumber, type Decimal } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { mayBeginSyllables, readTermInSyllables } from './read-syllables.ts';
import { attachLoneScale } from '../numerals/scale-letters.ts';
import { unitAfter } from './read-unit.ts';
import { isDigit, isLetter, longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';

/** Numerator and denominator, and where they end. */
export interface Terms {
  readonly over: Decimal;
  readonly under: Decimal;
  readonly end: number;
  readonly high?: Decimal;
  /** A whole number is part of the numerator (two hundred and fifty-four hundredths). */
  readonly mixed?: boolean;
}

/** The terms that start at `at`, or undefined. */
export function readTerms(text: string, at: number, tables: CompiledTables): Terms | undefined {
  const word = longestMatch(tables.fractions, text, at, tables.spaced);
  if (word && isNoShare(text, word, tables)) return undefined;
  if (word) return { over: decimalFrom(word.value[0]), under: decimalFrom(word.value[1]), end: word.end };
  const first = readNumeral(text, at, tables.numerals);
  if (first) return first.vague ? undefined : termsFrom(text, first, tables);
  const { fraction } = tables.tables.numerals;
  const under = mayBeginSyllables(text, at, tables) ? readTermInSyllables(text, at, tables) : undefined;
  if (!under || !fraction || !text.startsWith(fraction, under.end)) return undefined;
  return denominatorFirst(text, under, under.end + fraction.length, tables);
}

/** Better half, half-time, 另一半, the French Quarter: a word that is a part of nothing here. */
function isNoShare(text: string, { start, end }: Match<unknown>, tables: CompiledTables): boolean {
  const before = spaceBefore(text, start);
  if (longestMatchBefore(tables.noShareBefore, text, before, Math.max(0, before - longestWord), tables.spaced))
    return true;
  if (longestMatch(tables.noShareAfter, text, skipSpace(text, end), tables.spaced)) return true;
  if (tables.spaced && text[end] === '-' && isLetter(text.charCodeAt(end + 1)))
    return longestMatch(tables.unitsAfter, text, end + 1, true) === undefined;
  if (longestMatch(tables.partsOf, text, start, true)?.end !== end) return false;
  const at = skipSpace(text, end);
  return !(
    longestMatch(tables.ofScale, text, at, true) ??
    longestMatch(tables.nounLinks, text, at, true) ??
    longestMatch(tables.unitsAfter, text, at, true) ??
    longestMatch(tables.numerals.words, text, at, true)
  );
}

/** UTF-16 units. */
const longestWord = 12;

function termsFrom(text: string, first: Numeral, tables: CompiledTables): Terms | undefined {
  const { fraction } = tables.tables.numerals;
  if (fraction && text.startsWith(fraction, first.end))
    return denominatorFirst(text, first, first.end + fraction.length, tables);
  if (isSlashed(text, first)) return numeratorFirst(text, first, first.end + 1, tables);
  return outOf(text, first, tables) ?? namedDenominator(text, first, tables);
}

/** 1/4, but not (2/9), 9/28 of a date, 1/3页 or 4/5G. */
function isSlashed(text: string, first: Numeral): boolean {
  if (
    text[first.end] !== '/' ||
    !isDigit(text.charCodeAt(first.end + 1)) ||
    (first.end - first.start > 2 && !text.startsWith('/100', first.end))
  )
    return false;
  return (
    !/[(（\-/–\w.]/.test(text[first.start - 1] ?? '') ||
    /(?:^|[^\w)])- ?$/.test(text.slice(Math.max(0, first.start - 3), first.start))
  );
}

function denominatorFirst(text: string, under: Numeral, at: number, tables: CompiledTables): Terms | undefined {
  const minus = longestMatch(tables.negative, text, at);
  const start = minus?.end ?? (tables.spaced ? skipSpace(text, at) : at);
  const read = readNumeral(text, start, tables.numerals) ?? readTermInSyllables(text, start, tables);
  if (!read || read.vague) return undefined;
  const over = attachLoneScale(text, read, tables);
  const value = minus ? negate(over.value) : over.value;
  return { over: value, under: under.value, end: over.end, ...(over.high && { high: over.high }) };
}

function numeratorFirst(text: string, over: Numeral, at: number, tables: CompiledTables): Terms | undefined {
  const under = readNumeral(text, at, tables.numerals);
  if (!under || under.vague || text[under.end] === '/' || (under.script === 'digits' && under.end - at > 3))
    return undefined;
  if (under.script === 'digits' && isLetter(text.charCodeAt(under.end))) return undefined;
  return { over: over.value, under: under.value, end: under.end };
}

/** One in five, 1 in twenty, two out of five hundred: no more than the whole, and one of the two in words. */
function outOf(text: string, first: Numeral, tables: CompiledTables): Terms | undefined {
  const joint = first.end - first.start < 12 ? longestMatch(tables.outOf, text, first.end) : undefined;
  const terms = joint && numeratorFirst(text, first, joint.end, tables);
  if (!joint || !terms) return undefined;
  if (joint.value === 'digits') return terms;
  if (toNumber(terms.over) > toNumber(terms.under)) return undefined;
  const spelled = first.script === 'spelled' || !isDigit(text.charCodeAt(joint.end));
  return spelled || isRoundWhole(text, terms, tables) ? terms : undefined;
}

/** 3 in 10: of a whole that people count by, and neither of a stretch of time nor of games. */
function isRoundWhole(text: string, { over, under, end }: Terms, tables: CompiledTables): boolean {
  const whole = toNumber(under);
  if (toNumber(over) >= whole || whole < 2 || (whole > 12 && !roundWholes.has(whole))) return false;
  if (unitAfter(text, end, tables)?.unit.class === 'duration' || isLetter(text.charCodeAt(end))) return false;
  return longestMatch(tables.noWholes, text, skipSpace(text, end), true) === undefined;
}

const roundWholes: ReadonlySet<number> = new Set([15, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** Three fifths, five - eighths, seven hundredths: the denominator is an ordinal. */
function namedDenominator(text: string, over: Numeral, tables: CompiledTables): Terms | undefined {
  if (over.script !== 'spelled' || !tables.spaced) return undefined;
  const gap = pastGap(text, over.end);
  const name = denominatorAt(text, gap, over, tables);
  if (!name) return compoundDenominator(text, over, gap, tables);
  const terms = { over: over.value, under: decimalFrom(name.value.size), end: name.end };
  return withTens(text, over, terms, tables) ?? withWhole(text, over, terms, tables) ?? terms;
}

function denominatorAt(
  text: string,
  at: number,
  over: Numeral,
  tables: CompiledTables,
): Match<Denominator> | undefined {
  const name = longestMatch(tables.denominators, text, at, true);
  return name && name.value.ofOne && toNumber(over.value) !== 1 ? undefined : name;
}

function pastGap(text: string, at: number): number {
  if (text.startsWith(' - ', at)) return at + 3;
  return text[at] === ' ' || text[at] === '-' ? at + 1 : at;
}

/** One hundred thirty-fifths: the tens behind a larger number are the denominator's. */
function withTens(text: string, over: Numeral, terms: Terms, tables: CompiledTables): Terms | undefined {
  const value = toNumber(over.value);
  const tens = value % 100;
  if (value <= 100 || tens < 20 || tens % 10 !== 0 || toNumber(terms.under) > 9) return undefined;
  if (joinedTail(text, over, tables)) return undefined;
  return { over: decimalFrom(value - tens), under: decimalFrom(tens + toNumber(terms.under)), end: terms.end };
}

/** Two hundred and fifty-four hundredths: a whole number, and a part of one behind the joining word. */
function withWhole(text: string, over: Numeral, terms: Terms, tables: CompiledTables): Terms | undefined {
  const tail = joinedTail(text, over, tables);
  if (!tail || toNumber(tail.value) >= toNumber(terms.under)) return undefined;
  const whole = add(over.value, negate(tail.value));
  return { ...terms, over: add(multiply(whole, terms.under), tail.value), mixed: true };
}

/** The last part of a numeral behind its joining word. */
function joinedTail(text: string, { start, end }: Numeral, tables: CompiledTables): Numeral | undefined {
  const joiner = tables.tables.numerals.joiner;
  if (joiner === undefined) return undefined;
  const at = text.slice(start, end).lastIndexOf(` ${joiner} `);
  const tail = at < 0 ? undefined : readNumeral(text, start + at + joiner.length + 2, tables.numerals);
  return tail?.end === end ? tail : undefined;
}

/** One one-hundred-and-fifth: the denominator is a numeral whose last word is an ordinal. */
function compoundDenominator(text: string, over: Numeral, at: number, tables: CompiledTables): Terms | undefined {
  const head = readNumeral(text, at, tables.numerals);
  if (!head || head.script !== 'spelled' || head.vague) return undefined;
  const { joiner } = tables.tables.numerals;
  const joined =
    joiner !== undefined && text.startsWith(` ${joiner} `, head.end) ? head.end + joiner.length + 2 : undefined;
  const name = denominatorAt(text, joined ?? pastGap(text, head.end), over, tables);
  if (!name || name.value.size >= 100) return undefined;
  return { over: over.value, under: add(head.value, decimalFrom(name.value.size)), end: name.end };
}
