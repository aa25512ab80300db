/** Turns a text into tokens in one pass: what is blocked first, then times, then quantities, then cues and breaks. */
import type { Steps } from '../../text/steps.ts';
import { skipSpace, spaceBefore } from '../tables/neighbours.ts';
import { parseDate } from '../times/calendar.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import {
  readBlockedByNeighbour,
  readBlockedDigits,
  readBlockedName,
  readClockEnd,
  readHour,
  readLetteredName,
  readListCounter,
  type Blocked,
} from './read-blocked.ts';
import { isZero, toNumber } from '../tables/decimal.ts';
import { readDurationFrame } from '../times/read-duration.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readQuantity, unitAfter } from '../quantities/read-quantity.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { readRank } from '../quantities/read-rank.ts';
import { mayBeginSyllables } from '../quantities/read-syllables.ts';
import { readTime, type TimeExpression } from '../times/read-time.ts';
import { isPeriod, isStretchOfDays, type TimeSetting } from '../times/time-meaning.ts';
import { breakLevel, type Token } from './token.ts';
import {
  insideHangul,
  insideWord,
  isDigit,
  isLetter,
  isLetterOrDigit,
  longestMatch,
  longestMatchBefore,
} from '../tables/trie.ts';

interface Lexer {
  readonly text: string;
  readonly tables: CompiledTables;
  readonly tokens: Token[];
  setting: TimeSetting;
  lineStart: boolean;
}

/** Units of text in a step: some milliseconds' worth. */
const stepLength = 2_000;

/** The tokens of a folded text; `date` is the day of publication, YYYY, YYYY-MM or YYYY-MM-DD. */
export function* lexInSteps(text: string, tables: CompiledTables, date: string | undefined): Steps<Token[]> {
  const published = parseDate(date);
  const lexer: Lexer = { text, tables, tokens: [], setting: published ? { date: published } : {}, lineStart: true };
  let rest = stepLength;
  for (let at = 0; at < text.length; at = Math.max(at + 1, readAt(lexer, at))) {
    if (at < rest) continue;
    yield;
    rest = at + stepLength;
  }
  return lexer.tokens;
}

function readAt(lexer: Lexer, at: number): number {
  const { text, tables } = lexer;
  const code = text.charCodeAt(at);
  if (lexer.lineStart) {
    const counter = readListCounter(text, at, tables);
    lexer.lineStart = false;
    if (counter) return block(lexer, at, counter);
  }
  if (code === 32) return partsHeadlines(lexer, at) ? takeBreak(lexer, at, breakLevel.clause) : at + 1;
  const mark = readMark(lexer, at, code);
  if (mark) return mark;
  const name = readBlockedName(text, at, tables);
  if (name) return block(lexer, at, name);
  const cue = longestMatch(tables.cuesAnywhere, text, at, tables.spaced);
  if (cue && !insideWord(text, at)) {
    if (cue.value !== 'plain') lexer.tokens.push({ kind: 'cue', start: at, end: cue.end, cue: cue.value });
    return cue.end;
  }
  return readPlan(lexer, at) ?? readNumber(lexer, at, code);
}

/** 预计…将实现: what is expected is no promise. */
function isExpected(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'cue' && last.cue === 'forecast' && at - last.end < 12;
}

/** 拟新建: the promise is a cue, its verb is left for what the figure says. */
function readPlan({ text, tables, tokens }: Lexer, at: number): number | undefined {
  const plan = longestMatch(tables.plans, text, at);
  const verb = plan && !isExpected(tokens, at) ? longestMatch(tables.takes, text, plan.end) : undefined;
  if (!plan || !verb || verb.end - verb.start < 2) return undefined;
  tokens.push({ kind: 'cue', start: at, end: plan.end, cue: plan.value });
  return plan.end;
}

/** Times and quantities; what is neither moves on by a character, or by a word where words are spaced. */
function readNumber(lexer: Lexer, at: number, code: number): number {
  const { text, tables } = lexer;
  if (!isDigit(code) && !tables.beginnings.has(code) && !mayBeginSyllables(text, at, tables))
    return passWord(lexer, at, code);
  const time = readTime(text, at, tables, lexer.setting) ?? readDurationFrame(text, at, tables, lexer.setting);
  if (time) return takeTime(lexer, time);
  const digit = isDigit(code);
  const hour = readLastHour(lexer, at);
  if (hour !== undefined) return block(lexer, at, { end: hour, reason: 'clock-time' });
  const blocked = (digit ? readBlockedDigits(text, at, tables) : undefined) ?? readBlockedByNeighbour(text, at, tables);
  if (blocked) return block(lexer, at, blocked);
  const quantity = readPlace(lexer, at) ?? (mayBegin(lexer, at, code) ? readQuantity(text, at, tables) : undefined);
  if (quantity) return takeQuantity(lexer, quantity);
  return passWord(lexer, at, code);
}

/** 晚上18点到23点: the hour that a stretch of the clock ends with. */
function readLastHour({ text, tables, tokens }: Lexer, at: number): number | undefined {
  const last = tokens.at(-1);
  if (last?.kind !== 'blocked' || last.reason !== 'clock-time' || at - last.end > 2 || at === last.end)
    return undefined;
  const joint = text.slice(last.end, at);
  const joins = /^[-–—~]$/.test(joint) || longestMatch(tables.range, text, last.end)?.end === at;
  return joins ? readHour(text, at, tables) : undefined;
}

/** A rank; 第7天 is a day. */
function readPlace({ text, tables }: Lexer, at: number): Quantity | undefined {
  const rank = readRank(text, at, tables);
  return rank && !tables.spaced && unitAfter(text, rank.end, tables)?.unit.class === 'duration' ? undefined : rank;
}

/** Past a character, or a word where words are spaced; a word with digits in it is a name. */
function passWord(lexer: Lexer, at: number, code: number): number {
  if (!isLetter(code)) return at + 1;
  const lettered = readLetteredName(lexer.text, at);
  return lettered ? block(lexer, at, lettered) : wordEnd(lexer.text, at);
}

/** A quantity doesn't begin inside a word (A50), and spelled numerals of spaced scripts are whole words. */
function mayBegin(lexer: Lexer, at: number, code: number): boolean {
  if (at > 0 && insideHangul(lexer.text.charCodeAt(at - 1), code)) return false;
  if (code === 45 && isLetterOrDigit(lexer.text.charCodeAt(at - 1))) return false;
  if (at > 0 && isLetter(lexer.text.charCodeAt(at - 1)) && (isDigit(code) || isLetter(code))) return false;
  return code > 127 || isDigit(code) || isLetter(code) || signs.has(code);
}

/** Dollar, plus, minus, and the backslash that Japanese type sets for a yen sign. */
const signs: ReadonlySet<number> = new Set([36, 43, 45, 92]);

function takeTime(lexer: Lexer, read: TimeExpression): number {
  const last = lexer.tokens.at(-1);
  const time = isLeftBehind(lexer, read, last) ? { ...read, comparison: true, than: true } : read;
  lexer.tokens.push({ kind: 'time', start: time.start, end: time.end, time: partOfLast(time, last) });
  if (time.year !== undefined && time.role !== 'over' && !time.comparison)
    lexer.setting = { ...lexer.setting, year: time.year };
  const month = /^(\d{4})-(\d\d)$/.exec(time.iso ?? '');
  if (month) lexer.setting = { ...lexer.setting, month: { year: Number(month[1]), month: Number(month[2]) } };
  if (time.iso !== undefined && !time.comparison) {
    const reports = time.role !== 'by' && !time.aside && !isOrigin(lexer, time.start) && isPeriod(time.iso);
    lexer.setting = {
      ...lexer.setting,
      last: time.iso,
      ...(reports && { period: time.iso }),
      ...(/^\d{4}-\d\d-\d\d$/.test(time.iso) && { day: time.iso }),
      ...(isStretchOfDays(time.iso) && { days: time.iso }),
    };
  }
  return time.end;
}

/** "Fell 1.1 % in June from May", "by 40 % from 2019 levels": right behind a figure or its time, what a change started from. */
function isLeftBehind({ text, tables }: Lexer, { start, end, iso }: TimeExpression, last: Token | undefined): boolean {
  if (!tables.spaced || iso === undefined || (last?.kind !== 'quantity' && last?.kind !== 'time')) return false;
  const before = spaceBefore(text, start);
  const from = longestMatchBefore(tables.peel, text, before, Math.max(0, before - 8), true);
  if (from?.value !== 'from' || spaceBefore(text, from.start) !== last.end) return false;
  return !longestMatch(tables.range, text, skipSpace(text, end), true);
}

/** "From the year-to-date period last year": a time right behind one that is compared with tells which. */
function partOfLast(time: TimeExpression, last: Token | undefined): TimeExpression {
  const isPart =
    time.role === 'at' && last?.kind === 'time' && last.time.than && time.start - last.end <= longestPeriod;
  return isPart ? { ...time, comparison: true, than: true } : time;
}

/** The word between two times of which one tells the other, UTF-16 units (" period "). */
const longestPeriod = 8;

/** 由2024年底…: what something came from isn't what a text reports on. */
function isOrigin({ text, tables }: Lexer, at: number): boolean {
  const end = spaceBefore(text, at);
  return longestMatchBefore(tables.peel, text, end, Math.max(0, end - 8), tables.spaced)?.value === 'from';
}

/** 5キロ当たり, 1医療機関当たり: the end of what makes a figure the denominator of the next one, a noun at most between. */
function rateEnd({ text, tables }: Lexer, { unit, end }: Quantity): number | undefined {
  if (tables.rateEndings.next.size === 0) return undefined;
  const last = unit.class === 'bare' ? end + longestDenominator : end;
  for (let at = end; at <= last; at++) {
    const rate = longestMatch(tables.rateEndings, text, at);
    if (rate) return rate.end;
    if (!/[\p{Script=Han}\p{Script=Katakana}ー]/u.test(text[at] ?? '')) return undefined;
  }
  return undefined;
}

/** UTF-16 units. */
const longestDenominator = 8;

function takeQuantity(lexer: Lexer, quantity: Quantity): number {
  const { text, tables } = lexer;
  if (quantity.numeral.vague) {
    const end = unitAfter(text, quantity.end, tables)?.end ?? quantity.end;
    return block(lexer, quantity.start, { end, reason: 'vague' });
  }
  const rate = rateEnd(lexer, quantity);
  if (rate !== undefined) return block(lexer, quantity.start, { end: rate, reason: 'rate-denominator' });
  if (isMereNumber(lexer, quantity)) return quantity.end;
  const clock = quantity.unit.class === 'bare' && quantity.high ? readClockEnd(text, quantity.end, tables) : undefined;
  if (clock !== undefined) return block(lexer, quantity.start, { end: clock, reason: 'clock-time' });
  if (isArticle(lexer, quantity) || isScore(lexer, quantity))
    return block(lexer, quantity.start, { end: scoreEnd(lexer, quantity), reason: 'name' });
  if (isScaleOfName(lexer, quantity) || isEquation(text, quantity))
    return block(lexer, quantity.start, { end: quantity.end, reason: 'name' });
  const tied = tiedEnd(lexer, quantity);
  if (tied !== undefined) return block(lexer, quantity.start, { end: tied, reason: 'name' });
  if (isAngle(lexer, quantity)) return block(lexer, quantity.start, { end: quantity.end, reason: 'angle' });
  if (isLetteredName(text, quantity) || isProduct(text, quantity))
    return block(lexer, quantity.start, { end: quantity.end, reason: 'name' });
  const tail = text.charCodeAt(quantity.end) === 45 ? quantity.end + 1 : quantity.end;
  if (quantity.unit.class === 'bare' && isLetter(text.charCodeAt(tail)) && quantity.numeral.script === 'digits') {
    return block(lexer, quantity.start, { end: wordEnd(text, tail), reason: 'name' });
  }
  lexer.tokens.push({ kind: 'quantity', start: quantity.start, end: quantity.end, quantity });
  return quantity.end;
}

/** 3M, 4K and every 5G are names, unless they are an amount of money. */
function isLetteredName(text: string, { numeral, unit }: Quantity): boolean {
  if (!numeral.letter || unit.class === 'money') return false;
  return text[numeral.end - 1] === 'G' || numeral.printed.length === 1;
}

/** 66조: the article of a law. */
function isArticle({ text, tables }: Lexer, { unit, numeral, end }: Quantity): boolean {
  if (unit.class !== 'bare' || numeral.scale === 0) return false;
  return longestMatchBefore(tables.scalesToo, text, end, numeral.start) !== undefined;
}

/** 1 a 0, 3–1: two small numbers that are no range, as the second isn't the larger one. */
function isScore(lexer: Lexer, quantity: Quantity): boolean {
  return scoreEnd(lexer, quantity) > quantity.end;
}

function scoreEnd(lexer: Lexer, { unit, numeral, start, end, high }: Quantity): number {
  const { text, tables } = lexer;
  if (unit.class !== 'bare' || high || numeral.script !== 'digits') return end;
  const against = longestMatch(tables.versus, text, end);
  const other = against && /^\d{1,3}(?![\d.,%])/.exec(text.slice(against.end, against.end + 5))?.[0];
  if (other && numeral.printed.length < 4) return against.end + other.length;
  if (numeral.printed.length > 2) return end;
  if (isOrigin(lexer, start)) return end;
  const gap = skipSpace(text, end);
  const dash = text[gap] === '-' || text[gap] === '–' ? gap + 1 : undefined;
  const joint = dash ?? (tables.spaced ? longestMatch(tables.range, text, gap, true)?.end : undefined);
  const at = joint === undefined ? end : skipSpace(text, joint);
  const score = /^\d{1,2}(?!\d|[.,]\d|\p{L})/u.exec(text.slice(at, at + 4))?.[0];
  if (at === end || !score || Number(score) > toNumber(numeral.value)) return end;
  return unitAfter(text, at + score.length, tables) ? end : at + score.length;
}

/** "6-foot-4", "a 17-27 record": a height with its inches, and the games won and lost, are no figures of their own. */
function tiedEnd({ text, tables }: Lexer, { unit, end, high, start }: Quantity): number | undefined {
  if (!tables.spaced) return undefined;
  if (unit.class === 'measure') return /^-\d{1,2}(?![\d\p{L}])/u.exec(text.slice(end, end + 4)) ? end + 2 : undefined;
  if (unit.class !== 'bare') return undefined;
  if (!high) return resultEnd(text, end, tables);
  if (!/^\d{1,2}[-–]\d{1,2}$/.test(text.slice(start, end))) return undefined;
  return longestMatch(tables.scoreWords, text, skipSpace(text, end), true)?.end;
}

/** "A 5-to-4 decision", "20-of-24 passing": where a result that is tied by a word ends. */
function resultEnd(text: string, end: number, { numerals }: CompiledTables): number | undefined {
  const word = /^-\p{L}{1,4}-/u.exec(text.slice(end, end + 6))?.[0];
  return word === undefined ? undefined : readNumeral(text, end + word.length, numerals)?.end;
}

/** x=1.01: what a letter is set equal to. */
function isEquation(text: string, { start }: Quantity): boolean {
  return /(?:^|[^\p{L}])[a-z] ?= ?$/u.test(text.slice(Math.max(0, start - 5), start));
}

/** "Level 3 out of 5": the end of a scale whose place is a name. */
function isScaleOfName({ text, tables, tokens }: Lexer, { unit, start }: Quantity): boolean {
  const last = tokens.at(-1);
  if (!tables.spaced || unit.class !== 'bare' || last?.kind !== 'blocked') return false;
  return longestMatch(tables.outOf, text, last.end)?.end === start;
}

/** 北纬25.3度, 31.8 degrees north, 白酒52度: degrees of a place, an angle or a strength. */
function isAngle({ text, tables }: Lexer, { start, end, unit, per }: Quantity): boolean {
  if ((unit.code !== 'Cel' && unit.code !== 'deg') || per !== undefined) return false;
  if (longestMatch(tables.bearings, text, skipSpace(text, end), tables.spaced)) return true;
  for (let at = start - 1; at >= Math.max(0, start - angleReach); at--) {
    if (clauseMarks.includes(text[at] ?? ' ')) return false;
    if (!insideWord(text, at) && longestMatch(tables.angles, text, at, tables.spaced)) return true;
  }
  return false;
}

/** UTF-16 units between degrees and the word that says what they are of. */
const angleReach = 24;
const clauseMarks = ',、;。!?:\n';

/** One side of 69.1×151.7×7.9mm. */
function isProduct(text: string, { start, end }: Quantity): boolean {
  return text[start - 1] === '×' || text[end] === '×';
}

/** Spelled numerals without a unit are mostly parts of words where words have no spaces (零售, 亿万, 一般). */
function isMereNumber({ text, tables }: Lexer, { numeral, unit, start, end }: Quantity): boolean {
  if (numeral.script === 'spelled' && isZero(numeral.value) && unit.class !== 'percent') return true;
  if (unit.class !== 'bare' || numeral.script !== 'spelled') return false;
  if (numeral.bare && text[start - 1] === '(' && text[end] === ')') return true;
  if (tables.spaced) return numeral.bare;
  if (numeral.scale === 0 || !numeral.bare) return numeral.scale === 0;
  return !/^[\s。，,、；;”’」』！!)）]?$/.test(text.slice(end, end + 1)) && !longestMatch(tables.nounLinks, text, end);
}

function block(lexer: Lexer, start: number, blocked: Blocked): number {
  lexer.tokens.push({ kind: 'blocked', start, end: blocked.end, reason: blocked.reason });
  return blocked.end;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Between two Chinese characters a space parts the halves of a headline. */
function partsHeadlines({ text, tables }: Lexer, at: number): boolean {
  return !tables.spaced && text.charCodeAt(at - 1) >= 0x3040 && text.charCodeAt(at + 1) >= 0x3040;
}

const levels: Readonly<Record<string, number>> = {
  '、': breakLevel.clause,
  ',': breakLevel.clause,
  ':': breakLevel.clause,
  ';': breakLevel.part,
  '。': breakLevel.sentence,
  '!': breakLevel.sentence,
  '?': breakLevel.sentence,
  '｡': breakLevel.sentence,
  '…': breakLevel.sentence,
  '\n': breakLevel.paragraph,
};
const opening = '「『“‘"';
const closing = '」』”’';
const brackets = '([{【〔<';
const closingBrackets = ')]}】〕>';

function readMark(lexer: Lexer, at: number, code: number): number | undefined {
  if (code >= 0x3040 && code < 0xff00 && code !== 0x30fb) return undefined;
  const char = lexer.text[at] ?? '';
  if (code === 46) return readStop(lexer, at);
  const level = lexer.tables.tables.itemMarks.includes(char) ? breakLevel.item : levels[char];
  if (level !== undefined) return takeBreak(lexer, at, level);
  if (code < 127 || (code >= 0x2018 && code <= 0x301b)) {
    if (opening.includes(char)) return push(lexer, { kind: 'open', start: at, end: at + 1 });
    if (closing.includes(char)) return push(lexer, { kind: 'close', start: at, end: at + 1 });
    if (brackets.includes(char)) return push(lexer, { kind: 'bracket', start: at, end: at + 1, closes: false });
    if (closingBrackets.includes(char)) return push(lexer, { kind: 'bracket', start: at, end: at + 1, closes: true });
  }
  return undefined;
}

function takeBreak(lexer: Lexer, at: number, level: number): number {
  if (level >= breakLevel.sentence) lexer.setting = withoutYear(lexer.setting);
  if (level === breakLevel.paragraph) lexer.lineStart = true;
  return push(lexer, { kind: 'break', start: at, end: at + 1, level });
}

/** Year and month are told anew in every sentence. */
function withoutYear({ year: _year, month: _month, ...setting }: TimeSetting): TimeSetting {
  return setting;
}

/** A full stop ends a sentence where a space and no small letter follows, and it isn't the dot of an initial. */
function readStop(lexer: Lexer, at: number): number {
  const { text } = lexer;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || next === 10) return takeBreak(lexer, at, breakLevel.sentence);
  if (next !== 32 && next !== 34 && next !== 0x201d) return at + 1;
  const beforeLast = text.charCodeAt(at - 2);
  const initial = isLetter(text.charCodeAt(at - 1)) && !isLetter(beforeLast) && !isDigit(beforeLast);
  return initial ? at + 1 : takeBreak(lexer, at, breakLevel.sentence);
}

function push(lexer: Lexer, token: Token): number {
  lexer.tokens.push(token);
  return token.end;
}
