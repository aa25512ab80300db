/** The stretch of a line that a slot of a phrase covers: where a name, an author or a title begins and ends. */
import { seek, type Cursor } from '../text/cursor.ts';
import type { Span } from '../text/span.ts';
import type { LineContext } from './line-context.ts';

/** Units at most: longer than that nothing is a name, nor a title. */
const longest = { source: 80, author: 60, title: 220 };

const quotes: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '‹': '›',
  '"': '"',
  '【': '】',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '<': '>',
  "'": "'",
  '＂': '＂',
};

const closers = new Set(Object.values(quotes));
const nameEndings = new Set(',;|()[]{}<>，。；、！？!?【】（）「」『』《》“”»«…＞'.split(''));

export interface Slot {
  readonly read: Span;
  /** Where the phrase goes on: behind a closing quote. */
  readonly after: number;
}

export function slotAt(line: LineContext, name: string, start: number, bound: number): Slot | undefined {
  if (name === 'title' || name === 'quoted') return titleAt(line, start, bound, name === 'quoted');
  return nameAt(line, afterYear(line, start), bound, name === 'author' ? longest.author : longest.source);
}

const year = /^(?:19|20)\d\d(?:\s?[-,]\s?(?:19|20)\d\d)?[,.]?\s(?:by\s)?/;

/** "Copyright 2019 …": the year is no part of the name. */
function afterYear(line: LineContext, start: number): number {
  return start + (year.exec(line.cursor.folded.slice(start, start + 20))?.[0].length ?? 0);
}

function slotOf(read: Span | undefined, after: number): Slot | undefined {
  return read && { read, after };
}

/** Inside quotes a title goes to the closing one; without, to the end of its bracket or line. */
function titleAt(line: LineContext, start: number, bound: number, quoted: boolean): Slot | undefined {
  const { text } = line.cursor;
  const limit = Math.min(bound, start + longest.title);
  const close = quotes[text.charAt(start)];
  const end = close && closingQuote(text, start, limit, close);
  if (end && (quoted || !goesOn(text, start, end))) return slotOf(trimmed(text, start + 1, end), end + 1);
  if (quoted) return undefined;
  const last = unquotedTitleEnd(line.cursor, start, limit);
  return slotOf(trimmed(text, start, last), last);
}

/** `“So what?” is no question`: the quotation is only the title's beginning. Marks for titles always hold the whole. */
const goesOn = (text: string, start: number, end: number): boolean =>
  !'《〈'.includes(text.charAt(start)) && /^\s?[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3));

/** The matching closing quote; quotes of the same kind may stand inside. */
function closingQuote(text: string, start: number, limit: number, close: string): number | undefined {
  const open = text.charAt(start);
  let depth = 1;
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charAt(at);
    if (unit === close && !isApostrophe(text, at)) depth--;
    else if (unit === open) depth++;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The closing single quote is the apostrophe as well: inside a word. */
const isApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === '’' && /\p{Script=Latin}/u.test(text.charAt(at + 1));

const openingBrackets = '(（[【';
const closingBrackets = ')）]】';

function unquotedTitleEnd(cursor: Cursor, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    cursor.steps++;
    const unit = cursor.text.charAt(at);
    if (openingBrackets.includes(unit)) depth++;
    if (closingBrackets.includes(unit) && --depth < 0) return at;
  }
  return Math.min(limit, cursor.text.length);
}

/** A name goes to the first mark, label or word that cannot be part of one. A link that begins with it bounds it. */
function nameAt(line: LineContext, start: number, bound: number, most: number): Slot | undefined {
  const { text } = line.cursor;
  const link = line.links.find((each) => each.start >= start && each.start <= start + 1 && each.end <= bound);
  if (link && link.end - link.start <= most) return slotOf(cleanName(line, link.start, link.end), link.end);
  const close = quotes[text.charAt(start)];
  const quoted = close ? closingQuote(text, start, Math.min(bound, start + most), close) : undefined;
  if (quoted !== undefined && quoted > start + 1) return slotOf(trimmed(text, start + 1, quoted), quoted + 1);
  const edge = line.edges?.find((each) => each > start + 1) ?? bound;
  const end = nameEnd(line, start, Math.min(bound, edge, start + most + 1));
  const title = titleBehindCountry(text, start, end, bound);
  if (title) return title;
  if (end - start > most || !looksLikeName(line, start, end)) return undefined;
  return slotOf(cleanName(line, start, end), end);
}

/** 英国《卫报》: a country, then the name in the marks of a title. */
function titleBehindCountry(text: string, start: number, end: number, bound: number): Slot | undefined {
  if (text.charAt(end) !== '《' || end === start || end - start > longestCountry) return undefined;
  const close = text.indexOf('》', end);
  return close > end && close < bound ? slotOf(trimmed(text, end + 1, close), close + 1) : undefined;
}

/** UTF-16 units. */
const longestCountry = 4;

/** Some agencies write themselves small: `dpa`, `sid/dpa`. */
const initials = /^[a-z]{3,4}(?:\/[a-z]{2,4}){0,3}$/;

/** In scripts with capitals a name has one, or a digit, or is a host name. */
function looksLikeName(line: LineContext, start: number, end: number): boolean {
  const words = line.cursor.text.slice(start, end);
  return !line.spaced || initials.test(words) || !/\p{Ll}/u.test(words) || /\p{Lu}|\p{Lo}|\d|\.\w/u.test(words);
}

function nameEnd(line: LineContext, start: number, limit: number): number {
  const { cursor } = line;
  const stop = seek(cursor, line.nameEnds, start + 1, limit - start - 1)?.at ?? limit;
  let at = start;
  while (at < Math.min(stop, cursor.text.length) && !endsName(line, at, start)) at++;
  return at;
}

function endsName(line: LineContext, at: number, start: number): boolean {
  const { cursor, spaced } = line;
  cursor.steps++;
  const unit = cursor.text.charAt(at);
  if (nameEndings.has(unit)) return true;
  if (unit === '.') return isFullStop(cursor, at);
  if (unit === ':' || unit === '：') return at > start;
  if (unit === '/' && isSign(cursor.text, start, at)) return true;
  if (cursor.folded.charCodeAt(at) !== 32) return false;
  const next = cursor.folded.charAt(at + 1);
  if (next === '-' || next === '|' || next === '/') return true;
  if (/[0-9]/.test(next) && /^\d{1,4}[-./年日月: ]/.test(cursor.folded.slice(at + 1, at + 7))) return true;
  return !spaced && !(isLatin(cursor.folded.charAt(at - 1)) && isLatin(next));
}

/** `Lantern Agency/ac`: the initials of who handled it, behind a name with capitals. */
const isSign = (text: string, start: number, at: number): boolean =>
  /^\/[a-z]{2}(?![\p{L}\d])/u.test(text.slice(at, at + 4)) && /\p{Lu}\p{L}/u.test(text.slice(start, at));

const isLatin = (unit: string): boolean => /[a-z]/.test(unit);

/** A full stop ends a name unless it stands in a host name or after an abbreviation such as "St." */
function isFullStop(cursor: Cursor, at: number): boolean {
  const next = cursor.text.charAt(at + 1);
  if (next && next !== ' ') return false;
  const word = /(?:^|\s)(\p{L}{1,3})$/u.exec(cursor.text.slice(Math.max(0, at - 5), at));
  return !(next && word && /^\p{Lu}/u.test(word[1] ?? ''));
}

/** `June issue of the Lantern` → where the outlet's own name begins. */
function behindEdition({ cursor, editionWords }: LineContext, start: number, end: number): number {
  const name = cursor.folded.slice(start, end);
  const begins = editionWords.map((word) => [name.indexOf(` ${word} `), word.length + 2] as const);
  const [at, length] = begins.find(([found]) => found >= 0) ?? [0, 0];
  return start + at + length;
}

/** `our sister magazine Lantern Weekly` → where the other house's own name begins. */
function behindPartner({ cursor, ourWords, partnerWords }: LineContext, start: number, end: number): number {
  const isOurs = (words: string) => ourWords.some((word) => words.split(' ').includes(word));
  if (!isOurs(cursor.folded.slice(Math.max(0, start - 16), start + 10))) return start;
  const words = [...cursor.text.slice(start, end).matchAll(/\S+/g)].slice(0, 6);
  const tells = (word: string) => partnerWords.some((partner) => word.toLowerCase().startsWith(partner));
  const partner = words.findLastIndex((word) => tells(word[0]));
  if (partner < 0) return start;
  const name = words.slice(partner + 1).find((word) => /^[^\p{L}]{0,2}[\p{Lu}\p{Lo}\d]/u.test(word[0]));
  return name === undefined ? start : start + name.index;
}

/** `nonprofit newsroom Lantern` → `Lantern`: words in small letters say what the house is. A short one may be its initials. */
function behindNouns({ cursor, spaced }: LineContext, start: number, end: number): number {
  if (!spaced) return start;
  const nouns = /^(?:the\s)?\p{Ll}{4,}\s(?:\p{Ll}{2,}\s){0,3}(?=\p{Lu})/u.exec(cursor.text.slice(start, end));
  return start + (nouns?.[0].length ?? 0);
}

function cleanName(line: LineContext, start: number, end: number): Span | undefined {
  const { text } = line.cursor;
  let from = behindNouns(line, behindPartner(line, behindEdition(line, start, end), end), end);
  let to = end;
  while (from < to && (isEdgeUnit(text.charAt(from)) || quotes[text.charAt(from)])) from++;
  while (to > from && (isEdgeUnit(text.charAt(to - 1)) || closers.has(text.charAt(to - 1)))) to--;
  const article = line.articles.find((word) => text.startsWith(`${word} `, from));
  if (article) from += article.length + 1;
  return to - from >= 2 ? { start: from, end: to } : undefined;
}

const isEdgeUnit = (unit: string): boolean => /[\s:：\-–—*#@|,;./·•>→]/.test(unit);

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : undefined;
}
