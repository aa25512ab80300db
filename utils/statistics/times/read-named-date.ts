/** Reads dates whose months have names: Nov. 19, 2019 · 19 November 2019 · November 2019 · November · a bare 2019. */
import { spaceBefore } from '../tables/neighbours.ts';
import { isRealDate } from './calendar.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import type { ReadParts } from './time-meaning.ts';
import { insideWord, isDigit, longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** The parts of the date that starts at `at`, or undefined. */
export function readNamedDate(text: string, at: number, tables: CompiledTables): ReadParts | undefined {
  if (insideWord(text, at)) return undefined;
  const month = longestMatch(tables.months, text, at, true);
  if (month)
    return month.value < 100 || isMonthHere(text, at, tables)
      ? readAfterMonth(text, month.end, month.value % 100)
      : readAmbiguousMonth(text, month.end, month.value % 100);
  if (!isDigit(text.charCodeAt(at))) return readFiscalCode(text, at) ?? readPartAndYear(text, at, tables);
  return readDayFirst(text, at, tables) ?? readBareYear(text, at);
}

/** A word like "may" is a month after a word of time or in front of a day or year. */
function isMonthHere(text: string, at: number, tables: CompiledTables): boolean {
  return longestMatchBefore(tables.timeBefore, text, spaceBefore(text, at), Math.max(0, at - 12), true) !== undefined;
}

function readAmbiguousMonth(text: string, end: number, month: number): ReadParts | undefined {
  const read = readAfterMonth(text, end, month);
  return read && read.end > end ? read : undefined;
}

function readAfterMonth(text: string, end: number, month: number): ReadParts | undefined {
  const at = skipDotAndSpace(text, end);
  const year = readBareYear(text, skipOf(text, at));
  if (year) return { end: year.end, parts: { ...year.parts, month } };
  const day = readSmall(text, at);
  if (!day || !isRealDate(month, day.value)) return { end, parts: { month } };
  const until = readLastDay(text, day.end, month, day.value);
  const next = until?.end ?? skipOrdinal(text, day.end);
  const throughDay = until ? { throughDay: until.value } : {};
  const later = readBareYear(text, text[next] === ',' ? skipDotAndSpace(text, next + 1) : skipDotAndSpace(text, next));
  return later
    ? { end: later.end, parts: { ...later.parts, month, day: day.value, ...throughDay } }
    : { end: next, parts: { month, day: day.value, ...throughDay } };
}

/** The last day of April 9-13. */
function readLastDay(
  text: string,
  at: number,
  month: number,
  first: number,
): { value: number; end: number } | undefined {
  if (!/^[-–]$/.test(text[at] ?? '')) return undefined;
  const last = readSmall(text, at + 1);
  return last && last.value > first && isRealDate(month, last.value) ? last : undefined;
}

function readDayFirst(text: string, at: number, tables: CompiledTables): ReadParts | undefined {
  const day = readSmall(text, at);
  if (!day) return undefined;
  const from = skipOf(text, skipDotAndSpace(text, skipOrdinal(text, day.end)));
  const month = longestMatch(tables.months, text, from, true);
  if (!month || !isRealDate(month.value % 100, day.value)) return undefined;
  const next = skipOf(text, skipDotAndSpace(text, month.end));
  const year = readBareYear(text, next);
  return { end: year?.end ?? month.end, parts: { ...year?.parts, month: month.value % 100, day: day.value } };
}

/** FY21, FY2021-22: a fiscal year named by the year it ends in. */
function readFiscalCode(text: string, at: number): ReadParts | undefined {
  const match = /^fy ?(20)?(\d\d)(?:[-/](?:20)?(\d\d))?(?!\d)/.exec(text.slice(at, at + 12));
  if (!match) return undefined;
  const last = 2000 + Number(match[3] ?? match[2]);
  return { end: at + match[0].length, parts: { year: last - 1, through: last } };
}

/** "third quarter of 2019", "Q3 2019", "fiscal 2019". */
function readPartAndYear(text: string, at: number, tables: CompiledTables): ReadParts | undefined {
  const word = longestMatch(tables.timeWords, text, at, true);
  if (!word || !/^(Q[1-4]|H[12]|T\d+|FY|END|START|MID)$/.test(word.value)) return undefined;
  const rest = skipOf(text, skipDotAndSpace(text, word.end));
  const month = /^(?:END|START|MID)$/.test(word.value) ? longestMatch(tables.months, text, rest, true) : undefined;
  if (month) return readAfterMonth(text, month.end, month.value % 100);
  const year = readBareYear(text, rest);
  if (word.value === 'FY' || word.value === 'END' || word.value === 'START' || word.value === 'MID')
    return year && { end: year.end, parts: { ...year.parts, ...(word.value === 'END' && { part: 'END' }) } };
  return year
    ? { end: year.end, parts: { ...year.parts, part: word.value } }
    : { end: word.end, parts: { part: word.value } };
}

/** A year by itself, 1900 to 2099, not part of a longer number. */
export function readBareYear(text: string, at: number): ReadParts | undefined {
  const digits = text.slice(at, at + 4);
  if (
    !/^(?:19|20)\d\d$/.test(digits) ||
    /^[\d%]|^[.,]\d/.test(text.slice(at + 4, at + 6)) ||
    isDigit(text.charCodeAt(at - 1))
  )
    return undefined;
  if (insideWord(text, at + 4) && text[at + 4] !== 's') return undefined;
  const span = /^[-–/](\d\d|\d{4})(?!\d)/.exec(text.slice(at + 4, at + 9));
  const year = Number(digits);
  const through = span ? lastYear(year, span[1] ?? '') : year;
  return {
    end: at + 4 + (span?.[0].length ?? 0) + (text[at + 4] === 's' ? 1 : 0),
    parts: { year, ...(through > year && { through }) },
  };
}

/** The last year of 2026/27 and 2023-2025; the first where it is no later one. */
function lastYear(year: number, printed: string): number {
  const last = printed.length === 2 ? Math.floor(year / 100) * 100 + Number(printed) : Number(printed);
  return last > year && last - year < 60 ? last : year;
}

function readSmall(text: string, at: number): { value: number; end: number } | undefined {
  const digits = /^\d{1,2}(?!\d)/.exec(text.slice(at, at + 3))?.[0];
  return digits ? { value: Number(digits), end: at + digits.length } : undefined;
}

function skipDotAndSpace(text: string, at: number): number {
  const next = text[at] === '.' ? at + 1 : at;
  return text.charCodeAt(next) === 32 ? next + 1 : next;
}

function skipOrdinal(text: string, at: number): number {
  return at + (/^(?:st|nd|rd|th|er|[ºª°])/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}

/** "of" and its like between the parts of a date. */
function skipOf(text: string, at: number): number {
  const link = /^(?:of |de |del |di )/.exec(text.slice(at, at + 4))?.[0];
  return at + (link?.length ?? 0);
}
