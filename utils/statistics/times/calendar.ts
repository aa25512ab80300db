/** Resolves years, months, days, quarters and relative words to ISO 8601 against a reference date, without a clock. */

/** A date of reduced precision. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads YYYY, YYYY-MM or YYYY-MM-DD (a time behind it is ignored); undefined for anything else. */
export function parseDate(date: string | undefined): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '');
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  return match[3] === undefined ? { year, month } : { year, month, day: Number(match[3]) };
}

/** ISO 8601 of a date, in the precision it has. */
export function isoOf({ year, month, day }: PartialDate): string {
  const y = String(year).padStart(4, '0');
  if (month === undefined) return y;
  return day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

/** Months `from` to `to` of a year, as an interval. */
export function monthsOf(year: number, from: number, to: number): string {
  return `${isoOf({ year, month: from })}/${isoOf({ year, month: to })}`;
}

export function quarterOf(year: number, quarter: number): string {
  return monthsOf(year, quarter * 3 - 2, quarter * 3);
}

/** A month shifted by whole months. */
export function shiftMonth({ year, month = 1 }: PartialDate, by: number): PartialDate {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** A day shifted by whole days; a date without a day stays as it is. */
export function shiftDay(date: PartialDate, by: number): PartialDate {
  if (date.month === undefined || date.day === undefined) return date;
  return fromDayNumber(dayNumber(date.year, date.month, date.day) + by);
}

/** The given weekday (1 Monday … 7 Sunday) of the week `weeks` away, or of the last week it has been in. */
export function weekdayOf(date: PartialDate, weekday: number, weeks: number | undefined): PartialDate {
  if (date.month === undefined || date.day === undefined) return date;
  const today = weekdayNumber(date.year, date.month, date.day);
  if (weeks !== undefined) return shiftDay(date, weekday - today + weeks * 7);
  return shiftDay(date, -((today - weekday + 7) % 7));
}

/** Monday to Sunday of the week `weeks` away, as ISO week. */
export function weekOf(date: PartialDate, weeks: number): string | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  const thursday = weekdayOf(date, 4, weeks);
  const first = dayNumber(thursday.year, 1, 1);
  const week = Math.floor((dayNumber(thursday.year, thursday.month ?? 1, thursday.day ?? 1) - first) / 7) + 1;
  return `${thursday.year}-W${two(week)}`;
}

/** Whether a date is a real day of the calendar. */
export function isRealDate(month: number, day?: number): boolean {
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= 31));
}

const dayLength = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / dayLength);
}

function fromDayNumber(days: number): PartialDate {
  const date = new Date(days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function weekdayNumber(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
