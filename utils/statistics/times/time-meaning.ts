/** Turns the meaning codes of the time tables (Y-1, Q3, H1, END, NOW …) and what was read around them into ISO 8601. */
import {
  isoOf,
  monthsOf,
  parseDate,
  quarterOf,
  shiftDay,
  shiftMonth,
  weekdayOf,
  weekOf,
  type PartialDate,
} from './calendar.ts';

/** What is known where a time expression stands. */
export interface TimeSetting {
  /** The day of publication. */
  readonly date?: PartialDate;
  /** The year named earlier in the sentence. */
  readonly year?: number;
  /** The month named earlier in the sentence: 上月 is the one before it. */
  readonly month?: PartialDate;
  /** The last time of the text, for 同期. */
  readonly last?: string;
  /** The last single day of the text, for 当天. */
  readonly day?: string;
  /** The last month, quarter, half or year the text reports on, for 去年同期, 全年 and "the previous quarter". */
  readonly period?: string;
  /** The last stretch of days the text named, for 假期期间. */
  readonly days?: string;
}

/** A part of a year by itself: Q1–Q4, H1, H2, END, START, MID, or a month. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly part?: string;
  readonly fiscal?: boolean;
  /** The last of several years, or of several days of a month. */
  readonly through?: number;
  readonly throughDay?: number;
}

/** A time read in its parts, before it is resolved. */
export interface ReadParts {
  readonly end: number;
  readonly parts: DateParts;
}

/** ISO 8601 of the parts, years and months filled in from the setting; undefined where the year can't be known. */
export function resolveParts(parts: DateParts, setting: TimeSetting): string | undefined {
  const year = parts.year ?? yearFor(parts, setting);
  if (year === undefined) return undefined;
  if (parts.fiscal && !parts.part && parts.month === undefined)
    return `${isoOf({ year, month: 4 })}/${isoOf({ year: year + 1, month: 3 })}`;
  if (parts.through !== undefined) return intervalOf(isoOf({ year }), isoOf({ year: parts.through }));
  if (parts.part === 'FYE') return fiscalYearTo({ year, ...(parts.month !== undefined && { month: parts.month }) });
  if (parts.month !== undefined && parts.day !== undefined && parts.throughDay !== undefined)
    return intervalOf(
      isoOf({ year, month: parts.month, day: parts.day }),
      isoOf({ year, month: parts.month, day: parts.throughDay }),
    );
  if (parts.month !== undefined)
    return isoOf({ year, month: parts.month, ...(parts.day !== undefined && { day: parts.day }) });
  if (parts.day !== undefined) return dayOf(parts.day, setting);
  return parts.part ? partOf(year, parts.part, parts.fiscal === true) : isoOf({ year });
}

function dayOf(day: number, setting: TimeSetting): string | undefined {
  const { date } = setting;
  if (date?.month === undefined) return undefined;
  const month =
    date.day !== undefined && day > date.day ? shiftMonth(date, -1) : { year: date.year, month: date.month };
  return isoOf({ ...month, day });
}

/** ISO 8601 of a part of a year. */
export function partOf(year: number, part: string, fiscal = false): string {
  const shift = fiscal ? 3 : 0;
  if (part[0] === 'Q')
    return fiscal ? fiscalMonths(year, Number(part[1]) * 3 - 2, 3) : quarterOf(year, Number(part[1]));
  if (part === 'H1') return monthsOf(year, 1 + shift, 6 + shift);
  if (part === 'H2') return fiscal ? fiscalMonths(year, 7, 6) : monthsOf(year, 7, 12);
  if (part[0] === 'R') return monthsOf(year, ...rangeOf(part));
  if (part[0] === 'T') return monthsOf(year, 1, Number(part.slice(1)));
  if (part === 'PLAN') return intervalOf(isoOf({ year: year - 4 }), isoOf({ year }));
  if (part === 'END') return isoOf({ year, month: 12 });
  if (part === 'START') return isoOf({ year, month: 1 });
  return isoOf({ year });
}

/** The first and last month of a part such as R4-6. */
function rangeOf(part: string): [number, number] {
  const [first = 1, last = 12] = part.slice(1).split('-').map(Number);
  return [first, last];
}

/** The twelve months that end with a month (2020年3月期). */
function fiscalYearTo(last: PartialDate): string {
  return `${isoOf(shiftMonth(last, -11))}/${isoOf(last)}`;
}

function fiscalMonths(year: number, first: number, length: number): string {
  return `${isoOf(shiftMonth({ year, month: 4 }, first - 1))}/${isoOf(shiftMonth({ year, month: 4 }, first + length - 2))}`;
}

/** The year a month or quarter without one belongs to: the sentence's, else the last that had begun by publication. */
function yearFor(parts: DateParts, setting: TimeSetting): number | undefined {
  if (setting.year !== undefined) return setting.year;
  const { date, period } = setting;
  if (!date) return undefined;
  if (period !== undefined && (parts.part === 'END' || parts.part === 'START')) return Number(period.slice(0, 4));
  const first = parts.month ?? firstMonthOf(parts.part);
  if (date.month === undefined || first === undefined) return date.year;
  return first > date.month ? date.year - 1 : date.year;
}

function firstMonthOf(part: string | undefined): number | undefined {
  if (!part) return undefined;
  if (part[0] === 'Q') return Number(part[1]) * 3 - 2;
  if (part === 'H2') return 7;
  if (part[0] === 'R') return rangeOf(part)[0];
  return part === 'END' ? 12 : 1;
}

/** ISO 8601 of a relative word (D-1, M0, W0, NOW …); undefined where it needs a date that isn't known. */
export function resolveWord(meaning: string, setting: TimeSetting): string | undefined {
  const { date } = setting;
  if (meaning.startsWith('SAME')) return sameAs(meaning.slice(4), setting);
  if (meaning === 'EARLIER' || meaning === 'BASE') return yearBefore(setting);
  if (meaning === 'YEAR') return yearOf(setting);
  if (meaning === 'PERIOD') return setting.period;
  if (meaning === 'DAYS') return setting.days;
  if (meaning === 'PERIOD-1') return periodBefore(setting);
  if (meaning[0] === 'L') return dayBefore(setting, Number(meaning.slice(1)));
  if (!date) return undefined;
  if (meaning === 'DECADE') return isoOf({ year: (Math.floor((date.year - 1) / 10) + 1) * 10 });
  if (meaning === 'WEEK') return weekOf(parseDate(setting.last) ?? date, 0);
  if (meaning === 'NOW' || meaning === 'RECENT')
    return isoOf(date.month === undefined ? date : { year: date.year, month: date.month });
  if (meaning === 'YTD') return date.month === undefined ? isoOf(date) : monthsOf(date.year, 1, date.month);
  const by = Number(meaning.slice(1));
  if (meaning[0] === 'Y') return isoOf({ year: date.year + by });
  if (/^W[-+]?\d/.test(meaning)) return weekOf(date, by);
  if (date.month === undefined) return isoOf(date);
  if (meaning[0] === 'M') return isoOf(shiftMonth(setting.month ?? date, by));
  if (meaning[0] === 'D') return isoOf(shiftDay(date, by));
  if (meaning[0] === 'Q') return relativeQuarter(date, by);
  return undefined;
}

/** 当天, 同月, "that year": the last day of the text, or the month or year of its last time. */
function sameAs(part: string, { last, day }: TimeSetting): string | undefined {
  if (part === 'D') return day ?? last;
  const end = last?.split('/').at(-1);
  if (part === 'M') return end?.slice(0, 7);
  return part === 'Y' ? end?.slice(0, 4) : last;
}

function relativeQuarter(date: PartialDate, by: number): string {
  const quarter = shiftMonth({ year: date.year, month: Math.floor(((date.month ?? 1) - 1) / 3) * 3 + 1 }, by * 3);
  return quarterOf(quarter.year, ((quarter.month ?? 1) + 2) / 3);
}

/** 去年同期 and "a year earlier": the period the text reports on, a year before; else the year before publication. */
function yearBefore({ period, date }: TimeSetting): string | undefined {
  const told = period !== undefined && (!date || Number(period.slice(0, 4)) >= date.year - 1);
  if (told) return shiftYears(period, -1);
  return date && isoOf({ year: date.year - 1 });
}

/** Until this month 全年 is the year before, of which the figures come out; what is planned is of the year itself. */
const firstFullYearMonth = 4;

/** 全年: the year of the period the text reports on, else of publication or, early in a year, the one before. */
function yearOf({ period, date }: TimeSetting): string | undefined {
  if (period !== undefined || !date) return period?.slice(0, 4);
  return isoOf({ year: (date.month ?? 12) < firstFullYearMonth ? date.year - 1 : date.year });
}

/** "The previous quarter": as long as the period the text reports on and right before it; else the quarter before publication. */
function periodBefore({ period, date }: TimeSetting): string | undefined {
  const [from, to = from] = (period ?? '').split('/').map((end) => parseDate(end));
  if (from?.month === undefined || to?.month === undefined) return date && relativeQuarter(date, -1);
  const length = (to.year - from.year) * 12 + to.month - from.month + 1;
  return intervalOf(isoOf(shiftMonth(from, -length)), isoOf(shiftMonth(from, -1)));
}

/** A time or an interval moved by whole years. */
export function shiftYears(iso: string, by: number): string {
  return iso.replace(/(^|\/)(\d{4})/g, (_, mark: string, year: string) => mark + isoOf({ year: Number(year) + by }));
}

/** Months or days, single or an interval's ends, moved by whole months. */
export function shiftMonths(iso: string, by: number): string {
  return iso
    .split('/')
    .map((end) => {
      const date = parseDate(end);
      if (date?.month === undefined) return end;
      return isoOf({ ...shiftMonth(date, by), ...(date.day !== undefined && { day: date.day }) });
    })
    .join('/');
}

/** 2024年同期: the period the text reports on, in another year; undefined where the text has named no part of a year. */
export function samePeriodIn(year: string, { period }: TimeSetting): string | undefined {
  if (period === undefined || period.length === 4 || !/^\d{4}$/.test(year)) return undefined;
  return shiftYears(period, Number(year) - Number(period.slice(0, 4)));
}

/** Whether a time can be what a text reports on: no day, and no stretch of more than a year. */
export function isPeriod(iso: string): boolean {
  const [from, to = from] = iso.split('/').map((end) => parseDate(end));
  if (!from || !to || from.day !== undefined || iso.includes('W')) return false;
  return (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) < 12;
}

/** Whether a time is from one day to another. */
export function isStretchOfDays(iso: string): boolean {
  return /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(iso);
}

/** Whether a time lies within an interval and is not all of it. */
export function isPartOfInterval(iso: string, interval: string): boolean {
  const [from = '', to] = interval.split('/');
  const [first = '', last = first] = iso.split('/');
  if (to === undefined || iso === interval) return false;
  return first.slice(0, from.length) >= from && last.slice(0, to.length) <= to;
}

/** 前一日: counted from the last day the text named, else from publication. */
function dayBefore(setting: TimeSetting, by: number): string | undefined {
  const last = parseDate(setting.last);
  const from = last?.day === undefined ? setting.date : last;
  return from?.day === undefined ? undefined : isoOf(shiftDay(from, by));
}

/** ISO 8601 of a weekday, in the week `weeks` away or the last one that has been. */
export function resolveWeekday(weekday: number, weeks: number | undefined, setting: TimeSetting): string | undefined {
  return setting.date?.day === undefined ? undefined : isoOf(weekdayOf(setting.date, weekday, weeks));
}

/** `from`/`to`, where both have the same precision; a single time where they are equal. */
export function intervalOf(from: string, to: string): string {
  const start = from.split('/')[0] ?? from;
  const end = to.split('/').at(-1) ?? to;
  return start === end ? start : `${start}/${end}`;
}

/** From a time until publication, in the time's own precision. */
export function sinceUntilNow(iso: string, setting: TimeSetting): string {
  const { date } = setting;
  const start = iso.split('/')[0] ?? iso;
  if (!date || start > isoOf(date)) return iso;
  const precision = start.split('-').length;
  if (precision === 1 || date.month === undefined) return intervalOf(start.slice(0, 4), isoOf({ year: date.year }));
  if (precision === 2 || date.day === undefined)
    return intervalOf(start, isoOf({ year: date.year, month: date.month }));
  return intervalOf(start, isoOf(date));
}

/** The span of the last, next or past N years, months, weeks or days. */
export function resolveDuration(kind: string, amount: number, unit: string, setting: TimeSetting): string | undefined {
  const { date } = setting;
  if (!date || amount <= 0 || amount > 300) return undefined;
  if (kind === 'AGO') return pointBefore(amount, unit, date);
  if (kind === 'PRIOR') return stretchBefore(amount * (unit === 'a' ? 12 : 1), unit, setting);
  if (unit === 'a') return yearsAround(kind, amount, date);
  if (date.month === undefined) return isoOf(date);
  if (unit === 'mo') return monthsAround(kind, amount, date);
  if (date.day === undefined) return isoOf(date);
  const days = daysIn(amount, unit);
  if (unit === 'h' && kind === 'NEXT') return intervalOf(isoOf(date), isoOf(shiftDay(date, days)));
  if (kind === 'NEXT') return isoOf(shiftDay(date, days));
  return intervalOf(isoOf(shiftDay(date, -days)), isoOf(date));
}

/** 三年前, "two months ago": the year, month or day so far back. */
function pointBefore(amount: number, unit: string, date: PartialDate): string | undefined {
  if (!Number.isInteger(amount)) return undefined;
  if (unit === 'a') return isoOf({ year: date.year - amount });
  if (date.month === undefined) return undefined;
  if (unit === 'mo') return isoOf(shiftMonth({ year: date.year, month: date.month }, -amount));
  return unit === 'd' && date.day !== undefined ? isoOf(shiftDay(date, -amount)) : undefined;
}

/** "The previous 12 months": as many months right before the period the text reports on. */
function stretchBefore(months: number, unit: string, { period }: TimeSetting): string | undefined {
  const from = parseDate(period);
  if (from?.month === undefined || (unit !== 'a' && unit !== 'mo')) return undefined;
  return intervalOf(isoOf(shiftMonth(from, -months)), isoOf(shiftMonth(from, -1)));
}

/** Whole days that a number of weeks, days or hours reaches into. */
function daysIn(amount: number, unit: string): number {
  if (unit === 'wk') return amount * 7;
  return unit === 'h' ? Math.ceil(amount / 24) : amount;
}

function yearsAround(kind: string, amount: number, { year }: PartialDate): string {
  if (kind === 'NEXT') return isoOf({ year: year + amount });
  if (kind === 'LAST') return intervalOf(isoOf({ year: year - amount }), isoOf({ year: year - 1 }));
  return intervalOf(isoOf({ year: year - amount }), isoOf({ year }));
}

function monthsAround(kind: string, amount: number, date: PartialDate): string {
  if (kind === 'NEXT') return isoOf(shiftMonth(date, amount));
  return intervalOf(isoOf(shiftMonth(date, -amount)), isoOf({ year: date.year, month: date.month ?? 1 }));
}
