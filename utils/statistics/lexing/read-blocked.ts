/** Recognises, before anything is read as a quantity, what only looks like one: clock times, telephone numbers, codes, versions, scores, addresses, list counters. */
import { spaceBefore } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { toNumber } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { isDigit, isLetter, isLetterOrDigit, longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';

/** A stretch that holds no quantity, and why. */
export interface Blocked {
  readonly end: number;
  readonly reason: string;
}

/** A name or idiom of the table, or an address, that starts at `at`. */
export function readBlockedName(text: string, at: number, tables: CompiledTables): Blocked | undefined {
  const name = longestMatch(tables.names, text, at, true);
  if (name) return { end: name.end, reason: name.value };
  const code = text.charCodeAt(at);
  if (code === 0x300a) return readTitle(text, at);
  if (code === 104 || code === 119) return readAddress(text, at);
  return undefined;
}

/** 《…》: the numbers of a title are part of a name. */
function readTitle(text: string, at: number): Blocked | undefined {
  for (let end = at + 1; end < at + 80 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x300b) return { end: end + 1, reason: 'name' };
    if (code === 10) return undefined;
  }
  return undefined;
}

function readAddress(text: string, at: number): Blocked | undefined {
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at) && !text.startsWith('www.', at))
    return undefined;
  let end = at;
  while (
    end < text.length &&
    end < at + 2000 &&
    text.charCodeAt(end) > 32 &&
    text.charCodeAt(end) < 127 &&
    text[end] !== ')' &&
    text[end] !== ']'
  )
    end++;
  return { end, reason: 'url' };
}

/** A word of Latin letters with digits in it (COVID-19, A50, O2O), or undefined for a plain word. */
export function readLetteredName(text: string, at: number): Blocked | undefined {
  let end = at;
  let digits = false;
  while (end < text.length && end < at + 60) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits = true;
    else if (!isLetter(code) && !joinsName(text, end)) break;
    end++;
  }
  return digits ? { end, reason: 'name' } : undefined;
}

function joinsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 47) return isDigit(next) && isDigit(text.charCodeAt(at - 1));
  if (code !== 45 && code !== 46 && code !== 38 && code !== 95) return false;
  return code === 46 ? isDigit(next) && !endsWord(text, at) : isLetterOrDigit(next);
}

/** Whether the letters before a point are a word and no code (BA.2): three of them or more. */
function endsWord(text: string, at: number): boolean {
  return [1, 2, 3].every((back) => isLetter(text.charCodeAt(at - back)));
}

/** A number at `at` that is no quantity because of its form: 9:30, 010-66666666, 1.2.3, 5G, 002771. */
export function readBlockedDigits(text: string, at: number, tables: CompiledTables): Blocked | undefined {
  const end = digitsEnd(text, at);
  const next = text.charCodeAt(end);
  if (next === 58 && isDigit(text.charCodeAt(end + 1))) return readColon(text, end, tables);
  if (next === 46 && isVersion(text, end)) return { end: runEnd(text, at), reason: 'version' };
  if (next === 45 && isTelephone(text, at, end)) return { end: runEnd(text, at), reason: 'id' };
  if (next === 47) {
    const name = readSlashed(text, at, end, tables);
    if (name) return name;
  }
  if (end - at > 14) return { end, reason: 'id' };
  if (text.charCodeAt(at) === 48 && end - at > 1 && next !== 46) return { end, reason: 'id' };
  return undefined;
}

/** 4/5G, 1/8决赛, iPhone 14/15, lines 1/2: two names with a stroke between them, no part of a whole. */
function readSlashed(text: string, at: number, stroke: number, tables: CompiledTables): Blocked | undefined {
  const end = digitsEnd(text, stroke + 1);
  if (end === stroke + 1 || end - stroke > 5 || text[end] === '/' || text[end] === '.') return undefined;
  const after = longestMatch(tables.strokesAfter, text, pastGap(text, end, tables), tables.spaced);
  if (after) return { end: after.end, reason: 'name' };
  const floor = Math.max(0, at - 16);
  if (
    blockedBefore(text, at, tables) ||
    longestMatchBefore(tables.strokesBefore, text, spaceBefore(text, at), floor, tables.spaced)
  )
    return { end, reason: 'name' };
  const first = Number(text.slice(at, stroke));
  const second = Number(text.slice(stroke + 1, end));
  if (isLetter(text.charCodeAt(end))) return { end: lettersEnd(text, end), reason: 'name' };
  return first >= 10 && second === first + 1 ? { end, reason: 'name' } : undefined;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 60 && isLetterOrDigit(text.charCodeAt(end))) end++;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 200 && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (
    end < at + 200 &&
    (isDigit(text.charCodeAt(end)) || ((text[end] === '.' || text[end] === '-') && isDigit(text.charCodeAt(end + 1))))
  )
    end++;
  return end;
}

function readColon(text: string, colon: number, tables: CompiledTables): Blocked {
  let end = digitsEnd(text, colon + 1);
  if (text[end] === ':' && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const after = longestMatch(tables.blockedAfter, text, text.charCodeAt(end) === 32 ? end + 1 : end, true);
  return { end: after?.value === 'clock-time' ? after.end : end, reason: 'clock-time' };
}

function isVersion(text: string, dot: number): boolean {
  const second = digitsEnd(text, dot + 1);
  return second > dot + 1 && text[second] === '.' && isDigit(text.charCodeAt(second + 1));
}

function isTelephone(text: string, at: number, dash: number): boolean {
  const second = digitsEnd(text, dash + 1);
  const length = second - dash - 1;
  if (text[second] === '-' && isDigit(text.charCodeAt(second + 1))) return true;
  return dash - at >= 3 && length >= 4 && (text[at] === '0' || dash - at === 3) && text[second] !== '%';
}

/** A number whose neighbours say it is none: 第N届, N世纪, 邮编N. Reads the number and what belongs to it. */
export function readBlockedByNeighbour(text: string, at: number, tables: CompiledTables): Blocked | undefined {
  const before = blockedBefore(text, at, tables);
  const numeral = before || mayBlock(text, at, tables) ? readNumeral(text, at, tables.numerals) : undefined;
  if (!numeral) return undefined;
  const after = blockedAfter(text, numeral.end, tables);
  if (after)
    return { end: after.value === 'clock-time' ? clockEnd(text, after.end, tables) : after.end, reason: after.value };
  const hour = hourAt(text, numeral, tables);
  if (hour !== undefined && (before?.value === 'clock-time' || hasMinutes(text, hour, tables)))
    return { end: clockEnd(text, hour, tables), reason: 'clock-time' };
  if (!before || numeral.scale > 0) return undefined;
  return { end: before.value === 'id' ? Math.max(numeral.end, runEnd(text, at)) : numeral.end, reason: before.value };
}

function blockedBefore(text: string, at: number, { blockedBefore: words, spaced }: CompiledTables) {
  return longestMatchBefore(words, text, spaceBefore(text, at), Math.max(0, at - 16), spaced);
}

/** The end of the hour's mark behind a number that may be one: 5点. */
function hourAt(text: string, { end, value, scale }: Numeral, { hourMarks }: CompiledTables): number | undefined {
  return scale > 0 || toNumber(value) > 24 ? undefined : longestMatch(hourMarks, text, end)?.end;
}

/** Where the hour that begins here ends, with its minutes. */
export function readHour(text: string, at: number, tables: CompiledTables): number | undefined {
  const numeral = readNumeral(text, at, tables.numerals);
  const end = numeral && hourAt(text, numeral, tables);
  return end === undefined ? undefined : clockEnd(text, end, tables);
}

/** Whether an hour's mark is followed by minutes: 17点30分. */
function hasMinutes(text: string, at: number, { numerals, tables }: CompiledTables): boolean {
  const { minutes } = tables.times;
  const numeral = minutes ? readNumeral(text, at, numerals) : undefined;
  return minutes !== undefined && numeral !== undefined && text.startsWith(minutes, numeral.end);
}

function mayBlock(text: string, at: number, tables: CompiledTables): boolean {
  return isDigit(text.charCodeAt(at)) || tables.numerals.words.next.has(text.charCodeAt(at));
}

function blockedAfter(text: string, at: number, tables: CompiledTables): Match<string> | undefined {
  return longestMatch(tables.blockedAfter, text, pastGap(text, at, tables), true);
}

/** Where a word of the clock behind `at` ends (6-9 p.m.). */
export function readClockEnd(text: string, at: number, tables: CompiledTables): number | undefined {
  const after = blockedAfter(text, at, tables);
  return after?.value === 'clock-time' ? after.end : undefined;
}

function pastGap(text: string, at: number, { spaced }: CompiledTables): number {
  return text.charCodeAt(at) === 32 || (text.charCodeAt(at) === 45 && spaced) ? at + 1 : at;
}

/** 9时30分, 下午5点30分: the minutes belong to the clock. */
function clockEnd(text: string, at: number, tables: CompiledTables): number {
  const numeral = readNumeral(text, at, tables.numerals);
  if (!numeral || numeral.scale > 0) return at;
  const minutes = tables.tables.times.minutes;
  if (minutes && text.startsWith(minutes, numeral.end)) return numeral.end + minutes.length;
  const unit = longestMatch(tables.unitsAfter, text, numeral.end);
  return unit?.value.code === 'min' || unit?.value.code === 's' ? unit.end : numeral.end;
}

/** A list counter at the start of a line: 一、 1. (2) - 3 */
export function readListCounter(text: string, at: number, tables: CompiledTables): Blocked | undefined {
  let start = at;
  while (start < at + 6 && /^[-*•(（\s#]$/.test(text[start] ?? '') && text[start] !== '\n') start++;
  const numeral = readNumeral(text, start, { ...tables.numerals, decimal: '', group: '' });
  if (!numeral || numeral.scale > 0 || numeral.end - start > 3) return undefined;
  const mark = text[numeral.end] ?? '';
  if (mark === '.' && isDigit(text.charCodeAt(numeral.end + 1))) return undefined;
  const dashed = start > at && mark === ' ';
  return dashed || /^[、.)）]$/.test(mark) ? { end: numeral.end + 1, reason: 'list-counter' } : undefined;
}
