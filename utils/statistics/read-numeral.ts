/** Reads the number at a place of a text: 745.8, 3兆4,500億, 一百三十多万, two hundred and five. */
import { add, decimalFrom, decimalOf, multiply, one, scaleBy, zero, type Decimal } from './decimal.ts';
import type { Numeral } from './numeral.ts';
import { skipGap, takeJoiner } from './numeral-gaps.ts';
import type { NumeralReader, NumeralWord } from './numeral-reader.ts';
import { emptyState, isNothing, type NumeralState } from './numeral-state.ts';
import { readDigits } from './read-digits.ts';
import { isDigit, longestMatch, type Match } from './trie.ts';

export type { Numeral } from './numeral.ts';

const longestNumeral = 100;

/** The numeral that starts at `start`, or undefined. */
export function readNumeral(text: string, start: number, reader: NumeralReader): Numeral | undefined {
  const first = isDigit(text.charCodeAt(start)) ? undefined : longestMatch(reader.words, text, start, reader.spaced);
  if (first && (first.value.type === 'vague' || isVague(first.value))) return readVague(text, first, reader);
  const state = emptyState(start);
  const limit = start + longestNumeral;
  let at = start;
  while (at < limit) {
    const next = step(text, at, state, reader);
    if (next === undefined) break;
    at = next;
    if (!state.joined) state.end = at;
    at = skipGap(text, at, state, reader);
  }
  return state.end > start ? finish(start, state, reader) : undefined;
}

function step(text: string, at: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (isDigit(text.charCodeAt(at)) || startsWithPoint(text, at, state, reader))
    return state.current || state.open ? undefined : takeDigits(text, at, state, reader);
  const match = longestMatch(reader.words, text, at, reader.spaced);
  if (!match || beginsUnit(text, match, state, reader)) return undefined;
  return takeWord(text, match, state, reader);
}

/** A numeral may begin with its decimals (.5), unless the point ends something before it. */
function startsWithPoint(text: string, at: number, state: NumeralState, reader: NumeralReader): boolean {
  if (!reader.decimal.includes(text[at] ?? ' ') || !isNothing(state) || state.spelled || state.digits) return false;
  return isDigit(text.charCodeAt(at + 1)) && !/[\w)）\].。]/.test(text[at - 1] ?? '');
}

/** 千米 after a digit is a unit, not a thousand of something. */
function beginsUnit(text: string, match: Match<NumeralWord>, state: NumeralState, reader: NumeralReader): boolean {
  if (match.value.type !== 'multiplier' && match.value.type !== 'scale') return false;
  if (!reader.units || state.end === 0 || isNothing(state)) return false;
  const unit = longestMatch(reader.units, text, match.start, true);
  return unit !== undefined && unit.end > match.end;
}

function takeDigits(text: string, at: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (state.spelled && state.lastScale === 0 && state.lastMultiplier === 0) return undefined;
  const number = readDigits(text, at, reader);
  if (!number) return undefined;
  if (state.lastScale > 0 && number.whole.length > state.lastScale) return undefined;
  if (state.lastMultiplier > 0 && number.whole.length > state.lastMultiplier) return undefined;
  state.current = scaleBy(decimalOf(number.whole, number.fraction), number.power ?? 0);
  state.digits = true;
  state.printed ||= number.fraction ? `${number.whole}.${number.fraction}` : number.whole;
  return number.end;
}

function takeWord(
  text: string,
  match: Match<NumeralWord>,
  state: NumeralState,
  reader: NumeralReader,
): number | undefined {
  const word = match.value;
  state.joined = false;
  if (word.type === 'digit') return takeSpelledDigit(text, match.end, word.value, state, reader);
  if (word.type === 'multiplier') return takeMultiplier(match.end, word.value, state, reader);
  if (word.type === 'scale') return takeScale(match.end, word.value, state);
  if (word.type === 'group') return takeGroup(match.end, word.value, state);
  if (word.type === 'more') return takeMore(match.end, state);
  if (word.type === 'point') return takePoint(text, match.end, state, reader);
  if (word.type === 'joiner') return takeJoiner(text, match.end, state, reader);
  return undefined;
}

function takeSpelledDigit(
  text: string,
  end: number,
  value: number,
  state: NumeralState,
  reader: NumeralReader,
): number | undefined {
  if (state.open || (state.digits && state.lastScale === 0 && state.lastMultiplier === 0)) return undefined;
  if (!state.current) return setCurrent(end, value, state);
  if (state.digits) return undefined;
  if (!reader.positional) return joinTens(end, value, state);
  const previous = Number(state.current.mantissa);
  if (state.spelledRun === 1 && value === previous + 1 && value > 1 && !startsDigit(text, end, reader)) {
    state.high = decimalFrom(value);
    state.spelledRun = 9;
    return end;
  }
  if (state.spelledRun > 8 || (state.lastMultiplier > 0 && value !== 0 && previous !== 0)) return undefined;
  state.current = add(scaleBy(state.current, 1), decimalFrom(value));
  state.spelledRun++;
  return end;
}

function startsDigit(text: string, at: number, reader: NumeralReader): boolean {
  return longestMatch(reader.words, text, at)?.value.type === 'digit';
}

function setCurrent(end: number, value: number, state: NumeralState): number {
  state.current = decimalFrom(value);
  state.spelled = true;
  state.spelledRun = 1;
  if (value === 0) state.lastMultiplier = 0;
  return end;
}

/** Twenty and five make twenty-five; two and five don't. */
function joinTens(end: number, value: number, state: NumeralState): number | undefined {
  const tens = Number(state.current?.mantissa ?? 0n);
  if (tens < 20 || tens % 10 !== 0 || value > 9 || value === 0) return undefined;
  state.current = decimalFrom(tens + value);
  return end;
}

function takeMultiplier(end: number, exponent: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (state.lastMultiplier > 0 && exponent >= state.lastMultiplier && !state.current) return undefined;
  if (!reader.positional && !state.current && state.end > 0 && state.lastScale > 0) return undefined;
  if (!state.current && isNothing(state)) state.bare = true;
  if (state.high) state.high = scaleBy(state.high, exponent);
  const digit = state.current && state.current.mantissa !== 0n ? state.current : one;
  state.section = add(state.section, scaleBy(digit, exponent));
  state.current = undefined;
  state.spelled = true;
  state.spelledRun = 0;
  state.lastMultiplier = exponent;
  return end;
}

function takeScale(end: number, exponent: number, state: NumeralState): number | undefined {
  const nothingYet = isNothing(state);
  const group = add(state.section, state.current ?? zero);
  const noGroup = !state.current && state.section.mantissa === 0n;
  if (nothingYet) state.bare = true;
  if (state.lastScale > 0 && exponent >= state.lastScale) state.total = scaleBy(add(state.total, group), exponent);
  else if (noGroup && state.total.mantissa !== 0n) return undefined;
  else state.total = add(state.total, scaleBy(nothingYet ? one : group, exponent));
  if (state.high) state.high = scaleBy(state.high, exponent);
  state.section = zero;
  state.current = undefined;
  state.spelled = true;
  state.spelledRun = 0;
  state.lastMultiplier = 0;
  state.lastScale = exponent;
  return end;
}

/** Three dozen: multiplies all that was read. */
function takeGroup(end: number, size: number, state: NumeralState): number | undefined {
  const all = add(state.total, add(state.section, state.current ?? zero));
  if (isNothing(state)) return undefined;
  state.total = multiply(all, decimalFrom(size));
  state.section = zero;
  state.current = undefined;
  state.spelled = true;
  state.spelledRun = 0;
  state.lastScale = 1;
  return end;
}

function takeMore(end: number, state: NumeralState): number | undefined {
  if (isNothing(state) || state.open) return undefined;
  state.open = true;
  return end;
}

function takePoint(text: string, end: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (state.digits || isNothing(state)) return undefined;
  let at = reader.spaced && text.charCodeAt(end) === 32 ? end + 1 : end;
  let fraction = '';
  while (fraction.length < 20) {
    const digit = longestMatch(reader.words, text, at, reader.spaced);
    if (digit?.value.type !== 'digit' || digit.value.value > 9) break;
    fraction += digit.value.value;
    at = digit.end;
    if (reader.spaced && text.charCodeAt(at) === 32) at++;
  }
  if (fraction === '') return undefined;
  const whole = add(state.section, shortened(state.current ?? zero, state, reader));
  state.section = zero;
  state.current = add(whole, decimalOf('', fraction));
  state.spelledRun = 9;
  return reader.spaced && text.charCodeAt(at - 1) === 32 ? at - 1 : at;
}

function isVague(word: NumeralWord): boolean {
  return 'vague' in word && word.vague === true;
}

/** 几百 and 数万 are numerals without a value: read, so that nothing else reads their tail. */
function readVague(text: string, first: Match<NumeralWord>, reader: NumeralReader): Numeral | undefined {
  let end = first.end;
  let scaled = false;
  while (end < first.end + 12) {
    const gap = reader.spaced && text.charCodeAt(end) === 32 ? 1 : 0;
    const next = longestMatch(reader.words, text, end + gap, reader.spaced);
    if (next?.value.type !== 'multiplier' && next?.value.type !== 'scale') break;
    scaled = true;
    end = next.end;
  }
  if (!scaled) return undefined;
  return {
    start: first.start,
    end,
    value: zero,
    script: 'spelled',
    open: false,
    vague: true,
    bare: false,
    scale: 0,
    printed: '',
  };
}

function finish(start: number, state: NumeralState, reader: NumeralReader): Numeral {
  const tail = state.current ?? zero;
  const rest = add(state.section, shortened(tail, state, reader));
  const value = add(state.total, rest);
  const script = state.digits ? (state.spelled ? 'mixed' : 'digits') : 'spelled';
  const high = state.high && {
    high: state.lastScale || state.lastMultiplier ? state.high : add(add(state.total, state.section), state.high),
  };
  return {
    start,
    end: state.end,
    value,
    script,
    open: state.open,
    vague: false,
    bare: state.bare,
    scale: state.lastScale,
    printed: state.printed,
    ...high,
  };
}

/** 两万三 is 23,000 and 三千五 is 3,500: a single digit after a multiplier without 零 counts in its tens. */
function shortened(tail: Decimal, state: NumeralState, reader: NumeralReader): Decimal {
  if (!reader.shortens || state.spelledRun !== 1 || state.digits || state.current === undefined) return tail;
  if (state.lastMultiplier > 1) return scaleBy(tail, state.lastMultiplier - 1);
  if (state.lastMultiplier === 0 && state.lastScale > 0 && state.section.mantissa === 0n)
    return scaleBy(tail, state.lastScale - 1);
  return tail;
}

/** A numeral with another value: a scale borrowed from the other end of a range. */
export function withScale(numeral: Numeral, exponent: number): Numeral {
  return { ...numeral, value: multiply(numeral.value, scaleBy(one, exponent)) };
}
