/** Reads dates written with unit words (2024年5月8日, 去年12月, 第三季度) or punctuation (2024-05-08) into their parts. */
import { skipSpace } from '../tables/neighbours.ts';
import { isRealDate } from './calendar.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import type { DateParts, ReadParts, TimeSetting } from './time-meaning.ts';
import { isDigit, longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';

/** 2024-05-08, 2024/5/8, 2024.05.08; undefined otherwise. */
export function readPunctuatedDate(text: string, at: number): ReadParts | undefined {
  if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) return undefined;
  const match = /^((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:\s?[-–]\s?\d{1,2}[-/.]\d{1,2}(?!\d))?/.exec(
    text.slice(at, at + 22),
  );
  if (!match) return undefined;
  const [whole, year, , month, day] = match;
  if (!isRealDate(Number(month), Number(day))) return undefined;
  return { end: at + whole.length, parts: { year: Number(year), month: Number(month), day: Number(day) } };
}

/** A date with unit words, from whatever part it begins with. */
export function readWrittenDate(
  text: string,
  at: number,
  tables: CompiledTables,
  setting: TimeSetting,
): ReadParts | undefined {
  const { year: yearUnits } = tables.tables.times;
  if (!yearUnits) return readPartAlone(text, at, tables);
  const year = readYear(text, at, tables, setting);
  if (year) return readRest(text, year, tables);
  return (
    readMonth(text, at, tables, {}) ??
    readDay(text, at, tables, {}) ??
    readNumberedDay(text, at, tables) ??
    readPartAlone(text, at, tables)
  );
}

function readYear(text: string, at: number, tables: CompiledTables, setting: TimeSetting): ReadParts | undefined {
  const word = longestMatch(tables.timeWords, text, at, tables.spaced);
  if (word && /^FY[-+]?\d/.test(word.value)) return readFiscalWord(word, setting);
  if (word?.value[0] === 'Y' && /^Y[-+]?\d/.test(word.value)) {
    return setting.date
      ? { end: word.end, parts: { year: setting.date.year + Number(word.value.slice(1)) } }
      : undefined;
  }
  if (word && /^P\d/.test(word.value))
    return { end: word.end, parts: { year: Number(word.value.slice(1)), part: 'PLAN' } };
  if (word?.value[0] === 'E') return readEra(text, word.end, Number(word.value.slice(1)), tables);
  const numeral =
    yearNumeral(text, at, tables) ?? shortYear(text, at, tables, setting) ?? countedYear(text, at, tables);
  if (!numeral) return undefined;
  const through = readThrough(text, numeral.end, tables);
  if (through && through.year > numeral.year)
    return { end: through.end, parts: { year: numeral.year, through: through.year } };
  const unit = unitAt(text, numeral.end, tables.tables.times.year, tables);
  if (unit === undefined) return undefined;
  const { decade } = tables.tables.times;
  if (decade !== undefined && numeral.year % 10 === 0 && text.startsWith(decade, unit))
    return { end: unit + decade.length, parts: { year: numeral.year, through: numeral.year + 9 } };
  return {
    end: unit,
    parts: { year: numeral.year, ...(isFiscal(text, numeral.end, unit, tables) && { fiscal: true }) },
  };
}

function isFiscal(text: string, start: number, end: number, tables: CompiledTables): boolean {
  return tables.tables.times.fiscal !== undefined && text.slice(start, end).trim() === tables.tables.times.fiscal;
}

/** 令和6年: `base` is the year before the era's first. */
function readEra(text: string, at: number, base: number, tables: CompiledTables): ReadParts | undefined {
  const number = smallNumber(text, at, tables);
  const unit = number && unitAt(text, number.end, tables.tables.times.year, tables);
  if (!number || unit === undefined) return undefined;
  return {
    end: unit,
    parts: { year: base + number.value, ...(isFiscal(text, number.end, unit, tables) && { fiscal: true }) },
  };
}

/** The second year of 2024至2026年. */
function readThrough(text: string, at: number, tables: CompiledTables): { year: number; end: number } | undefined {
  const word = longestMatch(tables.range, text, at);
  const start = word?.end ?? (/^[-–—~]$/.test(text[at] ?? '') ? at + 1 : undefined);
  const numeral = start === undefined ? undefined : yearNumeral(text, start, tables);
  const end = numeral && unitAt(text, numeral.end, tables.tables.times.year, tables);
  return numeral && end !== undefined ? { year: numeral.year, end } : undefined;
}

/** 今年度: the year that began last April. */
function readFiscalWord(word: Match<string>, { date }: TimeSetting): ReadParts | undefined {
  if (!date) return undefined;
  const current = (date.month ?? 4) < 4 ? date.year - 1 : date.year;
  return { end: word.end, parts: { year: current + Number(word.value.slice(2)), fiscal: true } };
}

/** 今（14）日: a word for a day that its number in brackets makes exact. */
function readNumberedDay(text: string, at: number, tables: CompiledTables): ReadParts | undefined {
  const word = wordsOf(tables.tables.times.numberedDays, tables).find((day) => text.startsWith(day, at));
  const match = word && /^[(（](\d{1,2})[)）]/.exec(text.slice(at + word.length, at + word.length + 4));
  if (!word || !match) return undefined;
  const unit = unitAt(text, at + word.length + match[0].length, tables.tables.times.day, tables);
  const day = Number(match[1]);
  return unit !== undefined && day >= 1 && day <= 31 ? { end: unit, parts: { day } } : undefined;
}

/** 2023, 二〇二三, or 令和6 (by its words row); two digits are no year. */
function yearNumeral(text: string, at: number, tables: CompiledTables): { year: number; end: number } | undefined {
  const numeral = readNumeral(text, at, { ...tables.numerals, group: '', decimal: '' });
  if (!numeral || numeral.open || numeral.scale > 0) return undefined;
  const year = Number(numeral.value.mantissa) * 10 ** numeral.value.exponent;
  const spelledOut = numeral.script === 'spelled' && numeral.end - numeral.start !== 4;
  if (spelledOut || year < 1000 || year > 2200) return undefined;
  return { year, end: numeral.end };
}

/** 26年3月, 25年度: two digits are a year near that of publication where a month or the fiscal year follows. */
function shortYear(
  text: string,
  at: number,
  tables: CompiledTables,
  { date }: TimeSetting,
): { year: number; end: number } | undefined {
  const digits = isDigit(text.charCodeAt(at - 1)) ? undefined : /^\d\d(?!\d)/.exec(text.slice(at, at + 3))?.[0];
  const unit = digits && date ? unitAt(text, at + 2, tables.tables.times.year, tables) : undefined;
  if (!digits || !date || unit === undefined) return undefined;
  const year = 2000 + Number(digits);
  const exact = readMonth(text, unit, tables, {}) !== undefined || isFiscal(text, at + 2, unit, tables);
  return exact && Math.abs(year - date.year) <= nearestYears ? { year, end: at + 2 } : undefined;
}

/** 114年9月, 113學年度: years counted from another first one, where a month or more than the bare word for year follows. */
function countedYear(text: string, at: number, tables: CompiledTables): { year: number; end: number } | undefined {
  const [base = 0, first = 0, last = -1] = tables.tables.times.countedYears?.split(' ').map(Number) ?? [];
  const digits = isDigit(text.charCodeAt(at - 1)) ? undefined : /^\d{2,3}(?!\d)/.exec(text.slice(at, at + 4))?.[0];
  const count = Number(digits);
  if (!digits || count < first || count > last) return undefined;
  const end = at + digits.length;
  const unit = unitAt(text, end, tables.tables.times.year, tables);
  if (unit === undefined) return undefined;
  return unit - end > 1 || readMonth(text, unit, tables, {}) ? { year: base + count, end } : undefined;
}

/** How far from publication a year of two digits may be. */
const nearestYears = 15;

function unitAt(text: string, at: number, units: string | undefined, tables: CompiledTables): number | undefined {
  const start = skipSpace(text, at);
  let best: number | undefined;
  for (const unit of wordsOf(units, tables))
    if (text.startsWith(unit, start) && start + unit.length > (best ?? 0)) best = start + unit.length;
  return best;
}

const splitUnits = new Map<string, readonly string[]>();

function wordsOf(units: string | undefined, _tables: CompiledTables): readonly string[] {
  if (!units) return [];
  const known = splitUnits.get(units);
  if (known) return known;
  const made = units.split(' ').filter(Boolean);
  splitUnits.set(units, made);
  return made;
}

/** What may follow a year: 的, then a part, a month, a day. */
function readRest(text: string, year: ReadParts, tables: CompiledTables): ReadParts {
  const at = skipLink(text, year.end);
  if (year.parts.part === 'PLAN') return readPlan(text, year, tables);
  const word = longestMatch(tables.timeWords, text, at, tables.spaced);
  if (word && /^(Q[1-4]|H[12]|T\d+|END|START|MID)$/.test(word.value))
    return { end: word.end, parts: { ...year.parts, part: word.value } };
  if (word?.value === 'FY') return readRest(text, { end: word.end, parts: { ...year.parts, fiscal: true } }, tables);
  const linked = partBehindLink(text, at, year, tables);
  if (linked) return linked;
  return readQuarter(text, at, tables, year.parts) ?? readMonth(text, at, tables, year.parts) ?? year;
}

/** 2010年的四季度: a part of the year behind the word that links it. */
function partBehindLink(text: string, at: number, year: ReadParts, tables: CompiledTables): ReadParts | undefined {
  if (tables.spaced) return undefined;
  const link = longestMatch(tables.nounLinks, text, at);
  const part = link && longestMatch(tables.timeWords, text, link.end);
  if (!part || !/^(Q[1-4]|H[12]|T\d+)$/.test(part.value)) return undefined;
  return { end: part.end, parts: { ...year.parts, part: part.value } };
}

/** ‘十四五’末 is December of its last year; the plan by itself its five years. */
function readPlan(text: string, plan: ReadParts, tables: CompiledTables): ReadParts {
  let at = plan.end;
  if (/^[’”'"」]$/.test(text[at] ?? '')) at++;
  const word = longestMatch(tables.timeWords, text, at, false);
  const year = plan.parts.year ?? 0;
  return word?.value === 'END'
    ? { end: word.end, parts: { year, month: 12 } }
    : { end: plan.end, parts: { year, part: 'PLAN' } };
}

function skipLink(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 32 ? at + 1 : at;
}

/** 第1季度, 2季度. */
function readQuarter(text: string, at: number, tables: CompiledTables, parts: DateParts): ReadParts | undefined {
  const word = longestMatch(tables.timeWords, text, at, tables.spaced);
  if (word && /^(Q[1-4]|H[12]|T\d+)$/.test(word.value)) return { end: word.end, parts: { ...parts, part: word.value } };
  return undefined;
}

function readPartAlone(text: string, at: number, tables: CompiledTables): ReadParts | undefined {
  const word = longestMatch(tables.timeWords, text, at, tables.spaced);
  if (!word || !/^(Q[1-4]|H[12]|T\d+|END|START)$/.test(word.value)) return undefined;
  if (word.end - word.start === 1) return undefined;
  // Where months have names an end is the end of something: of a month or year, or of no calendar ("the end of the decade").
  if (tables.tables.times.months && /^(?:END|START)$/.test(word.value)) return undefined;
  return { end: word.end, parts: { part: word.value } };
}

function readMonth(text: string, at: number, tables: CompiledTables, parts: DateParts): ReadParts | undefined {
  const number = smallNumber(text, at, tables);
  if (!number || number.value < 1 || number.value > 12) return undefined;
  const to = monthSpan(text, number.end, tables);
  const unit = unitAt(text, to?.end ?? number.end, tables.tables.times.month, tables);
  if (unit === undefined) return undefined;
  if (to)
    return to.value > number.value
      ? { end: unit, parts: { ...parts, part: `R${number.value}-${to.value}` } }
      : undefined;
  if (parts.year !== undefined && text.slice(number.end, unit) === tables.tables.times.fiscalEnd)
    return { end: unit, parts: { ...parts, month: number.value, part: 'FYE' } };
  const word = longestMatch(tables.timeWords, text, unit, tables.spaced);
  if (word?.value === 'END' || word?.value === 'START' || word?.value === 'MID')
    return { end: word.end, parts: { ...parts, month: number.value } };
  return (
    readDay(text, skipLink(text, unit), tables, { ...parts, month: number.value }) ?? {
      end: unit,
      parts: { ...parts, month: number.value },
    }
  );
}

/** The second month of 1-4月, where the first is January. */
function monthSpan(text: string, at: number, tables: CompiledTables): { value: number; end: number } | undefined {
  let start = at;
  const word = longestMatch(tables.monthLinks, text, start);
  if (word) start = word.end;
  while (start < at + 4 && /^[-–—~\u00ad]$/.test(text[start] ?? '')) start++;
  return start > at ? smallNumber(text, start, tables) : undefined;
}

function readDay(text: string, at: number, tables: CompiledTables, parts: DateParts): ReadParts | undefined {
  const number = smallNumber(text, at, tables);
  if (!number || number.value < 1 || number.value > 31) return undefined;
  const unit = unitAt(text, number.end, tables.tables.times.day, tables);
  if (unit !== undefined && parts.month === undefined && isStretch(text, unit, tables)) return undefined;
  if (unit !== undefined && parts.month === undefined && isNumbered(text, at, number.end, tables)) return undefined;
  if (unit !== undefined && parts.month === undefined && isEachDay(text, number.value, unit, tables)) return undefined;
  if (unit !== undefined) return { end: unit, parts: { ...parts, day: number.value } };
  return undefined;
}

/** 1日4杯: one day with a number right behind it is every day, where the verb ends the sentence and a date has a particle. */
function isEachDay(text: string, day: number, end: number, { tables }: CompiledTables): boolean {
  return tables.verbFinal === true && !tables.spaced && day === 1 && isDigit(text.charCodeAt(end));
}

/** 海葵一号, 四号线: where the word for a day numbers other things too, it is a day alone only in digits and with no name before or thing behind it. */
function isNumbered(text: string, at: number, end: number, tables: CompiledTables): boolean {
  const { numbering } = tables.tables.times;
  if (numbering === undefined || !text.startsWith(numbering, end)) return false;
  if (!isDigit(text.charCodeAt(at))) return true;
  const thing = longestMatch(tables.blockedAfter, text, end);
  if (thing && thing.end > end + numbering.length) return true;
  return /\p{L}/u.test(text[at - 1] ?? '') && !longestMatchBefore(tables.timeBefore, text, at, Math.max(0, at - 4));
}

/** 3日続落, 3日間: so many days, not the third. */
function isStretch(text: string, at: number, tables: CompiledTables): boolean {
  const after = longestMatch(tables.timeAfter, text, at);
  return after?.value === 'FRAME' || after?.value === 'PAST';
}

function smallNumber(text: string, at: number, tables: CompiledTables): { value: number; end: number } | undefined {
  const numeral = readNumeral(text, at, { ...tables.numerals, group: '', decimal: '' });
  if (!numeral || numeral.scale > 0 || numeral.open || numeral.high || numeral.end - at > 3) return undefined;
  return { value: Number(numeral.value.mantissa) * 10 ** numeral.value.exponent, end: numeral.end };
}
