/** What may stand between two parts of one numeral: a space, a hyphen, a joining word. */
import type { NumeralReader, NumeralWord } from './numeral-reader.ts';
import type { NumeralState } from './numeral-state.ts';
import { isDigit, longestMatch, type Match } from './trie.ts';

/** Where the next part of a numeral may begin: spelled numbers in spaced scripts have a space or hyphen between words. */
export function skipGap(text: string, from: number, state: NumeralState, reader: NumeralReader): number {
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

/** Past a joining word that a number follows (two hundred and five), or undefined. */
export function takeJoiner(text: string, end: number, state: NumeralState, reader: NumeralReader): number | undefined {
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
