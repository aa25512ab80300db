/** Takes the spelled digits of a numeral: one after the other (二〇二四), tens and ones (twenty-five), pairs that say a range (三四百). */
import { add, decimalFrom, isZero, scaleBy } from '../tables/decimal.ts';
import type { DigitWord, NumeralReader, NumeralWord } from '../tables/numeral-reader.ts';
import { isNothing, type NumeralState } from './numeral-state.ts';
import { longestMatch, type Match } from '../tables/trie.ts';

/** Digits that follow each other in a positional numeral: as many as an identity number has. */
const longestRun = 24;
/** Runs that no digit may follow: after decimals and tens, and after a pair. */
export const fullRun = longestRun + 1;
export const pairRun = longestRun + 2;

/** Past the digit, or undefined where it doesn't belong to the numeral. */
export function takeSpelledDigit(
  text: string,
  { end }: Match<NumeralWord>,
  { value, counts }: DigitWord,
  state: NumeralState,
  reader: NumeralReader,
): number | undefined {
  if (state.open || (state.digits && state.lastScale === 0 && state.lastMultiplier === 0)) return undefined;
  if (counts && state.end > 0 && !isNothing(state) && !canCount(text, end, value, state, reader)) return undefined;
  if (!state.current) return setCurrent(end, value, state);
  if (reader.formal.size > 0 && reader.formal.has(text[end - 2] ?? '') !== reader.formal.has(text[end - 1] ?? ''))
    return undefined;
  if (state.digits) return undefined;
  const previous = Number(state.current.mantissa);
  if (!reader.positional || (previous >= 10 && state.spelledRun === 1)) return joinTens(end, value, state, reader);
  if (beginsPair(text, end, value, state, reader)) {
    state.spread = decimalFrom(value - previous);
    state.spelledRun = pairRun;
    return end;
  }
  if (startsAnew(text, end, value, state, reader)) return undefined;
  if (state.spelledRun >= longestRun || (state.lastMultiplier > 0 && value !== 0 && previous !== 0)) return undefined;
  if (value >= 10) return previous === 0 ? setCurrent(end, value, state) : undefined;
  state.current = add(scaleBy(state.current, 1), decimalFrom(value));
  state.spelledRun++;
  return end;
}

/** 两 in the middle of a numeral: before what it counts (三千两百), or as the second of a pair (一两个). */
function canCount(text: string, end: number, value: number, state: NumeralState, reader: NumeralReader): boolean {
  if (beginsPair(text, end, value, state, reader)) return true;
  const next = longestMatch(reader.words, text, end, reader.spaced)?.value.type;
  const first = !state.current || isZero(state.current);
  return first && (next === 'multiplier' || next === 'scale');
}

/** 三四百 is three to four hundred; 三五百 is the one such pair whose digits aren't neighbours. */
function beginsPair(text: string, end: number, value: number, state: NumeralState, reader: NumeralReader): boolean {
  if (state.spelledRun !== 1 || !state.current) return false;
  const previous = Number(state.current.mantissa);
  const next = longestMatch(reader.words, text, end, reader.spaced)?.value.type;
  if (value === previous + 1) return value > 1 && value < 10 && next !== 'digit';
  const first = isZero(state.section) && isZero(state.total);
  return first && reader.pairs.includes(text.slice(end - 2, end)) && (next === 'multiplier' || next === 'scale');
}

/** 高三三百名: of two digits before a multiplier the second begins a numeral of its own. */
function startsAnew(text: string, end: number, value: number, state: NumeralState, reader: NumeralReader): boolean {
  if (!reader.shortens || state.spelledRun !== 1 || value === 0 || !state.current || isZero(state.current))
    return false;
  const next = longestMatch(reader.words, text, end, reader.spaced)?.value.type;
  return next === 'multiplier' || next === 'scale';
}

function setCurrent(end: number, value: number, state: NumeralState): number {
  state.current = decimalFrom(value);
  state.spelled = true;
  state.spelledRun = 1;
  if (value !== 0) return end;
  state.skipped = state.lastMultiplier || state.lastScale;
  state.lastMultiplier = 0;
  return end;
}

/** Twenty and five make twenty-five; two and five don't, and ten and five only where numerals are written in a row (열다섯). */
function joinTens(end: number, value: number, state: NumeralState, { positional }: NumeralReader): number | undefined {
  const tens = Number(state.current?.mantissa ?? 0n);
  if (tens < (positional ? 10 : 20) || tens % 10 !== 0 || value > 9 || value === 0) return undefined;
  state.current = decimalFrom(tens + value);
  state.spelledRun = fullRun;
  return end;
}
