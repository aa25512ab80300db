/** Reads the number at a place of a text: 745.8, 3兆4,500億, 一百三十多万, two hundred and five. */
import { add, decimalFrom, decimalOf, isZero, multiply, one, scaleBy, zero, type Decimal } from '../tables/decimal.ts';
import type { Numeral } from './numeral.ts';
import { skipGap, takeJoiner } from './numeral-gaps.ts';
import type { NumeralReader, NumeralWord } from '../tables/numeral-reader.ts';
import { emptyState, isNothing, type NumeralState } from './numeral-state.ts';
import { decimalsBetweenDigits, decimalsInDigits, spokenDecimals } from './read-decimals.ts';
import { readDigits } from './read-digits.ts';
import { fullRun, pairRun, takeSpelledDigit } from './spelled-digits.ts';
import { emptyTrie, isDigit, longestMatch, type Match } from '../tables/trie.ts';

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
    if (state.ended) break;
    at = skipGap(text, at, state, reader);
  }
  if (state.end === start || isSyllable(text, start, state.end, reader)) return undefined;
  return finish(start, state, reader);
}

/** 队伍三千: a formal digit with no other formal word behind it is a numeral only before money, or by itself. */
function isSyllable(text: string, start: number, end: number, reader: NumeralReader): boolean {
  if (reader.formal.size === 0 || !reader.formal.has(text[start] ?? '')) return false;
  if (start === 0 && end === text.length) return false;
  for (let at = start + 1; at < end; at++) if (reader.formal.has(text[at] ?? '')) return false;
  return !isMoney(longestMatch(reader.units ?? noUnits, text, end)?.value);
}

const noUnits = emptyTrie<never>();

function isMoney(unit: unknown): boolean {
  return typeof unit === 'object' && unit !== null && 'class' in unit && unit.class === 'money';
}

function step(text: string, at: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (isDigit(text.charCodeAt(at)) || startsWithPoint(text, at, state, reader))
    return takesDigits(state) ? takeDigits(text, at, state, reader) : undefined;
  const match = longestMatch(reader.words, text, at, reader.spaced);
  if (!match || beginsUnit(text, match, state, reader)) return undefined;
  return takeWord(text, match, state, reader);
}

/** Digits begin a numeral, or fill the places that a multiplier or scale has left open. */
function takesDigits({ current, open, skipped }: NumeralState): boolean {
  return !open && (current === undefined || (skipped > 0 && isZero(current)));
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
  const room = state.lastMultiplier || state.skipped || state.lastScale;
  if (state.spelled && room === 0) return undefined;
  const number = readDigits(text, at, reader);
  if (!number || (room > 0 && number.whole.length > room)) return undefined;
  state.current = scaleBy(decimalOf(number.whole, number.fraction), number.power ?? 0);
  state.skipped = 0;
  state.joined = false;
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
  if (word.type === 'digit') return takeSpelledDigit(text, match, word, state, reader);
  if (word.type === 'multiplier') return takeMultiplier(match.end, word.value, state, reader);
  if (word.type === 'scale') return takeScale(match.end, word.value, state, reader);
  if (word.type === 'group') return takeGroup(match.end, word.value, state);
  if (word.type === 'more') return takeMore(match.end, state);
  if (word.type === 'point') return takePoint(text, match.end, state, reader);
  if (word.type === 'joiner') return takeJoiner(text, match.end, state, reader);
  return undefined;
}

function takeMultiplier(end: number, exponent: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (state.lastMultiplier > 0 && exponent >= state.lastMultiplier && !state.current) return undefined;
  if (!reader.positional && !state.current && state.end > 0 && state.lastScale > 0) return undefined;
  if (!state.current && isNothing(state)) state.bare = true;
  if (state.spread) state.spread = scaleBy(state.spread, exponent);
  const digit = state.current && state.current.mantissa !== 0n ? state.current : one;
  state.section = add(state.section, scaleBy(digit, exponent));
  state.current = undefined;
  state.spelled = true;
  state.spelledRun = 0;
  state.skipped = 0;
  state.lastMultiplier = exponent;
  return end;
}

function takeScale(end: number, exponent: number, state: NumeralState, reader: NumeralReader): number | undefined {
  const nothingYet = isNothing(state);
  const tail = state.current ?? zero;
  const group = add(state.section, state.bare ? shortened(tail, state, reader) : tail);
  const noGroup = !state.current && state.section.mantissa === 0n;
  if (nothingYet) state.bare = true;
  if (state.lastScale > 0 && exponent >= state.lastScale) state.total = scaleBy(add(state.total, group), exponent);
  else if (noGroup && state.total.mantissa !== 0n) return undefined;
  else state.total = add(state.total, scaleBy(nothingYet ? one : group, exponent));
  if (state.spread) state.spread = scaleBy(state.spread, exponent);
  state.section = zero;
  state.current = undefined;
  state.spelled = true;
  state.spelledRun = 0;
  state.lastMultiplier = 0;
  state.skipped = 0;
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
  state.lastScale = 1;
  state.ended = true;
  return end;
}

function takeMore(end: number, state: NumeralState): number | undefined {
  if (isNothing(state) || state.open) return undefined;
  state.open = true;
  return end;
}

function takePoint(text: string, end: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (isNothing(state) || (state.digits && (state.spelled || state.printed.includes('.')))) return undefined;
  const from = reader.spaced && text.charCodeAt(end) === 32 ? end + 1 : end;
  const decimals = state.digits
    ? decimalsBetweenDigits(text, from, reader)
    : (spokenDecimals(text, from, reader) ?? decimalsInDigits(text, from));
  if (!decimals) return undefined;
  const whole = add(state.section, shortened(state.current ?? zero, state, reader));
  state.section = zero;
  state.current = add(whole, decimalOf('', decimals.digits));
  state.spelledRun = fullRun;
  if (state.digits) state.printed += `.${decimals.digits}`;
  return decimals.end;
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
  const rest = add(state.section, shortened(state.current ?? zero, state, reader));
  const value = add(state.total, rest);
  const script = state.digits ? (state.spelled ? 'mixed' : 'digits') : 'spelled';
  const spread = state.spread && (state.current ? shortened(state.spread, state, reader) : state.spread);
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
    ...(spread && { high: add(value, spread) }),
  };
}

/** 两万三 is 23,000 and 三千五 is 3,500: a single digit after a multiplier without 零 counts in its tens. */
function shortened(tail: Decimal, state: NumeralState, reader: NumeralReader): Decimal {
  const single = state.spelledRun === 1 || state.spelledRun === pairRun;
  if (!reader.shortens || !single || state.digits || !state.current || Number(state.current.mantissa) >= 10)
    return tail;
  if (state.lastMultiplier > 1) return scaleBy(tail, state.lastMultiplier - 1);
  if (state.lastMultiplier === 0 && state.lastScale > 0 && isZero(state.section))
    return scaleBy(tail, state.lastScale - 1);
  return tail;
}

/** A numeral with another value: a scale borrowed from the other end of a range. */
export function withScale(numeral: Numeral, exponent: number): Numeral {
  return { ...numeral, value: multiply(numeral.value, scaleBy(one, exponent)) };
}
