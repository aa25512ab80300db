/** Reads the time expression at a place of a text: 2023年, 去年12月, 上半年, 自3月5日至9月1日, Nov. 19, 2019, third quarter. */
import { isOpened, skipSpace, spaceBefore } from '../tables/neighbours.ts';
import type { Span } from '../../text/span.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { isoOf, parseDate, shiftMonth } from './calendar.ts';
import { readNamedDate } from './read-named-date.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { unitAfter } from '../quantities/read-quantity.ts';
import { readPunctuatedDate, readWrittenDate } from './read-written-date.ts';
import {
  intervalOf,
  resolveParts,
  resolveWeekday,
  resolveWord,
  samePeriodIn,
  sinceUntilNow,
  type DateParts,
  type ReadParts,
  type TimeSetting,
} from './time-meaning.ts';
import { longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';

export interface TimeExpression extends Span {
  /** Absent for a time that names nothing on the calendar (半个月) or can't be resolved. */
  readonly iso?: string;
  readonly role: 'at' | 'over' | 'by';
  /** The year it names itself, for later months of the sentence. */
  readonly year?: number;
  /** Names the same period of another year, to compare with (上年同期). */
  readonly comparison?: boolean;
  /** Compared with by a word before it (比上年同期). */
  readonly than?: boolean;
  /** Counted from the day of publication, which isn't known. */
  readonly unknown?: boolean;
  /** Named by its distance from the period the text reports on, or by its beginning: of no other clause, unless it opens the sentence. */
  readonly aside?: boolean;
  /** Reaches from publication into the future, where what is told is still to come (三个月内). */
  readonly ahead?: boolean;
  /** Has no year, or a day no month, or a weekday no week of its own, and was taken for the last one. */
  readonly floating?: 'year' | 'month' | 'week';
}

/** The time expression that starts at `at`, or undefined. */
export function readTime(
  text: string,
  at: number,
  tables: CompiledTables,
  setting: TimeSetting,
): TimeExpression | undefined {
  const point = readPoint(text, at, tables, setting);
  if (!point) return undefined;
  const from = withClock(text, point, tables);
  const time = withEnd(text, from, tables, setting) ?? withEnd(text, point, tables, setting) ?? from;
  return withAfter(text, withClock(text, time, tables), tables, setting);
}

function readPoint(text: string, at: number, tables: CompiledTables, setting: TimeSetting): TimeExpression | undefined {
  const stretch = readStretch(text, at, tables, setting);
  if (stretch) return stretch;
  const parts = readParts(text, at, tables, setting) ?? readPartOfYearNear(text, at, tables, setting);
  if (parts) return readStretchBehind(text, at, parts, tables, setting) ?? expressionOf(at, parts, setting);
  return readWord(text, at, tables, setting);
}

function readParts(text: string, at: number, tables: CompiledTables, setting: TimeSetting): ReadParts | undefined {
  return (
    readPunctuatedDate(text, at) ??
    (tables.tables.times.months ? readNamedDate(text, at, tables) : undefined) ??
    readWrittenDate(text, at, tables, setting)
  );
}

function expressionOf(start: number, { end, parts }: ReadParts, setting: TimeSetting): TimeExpression {
  const iso = resolveParts(parts, setting);
  return {
    start,
    end,
    role: 'at',
    ...(iso !== undefined && { iso }),
    ...(parts.year !== undefined && { year: parts.year }),
    ...(iso !== undefined && floating(parts, iso, setting)),
  };
}

function floating(parts: DateParts, iso: string, { year, date }: TimeSetting): Pick<TimeExpression, 'floating'> {
  if (parts.year !== undefined || !date) return {};
  if (parts.month === undefined && parts.day !== undefined)
    return iso.slice(0, 7) < isoOf(date).slice(0, 7) ? { floating: 'month' } : {};
  return year === undefined && Number(iso.slice(0, 4)) < date.year ? { floating: 'year' } : {};
}

/** "The quarter ended Sept. 27": so many months, up to the one of the day named. */
function readStretch(
  text: string,
  at: number,
  tables: CompiledTables,
  setting: TimeSetting,
): TimeExpression | undefined {
  const stretch = longestMatch(tables.stretches, text, at, true);
  if (!stretch) return undefined;
  const next = skipSpace(text, stretch.end);
  const ended = longestMatch(tables.stretchEnds, text, next, true);
  const begun = ended ? undefined : longestMatch(tables.stretchStarts, text, next, true);
  const mark = ended ?? begun;
  const bound = mark && readParts(text, skipSpace(text, mark.end), tables, setting);
  if (bound?.parts.month === undefined) return undefined;
  return monthsAt(at, bound, stretch.value, begun ? 'first' : 'last', setting);
}

/** So many months, of which the first or the last is the one of the date read. */
function monthsAt(
  start: number,
  { end, parts }: ReadParts,
  months: number,
  side: 'first' | 'last',
  setting: TimeSetting,
): TimeExpression | undefined {
  const date = parseDate(resolveParts(parts, setting));
  if (date?.month === undefined) return undefined;
  const first = side === 'first' ? date : shiftMonth(date, 1 - months);
  const last = shiftMonth(first, months - 1);
  return {
    start,
    end,
    role: 'over',
    iso: intervalOf(isoOf({ year: first.year, ...(first.month && { month: first.month }) }), isoOf(last)),
    ...(parts.year !== undefined && { year: parts.year }),
  };
}

/** "The end of last year", "early next year": a part of a year told by its distance. */
function readPartOfYearNear(
  text: string,
  at: number,
  tables: CompiledTables,
  { date }: TimeSetting,
): ReadParts | undefined {
  if (!tables.spaced || !date) return undefined;
  const part = longestMatch(tables.timeWords, text, at, true);
  if (!part || !/^(?:Q\d|H\d|END|START|MID)$/.test(part.value)) return undefined;
  const link = longestMatch(tables.nounLinks, text, skipSpace(text, part.end), true);
  const year = longestMatch(tables.timeWords, text, skipSpace(text, link?.end ?? part.end), true);
  if (!year || !/^Y[-+]?\d/.test(year.value)) return undefined;
  const parts = { year: date.year + Number(year.value.slice(1)) };
  return { end: year.end, parts: part.value === 'MID' ? parts : { ...parts, part: part.value } };
}

/** 截至今年2月底止下半财年: a stretch that stands behind its last month. */
function readStretchBehind(
  text: string,
  at: number,
  { end, parts }: ReadParts,
  tables: CompiledTables,
  setting: TimeSetting,
): TimeExpression | undefined {
  if (parts.month === undefined) return undefined;
  const link = longestMatch(tables.stretchLinks, text, end);
  const stretch = link && longestMatch(tables.stretchesAfter, text, skipSpace(text, link.end));
  return stretch && monthsAt(at, { end: stretch.end, parts }, stretch.value, 'last', setting);
}

/** A word that stands for a time by itself: 目前, 昨天, 本周四, last year. */
function readWord(text: string, at: number, tables: CompiledTables, setting: TimeSetting): TimeExpression | undefined {
  const word = longestMatch(tables.timeWords, text, at, tables.spaced);
  if (!word) return readWeekday(text, at, at, tables, undefined, setting);
  if (runsIntoNext(text, word, tables)) return undefined;
  if (word.value[0] === 'W') {
    const weekday = readWeekday(text, at, word.end, tables, Number(word.value.slice(1)), setting);
    if (weekday) return weekday;
  }
  if (word.value === 'FRAME')
    return leadsStretch(text, at, tables) ? undefined : { start: at, end: word.end, role: 'over' };
  if (word.value === 'UNKNOWN') return { start: at, end: word.end, role: 'by', unknown: true };
  if (/^(Q\d|H\d|END|START|MID|FY)$/.test(word.value)) return undefined;
  const [kind, meaning = kind] = word.value.split(':');
  const iso = resolveWord(meaning ?? word.value, setting);
  // A holiday whose days the text doesn't tell is a noun like any other.
  if (word.value === 'DAYS' && iso === undefined) return undefined;
  return {
    start: at,
    end: word.end,
    role: word.value === 'YTD' || word.value === 'DAYS' ? 'over' : 'at',
    ...(iso === undefined ? !setting.date && { unknown: true } : { iso }),
    ...(kind === 'BASE' && { comparison: true }),
    ...(word.value.startsWith('PERIOD') && { aside: true }),
    ...(word.value === 'YEAR' &&
      iso !== undefined &&
      setting.date &&
      Number(iso) < setting.date.year &&
      !setting.period && { floating: 'year' as const }),
  };
}

/** 升至今年二季度: the last character of a word (至今) begins the time itself. */
function runsIntoNext(text: string, { start, end }: Span, { timeWords, spaced }: CompiledTables): boolean {
  if (spaced || end - start < 2) return false;
  const next = longestMatch(timeWords, text, end - 1);
  return next !== undefined && next.end > end;
}

/** The 一年 of 近一年 is a number of years like any other. */
function leadsStretch(text: string, at: number, { timeBefore, spaced }: CompiledTables): boolean {
  const before = longestMatchBefore(timeBefore, text, at, Math.max(0, at - 4));
  return !spaced && (before?.value === 'LAST' || before?.value === 'NEXT');
}

function readWeekday(
  text: string,
  start: number,
  at: number,
  tables: CompiledTables,
  weeks: number | undefined,
  setting: TimeSetting,
): TimeExpression | undefined {
  const day = longestMatch(tables.weekdays, text, at, true);
  if (!day || (weeks === undefined && day.end - day.start < 2)) return undefined;
  const iso = resolveWeekday(day.value, weeks, setting);
  const isPast = iso !== undefined && setting.date && iso < isoOf(setting.date);
  return {
    start,
    end: day.end,
    role: 'at',
    ...(iso !== undefined && { iso }),
    ...(weeks === undefined && isPast && { floating: 'week' as const }),
  };
}

/** A second end: 3月5日至9月1日, 7月1日、2日, 1-4月. */
function withEnd(
  text: string,
  first: TimeExpression,
  tables: CompiledTables,
  setting: TimeSetting,
): TimeExpression | undefined {
  if (first.iso === undefined) return undefined;
  const joint = timeJoint(text, first.end, tables) ?? jointOfBetween(text, first, tables);
  if (joint === undefined) return undefined;
  const listed = text[first.end] === '、';
  const second =
    readParts(text, joint, tables, { ...setting, year: first.year ?? Number(first.iso.slice(0, 4)) }) ??
    readDayWord(text, joint, tables, setting);
  if (!second || (listed && (second.parts.day === undefined || second.parts.month !== undefined))) return undefined;
  const month =
    second.parts.month === undefined && second.parts.day !== undefined ? { month: Number(first.iso.slice(5, 7)) } : {};
  const iso = resolveParts(
    { ...second.parts, ...month },
    { ...setting, year: first.year ?? Number(first.iso.slice(0, 4)) },
  );
  if (iso === undefined || iso.split('/')[0]! < first.iso.split('/')[0]!) return undefined;
  const year = second.parts.year ?? first.year;
  return {
    start: first.start,
    end: second.end,
    role: 'over',
    iso: intervalOf(first.iso, iso),
    ...(year !== undefined && { year }),
    ...(first.floating && { floating: first.floating }),
  };
}

/** The second end of 6月15日至昨日. */
function readDayWord(text: string, at: number, tables: CompiledTables, setting: TimeSetting): ReadParts | undefined {
  const word = longestMatch(tables.timeWords, text, at, tables.spaced);
  const iso = word && /^D[-+]?\d/.test(word.value) ? resolveWord(word.value, setting) : undefined;
  const date = parseDate(iso);
  return word && date?.day !== undefined ? { end: word.end, parts: { ...date } } : undefined;
}

/** The "and" of "between 2000 and 2016". */
function jointOfBetween(text: string, { start, end }: Span, tables: CompiledTables): number | undefined {
  if (!tables.spaced || !isOpened(text, start, tables)) return undefined;
  const joiner = longestMatch(tables.openedJoiners, text, skipSpace(text, end), true);
  return joiner && text.charCodeAt(joiner.end) === 32 ? joiner.end + 1 : undefined;
}

function timeJoint(text: string, at: number, tables: CompiledTables): number | undefined {
  const start = skipSpace(text, at);
  if (/^[-–—~、]$/.test(text[start] ?? '')) return text.charCodeAt(start + 1) === 32 ? start + 2 : start + 1;
  const word = longestMatch(tables.range, text, start, tables.spaced);
  if (!word) return undefined;
  return text.charCodeAt(word.end) === 32 ? word.end + 1 : word.end;
}

/** The hour after a day belongs to it: 5月20日22点30分. */
function withClock(text: string, time: TimeExpression, tables: CompiledTables): TimeExpression {
  if (tables.hourMarks.next.size === 0 || time.iso === undefined || time.iso.length < 10) return time;
  const hour = readNumeral(text, longestMatch(tables.dayParts, text, time.end)?.end ?? time.end, tables.numerals);
  const hourEnd = hour && longestMatch(tables.hourMarks, text, hour.end)?.end;
  if (hourEnd === undefined) return time;
  const minutes = readNumeral(text, hourEnd, tables.numerals);
  const mark = tables.tables.times.minutes?.split(' ').find((word) => minutes && text.startsWith(word, minutes.end));
  if (minutes && mark) return { ...time, end: minutes.end + mark.length };
  const unit = minutes && unitAfter(text, minutes.end, tables);
  return { ...time, end: unit?.unit.code === 'min' ? unit.end : hourEnd };
}

/** What follows and precedes a time: 以来 and "since" make it an interval until now, 截至 a limit. */
function withAfter(text: string, time: TimeExpression, tables: CompiledTables, setting: TimeSetting): TimeExpression {
  const found = wordBehind(text, time.end, tables);
  const after =
    found?.value === 'plain' ? sinceFurtherOn(text, time, tables) : (found ?? sinceFurtherOn(text, time, tables));
  const before = longestMatchBefore(
    tables.timeBefore,
    text,
    spaceBefore(text, time.start),
    Math.max(0, time.start - longestBefore),
    tables.spaced,
  );
  const end = after?.end ?? time.end;
  if (time.iso === undefined) return { ...time, end };
  if (before?.value === 'BORN' || after?.value === 'BORN' || isTold(time.iso, before?.value, after?.value))
    return {
      start: time.start,
      end: after?.value === 'BORN' && endsInLink(text, end, tables) ? end : time.end,
      role: 'at',
    };
  if (after?.value === 'SINCE' || before?.value === 'SINCE') {
    if (time.iso.includes('/') || isOfPoint(text, end, after !== undefined, tables)) return { ...time, end };
    if (leadsToSuperlative(text, end, tables)) return { start: time.start, end, role: 'over' };
    return { ...time, end, iso: sinceUntilNow(time.iso, setting), role: 'over', ...(tables.spaced && { aside: true }) };
  }
  const than =
    after?.value === 'THAN' ||
    before?.value === 'BASE' ||
    (before?.value === 'FROM' && isOrigin(text, before.start, tables));
  if (after?.value === 'BASE')
    return { ...time, end, iso: samePeriodIn(time.iso, setting) ?? time.iso, comparison: true, ...(than && { than }) };
  if (than) return { ...time, end, comparison: true, than };
  if (before?.value === 'BY') return { ...time, end, role: 'by' };
  return { ...time, end };
}

/** What follows a time and says what it is; of the words behind a space only those that can be about nothing else. */
function wordBehind(text: string, end: number, { timeAfter, spaced }: CompiledTables): Match<string> | undefined {
  const attached = longestMatch(timeAfter, text, end, spaced);
  if (attached || !spaced) return attached;
  const next = longestMatch(timeAfter, text, skipSpace(text, end), true);
  return next?.value === 'THAN' || next?.value === 'TOLD' ? next : undefined;
}

/** 上市的: whether what ends here describes the noun behind it. */
function endsInLink(text: string, end: number, { nounLinks, spaced }: CompiledTables): boolean {
  return !spaced && longestMatch(nounLinks, text, end - 1)?.end === end;
}

/** The longest words before a time, UTF-16 units. */
const longestBefore = 20;

/** "2.9 % it had estimated in July", "a July forecast": the month a forecast was made in, of which its figures are not. */
function isTold(iso: string, before: string | undefined, after: string | undefined): boolean {
  return (before === 'TOLD' || after === 'TOLD') && /^\d{4}-\d\d(?:-\d\d)?$/.test(iso);
}

/** 今年4月正式上线以来: a stretch from what happened then; nothing but a few words stands between. */
function sinceFurtherOn(
  text: string,
  { end }: TimeExpression,
  { timeAfter, spaced }: CompiledTables,
): Match<string> | undefined {
  if (spaced) return undefined;
  for (let at = end + 1; at <= end + longestEvent; at++) {
    if (!/\p{L}/u.test(text[at - 1] ?? '')) return undefined;
    const word = longestMatch(timeAfter, text, at);
    if (word?.value === 'SINCE' && word.end - at > 1) return { start: end, end, value: 'SINCE' };
  }
  return undefined;
}

/** 自5月16日的最高点5178点: with the word that links it to a noun, and no word for "since" behind it, a beginning is the time of that noun. */
function isOfPoint(text: string, end: number, closed: boolean, { nounLinks, spaced }: CompiledTables): boolean {
  return !closed && !spaced && longestMatch(nounLinks, text, end) !== undefined;
}

/** 1992年以来最大跌幅, 4月以来首次跌破: the most or the first since then. */
export function leadsToSuperlative(text: string, end: number, { superlatives }: CompiledTables): boolean {
  for (let at = end; at < end + 4; at++) if (longestMatch(superlatives, text, at)) return true;
  return false;
}

/** How far behind its date an event is told to be the beginning of a stretch, UTF-16 units. */
const longestEvent = 10;

/** "Up 5 % from January" compares with January; "more tax from April" doesn't. */
function isOrigin(text: string, at: number, tables: CompiledTables): boolean {
  const end = spaceBefore(text, at);
  const verb = longestMatchBefore(tables.peel, text, end, Math.max(0, end - 20), true);
  return (
    verb?.value === 'up' ||
    verb?.value === 'down' ||
    /[\d%]$/.test(text.slice(Math.max(0, end - 1), end)) ||
    unitEnds(text, end)
  );
}

/** Whether a word of measure or scale ends here, a number before it. */
function unitEnds(text: string, end: number): boolean {
  return /\d[ -]?[a-z]{1,12}(?: [a-z]{1,12})?$/.test(text.slice(Math.max(0, end - 28), end));
}
