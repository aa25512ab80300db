/** What may stand between two parts of one numeral: a space, a hyphen, a joining word. */
import type { NumeralReader, NumeralWord } from '../tables/numeral-reader.ts';
import type { NumeralState } from './numeral-state.ts';
import { isDigit, longestMatch, type Match } from '../tables/trie.ts';

/** Where the next part of a numeral may begin: spelled numbers in spaced scripts have a space or hyphen between words. */
export function skipGap(text: string, from: number, state: NumeralState, reader: NumeralReader): number {
  const at = reader.spaced ? lastSpace(text, from) : from;
  const code = text.charCodeAt(at);
  if (code !== 32 && !(code === 45 && reader.spaced)) return at;
  const next = longestMatch(reader.words, text, at + 1, reader.spaced);
  if (!reader.spaced) return joinsAcrossSpace(text, at, next) ? at + 1 : at;
  if (code === 32 && text.startsWith('- ', at + 1)) return joinsTens(text, at + 3, state, reader) ? at + 3 : at;
  return next || state.joined || takesSection(text, at + 1, state, reader) ? at + 1 : at;
}

/** Fifty - two: a hyphen between spaces joins only tens and ones. */
function joinsTens(text: string, at: number, { current }: NumeralState, { words, positional }: NumeralReader): boolean {
  const tens = Number(current?.mantissa ?? 0n);
  if (positional || tens < 20 || tens > 90) return false;
  const next = longestMatch(words, text, at, true)?.value;
  return next?.type === 'digit' && next.value > 0 && next.value < 10;
}

/** Digits after a scale: 4억 5000, and in words of a spaced script 4 thousand 3 hundred. */
function takesSection(text: string, at: number, state: NumeralState, { words, positional }: NumeralReader): boolean {
  if (!isDigit(text.charCodeAt(at)) || state.lastScale === 0) return false;
  if (positional) return true;
  let end = at;
  while (end < at + 3 && isDigit(text.charCodeAt(end))) end++;
  return text[end] === ' ' && longestMatch(words, text, end + 1, true)?.value.type === 'multiplier';
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

/** Past a joining word that a number follows (two hundred and five), or undefined. */
export function takeJoiner(text: string, end: number, state: NumeralState, reader: NumeralReader): number | undefined {
  if (state.lastMultiplier === 0 && state.lastScale === 0) return undefined;
  if (text.charCodeAt(end) !== 32) return undefined;
  const at = text.charCodeAt(end + 1) === 32 ? end + 2 : end + 1;
  if (isDigit(text.charCodeAt(at))) return joinsDigits(text, at, state, reader) ? join(state, end) : undefined;
  const next = longestMatch(reader.words, text, at, true);
  if (next?.value.type !== 'digit' || addsFraction(text, at, next.end, reader)) return undefined;
  return join(state, end);
}

function join(state: NumeralState, end: number): number {
  state.joined = true;
  return end;
}

/** 3 hundred and 21: digits after digits, below the hundred. */
function joinsDigits(
  text: string,
  at: number,
  { digits, lastMultiplier }: NumeralState,
  { words }: NumeralReader,
): boolean {
  if (!digits || lastMultiplier === 0 || text[at] === '0') return false;
  const end = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  if (longestMatch(words, text, end + 1, true)?.value.type === 'multiplier') return false;
  return !isDigit(text.charCodeAt(at + lastMultiplier)) && !/[.,]/.test(text[at + 1] ?? '');
}

/** "And three quarters" adds a fraction to what was read, not three; "and two dozen" a group. */
function addsFraction(text: string, at: number, end: number, { parts, words }: NumeralReader): boolean {
  if (!parts) return false;
  const code = text.charCodeAt(end);
  const gap = code === 32 || code === 45;
  const named = gap ? longestMatch(parts.denominators, text, end + 1, true) : undefined;
  const grouped = gap && longestMatch(words, text, end + 1, true)?.value.type === 'group';
  return grouped || named !== undefined || longestMatch(parts.fractions, text, at, true) !== undefined;
}
