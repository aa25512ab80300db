/** Reads the number at a place of a text: 745.8, 3兆4,500億, 一百三十多万, two hundred and five. */
import { add, decimalFrom, decimalOf, multiply, one, scaleBy, zero, type Decimal } from './decimal.ts';
import type { Numeral } from './numeral.ts';
import { readDigits, type Notation } from './read-digits.ts';
import { isDigit, longestMatch, type Match, type Trie } from './trie.ts';

export type NumeralWord =
  | { readonly type: 'digit' | 'multiplier' | 'scale' | 'group'; readonly value: number }
  | { readonly type: 'more' | 'vague' | 'point' | 'joiner'; readonly vague?: boolean };

/** What the reader needs of a language. */
export interface NumeralReader extends Notation {
  readonly words: Trie<NumeralWord>;
  readonly positional: boolean;
  /** 两万三 is 23,000. */
  readonly shortens: boolean;
  readonly spaced: boolean;
  /** Units whose surface begins like a numeral (千米). */
  readonly units?: Trie<unknown>;
  /** Words of fractions, which a joining word doesn't draw into the numeral (a hundred and three quarters). */
  readonly parts?: { readonly fractions: Trie<unknown>; readonly denominators: Trie<unknown> };
}

export type { Numeral } from './numeral.ts';

const longestNumeral = 100;

interface State {
  total: Decimal;
  section: Decimal;
  current: Decimal | undefined;
  high: Decimal | undefined;
  spelledRun: number;
  lastMultiplier: number;
  lastScale: number;
  end: number;
  digits: boolean;
  spelled: boolean;
  open: boolean;
  bare: boolean;
  /** A joining word was read, which counts only with what follows it. */
  joined: boolean;
  printed: string;
}

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

function emptyState(start: number): State {
  return {
    total: zero,
    section: zero,
    current: undefined,
    high: undefined,
    spelledRun: 0,
    lastMultiplier: 0,
    lastScale: 0,
    end: start,
    digits: false,
    spelled: false,
    open: false,
    bare: false,
    joined: false,
    printed: '',
  };
}

/** Where the next part of a numeral may begin: spelled numbers in spaced scripts have a space or hyphen between words. */
function skipGap(text: string, from: number, state: State, reader: NumeralReader): number {
  const at = reader.spaced ? lastSpace(text, from) : from;
  const code = text.charCodeAt(at);
  if (code !== 32 && !(code === 45 && reader.spaced)) return at;
  const next = longestMatch(reader.words, text, at + 1, reader.spaced);
  if (!reader.spaced) return joinsAcrossSpace(text, at, next) ? at + 1 : at;
  const section = reader.positional && state.lastScale > 0 && isDigit(text.charCodeAt(at + 1));
  return next || section ? at + 1 : at;
}

/** More spaces than this are no gap inside a numeral. */
const widestGap = 8;

/** The last of the spaces that begin at `at`; `at` itself where there are none, or too many. */
function lastSpace(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === 32) {
    if (++end - at > widestGap) return at;
  }
  return end;
}

/** 1000 万, 7 万 5 千: digits and the scale behind them may stand apart. */
function joinsAcrossSpace(text: string, at: number, next: Match<NumeralWord> | undefined): boolean {
  return isDigit(text.charCodeAt(at - 1)) && (next?.value.type === 'scale' || next?.value.type === 'multiplier');
}

function step(text: string, at: number, state: State, reader: NumeralReader): number | undefined {
  if (isDigit(text.charCodeAt(at)) || startsWithPoint(text, at, state, reader))
    return state.current || state.open ? undefined : takeDigits(text, at, state, reader);
  const match = longestMatch(reader.words, text, at, reader.spaced);
  if (!match || beginsUnit(text, match, state, reader)) return undefined;
  return takeWord(text, match, state, reader);
}

/** A numeral may begin with its decimals (.5), unless the point ends something before it. */
function startsWithPoint(text: string, at: number, state: State, reader: NumeralReader): boolean {
  if (!reader.decimal.includes(text[at] ?? ' ') || !isNothing(state) || state.spelled || state.digits) return false;
  return isDigit(text.charCodeAt(at + 1)) && !/[\w)）\].。]/.test(text[at - 1] ?? '');
}

/** 千米 after a digit is a unit, not a thousand of something. */
function beginsUnit(text: string, match: Match<NumeralWord>, state: State, reader: NumeralReader): boolean {
  if (match.value.type !== 'multiplier' && match.value.type !== 'scale') return false;
  if (!reader.units || state.end === 0 || isNothing(state)) return false;
  const unit = longestMatch(reader.units, text, match.start, true);
  return unit !== undefined && unit.end > match.end;
}

function takeDigits(text: string, at: number, state: State, reader: NumeralReader): number | undefined {
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

function takeWord(text: string, match: Match<NumeralWord>, state: State, reader: NumeralReader): number | undefined {
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
  state: State,
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

function setCurrent(end: number, value: number, state: State): number {
  state.current = decimalFrom(value);
  state.spelled = true;
  state.spelledRun = 1;
  if (value === 0) state.lastMultiplier = 0;
  return end;
}

/** Twenty and five make twenty-five; two and five don't. */
function joinTens(end: number, value: number, state: State): number | undefined {
  const tens = Number(state.current?.mantissa ?? 0n);
  if (tens < 20 || tens % 10 !== 0 || value > 9 || value === 0) return undefined;
  state.current = decimalFrom(tens + value);
  return end;
}

function takeMultiplier(end: number, exponent: number, state: State, reader: NumeralReader): number | undefined {
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

function isNothing(state: State): boolean {
  return !state.current && state.section.mantissa === 0n && state.total.mantissa === 0n;
}

function takeScale(end: number, exponent: number, state: State): number | undefined {
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
function takeGroup(end: number, size: number, state: State): number | undefined {
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

function takeMore(end: number, state: State): number | undefined {
  if (isNothing(state) || state.open) return undefined;
  state.open = true;
  return end;
}

function takePoint(text: string, end: number, state: State, reader: NumeralReader): number | undefined {
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

function takeJoiner(text: string, end: number, state: State, reader: NumeralReader): number | undefined {
  if (state.lastMultiplier === 0 && state.lastScale === 0) return undefined;
  if (text.charCodeAt(end) !== 32) return undefined;
  const at = text.charCodeAt(end + 1) === 32 ? end + 2 : end + 1;
  if (isDigit(text.charCodeAt(at))) return undefined;
  const next = longestMatch(reader.words, text, at, true);
  if (next?.value.type !== 'digit' || addsFraction(text, at, next.end, reader)) return undefined;
  state.joined = true;
  return end;
}

/** "And three quarters" adds a fraction to what was read, not three. */
function addsFraction(text: string, at: number, end: number, { parts }: NumeralReader): boolean {
  if (!parts) return false;
  const code = text.charCodeAt(end);
  const named = code === 32 || code === 45 ? longestMatch(parts.denominators, text, end + 1, true) : undefined;
  return named !== undefined || longestMatch(parts.fractions, text, at, true) !== undefined;
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

function finish(start: number, state: State, reader: NumeralReader): Numeral {
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
function shortened(tail: Decimal, state: State, reader: NumeralReader): Decimal {
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
