/** Finds the noun before or after a quantity: a run of characters or words up to a mark, a time, another number or a word no metric runs across. */
import type { Span } from '../../text/span.ts';
import type { CompiledTables, MetricEnd } from '../tables/compiled-tables.ts';
import { isLetterOrDigit, longestMatch, longestMatchBefore, type Trie } from '../tables/trie.ts';

const longestRun = { characters: 26, words: 90 } as const;

/** The noun that ends at `end` and begins no earlier than `floor`, or undefined. */
export function nounBefore(text: string, floor: number, end: number, tables: CompiledTables): Span | undefined {
  const trimmedEnd = tables.spaced ? beforeTicker(text, floor, trimEnd(text, floor, end)) : trimEnd(text, floor, end);
  const from = Math.max(floor, trimmedEnd - (tables.spaced ? longestRun.words : longestRun.characters));
  const start = tables.spaced
    ? wordsStart(text, from, trimmedEnd, tables)
    : afterLastBreaker(text, from, trimmedEnd, tables);
  const stripped = wholeOfBareNoun(text, from, stripLeading(text, start, trimmedEnd, tables), trimmedEnd, tables);
  if (tables.spaced) return meaningful(text, stripped, trimmedEnd);
  const quoted = beforeQuotation(text, floor, stripped, trimmedEnd);
  const described = quoted < stripped ? quoted : behindRelative(text, stripped, trimmedEnd, tables);
  return meaningful(text, headOfNoun(text, described, trimmedEnd, tables), trimmedEnd);
}

/** 「満足している」と答えた人: a quotation that a noun run only has the end of belongs to it as a whole. */
function beforeQuotation(text: string, floor: number, start: number, end: number): number {
  const closing = text.slice(start, end).search(/[」』]/);
  const opening = closing < 0 ? undefined : openingOf[text[start + closing] ?? ''];
  if (opening === undefined || text.slice(start, start + closing).includes(opening)) return start;
  const from = Math.max(floor, start - longestQuotation);
  const at = text.slice(from, start).lastIndexOf(opening);
  return at < 0 ? start : from + at;
}

/** How long a quotation in a noun may be, UTF-16 units. */
const longestQuotation = 30;

/** 集まった支援金, 除く食料: where a verb describes the noun behind it, the noun begins behind the verb; not where it is only a word for people or amounts (行う人の割合). */
function behindRelative(text: string, start: number, end: number, tables: CompiledTables): number {
  if (!tables.tables.verbFinal || tables.attributes.next.size === 0) return start;
  for (let at = end - 2; at > start + 1; at--) {
    if (!beginsNoun(text, at) || !longestMatchBefore(tables.attributes, text, at, start + 1)) continue;
    const bare = longestMatch(tables.bareHeads, text, at);
    return bare && (bare.end === end || !beginsNoun(text, bare.end)) ? start : at;
  }
  return start;
}

function beginsNoun(text: string, at: number): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}]/u.test(text[at] ?? '');
}

/** 死亡した人: a noun of one character is nothing without the verb that describes it. */
function wholeOfBareNoun(text: string, from: number, start: number, end: number, tables: CompiledTables): number {
  if (end - start !== 1 || start - from < 2 || !longestMatch(tables.bareHeads, text, start)) return start;
  const before = afterLastBreaker(text, from, start - 2, tables);
  return stripLeading(text, before, end, tables);
}

/** "Average attendance at Mill Lane": the noun before the preposition that a noun stands behind, or undefined. */
export function nounDescribed(text: string, floor: number, noun: Span, tables: CompiledTables): Span | undefined {
  const before = overArticle(text, floor, wordStartBefore(text, floor, noun.start), tables);
  if (before === undefined || longestMatch(tables.prepositions, text, before, true) === undefined) return undefined;
  if (before <= floor + 1) return undefined;
  return nounBefore(text, floor, before, tables);
}

/** The word before an article, or the word itself where it is none. */
function overArticle(text: string, floor: number, at: number | undefined, tables: CompiledTables): number | undefined {
  if (at === undefined || longestMatch(tables.articles, text, at, true) === undefined) return at;
  return wordStartBefore(text, floor, at);
}

/** Codes that agencies print after a name (EUR=, .DXY, CLc1) are no part of it. */
function beforeTicker(text: string, floor: number, end: number): number {
  const start = wordStartBefore(text, floor, end);
  if (start === undefined || start <= floor) return end;
  const word = text.slice(start, end);
  const code = word.includes('=') || /^\.[a-z]/.test(word) || /^\.?[a-z]{2,}[0-9]+$/.test(word);
  return code ? trimEnd(text, floor, start) : end;
}

/** Of 捷豹路虎的年销量 the shortest noun that names what is measured: what stands after the last 的 or space, if that is a metric noun. */
function headOfNoun(text: string, start: number, end: number, tables: CompiledTables): number {
  for (let at = end - 2; at > start; at--) {
    const link = tables.tables.metrics.nounLinks ?? '';
    const char = text[at - 1] ?? '';
    if (char !== ' ' && !link.includes(char)) continue;
    const ending = longestMatchBefore(tables.metricEnds, text, end, at);
    return ending && ending.value !== 'share' ? at : start;
  }
  return start;
}

/** The noun that begins at or after `start` and ends no later than `ceiling`, or undefined. */
export function nounAfter(text: string, start: number, ceiling: number, tables: CompiledTables): Span | undefined {
  if (tables.spaced && beginsWithStop(text, start, tables)) return undefined;
  const from = stripLeading(text, skipQuotes(text, start, ceiling), ceiling, tables);
  if (/[(（,，、:：;]/.test(text.slice(start, from))) return undefined;
  const limit = Math.min(ceiling, from + (tables.spaced ? longestRun.words : 18));
  let end = from;
  while (end < limit) {
    const stop =
      tables.spaced && !wordStarts(text, end) ? undefined : longestMatch(tables.stops, text, end, tables.spaced);
    if (stop && (!stop.value || joinsCompound(text, stop.end, tables))) {
      end = Math.min(limit, stop.end);
      continue;
    }
    if (stop) {
      const link = linkAfterHead(text, from, end, tables);
      if (link === undefined || link >= limit) break;
      end = link;
      continue;
    }
    if (tables.spaced && end > from && wordStarts(text, end) && isPastVerb(text, end, tables)) break;
    if (closesQuotation(text, from, end)) break;
    end++;
  }
  const cut = tables.spaced && end === limit && limit < ceiling ? lastWordEnd(text, from, end) : end;
  const noun = meaningful(text, from, trimEnd(text, from, cut));
  return noun && !tables.spaced && endsLikeVerb(text, noun, tables) ? undefined : noun;
}

/** The end of the "of" in "cost of living", where all before it is the one metric noun. */
function linkAfterHead(text: string, from: number, at: number, tables: CompiledTables): number | undefined {
  if (!tables.spaced) return undefined;
  const link = longestMatch(tables.nounLinks, text, at, true);
  const head = link && longestMatch(tables.metricHeads, text, from, true);
  return head && head.end + 1 === at ? link.end : undefined;
}

/** 611人で続いた: what follows is the verb, no noun; 5億円の支払い is one. */
function endsLikeVerb(text: string, { start, end }: Span, { tables }: CompiledTables): boolean {
  if (tables.metrics.nounLinks && text.startsWith(tables.metrics.nounLinks, start - 1)) return false;
  const endings = tables.metrics.verbEndings?.split(' ') ?? [];
  return endings.some((ending) => text.startsWith(ending, end - ending.length));
}

/** Whether the word that starts here ends like a verb in the past (visited). */
function isPastVerb(text: string, at: number, { tables }: CompiledTables): boolean {
  const ending = tables.metrics.verbEndings;
  if (!ending) return false;
  let end = at;
  while (end < at + 24 && isLetterOrDigit(text.charCodeAt(end))) end++;
  return end - at > ending.length + 2 && text.startsWith(ending, end - ending.length);
}

/** "10 months and …": a joining word ends the noun before it began; an article doesn't. */
function beginsWithStop(text: string, start: number, tables: CompiledTables): boolean {
  const at = text.charCodeAt(start) === 32 ? start + 1 : start;
  const stop = longestMatch(tables.stops, text, at, true);
  return (
    stop?.value === true &&
    !joinsCompound(text, stop.end, tables) &&
    longestMatch(tables.articles, text, at, true) === undefined
  );
}

/** The "per" of "per-share earnings". */
function joinsCompound(text: string, at: number, { spaced }: CompiledTables): boolean {
  return spaced && text[at] === '-' && isLetterOrDigit(text.charCodeAt(at + 1));
}

const openingOf: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『' };

/** “1个枢纽、3条走廊”建设: the noun ends with the quotation that its figure stands in. */
function closesQuotation(text: string, from: number, at: number): boolean {
  const opening = openingOf[text[at] ?? ''];
  return opening !== undefined && !text.slice(from, at).includes(opening);
}

function skipQuotes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s“‘"「『]/.test(text[at] ?? '')) at++;
  return at;
}

function meaningful(text: string, start: number, end: number): Span | undefined {
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

/** For scripts without spaces: after the last word within the stretch that no metric runs across. */
function afterLastBreaker(text: string, from: number, end: number, tables: CompiledTables): number {
  for (let at = end - 1; at >= from; at--) {
    const breaker = longestMatch(tables.breakers, text, at);
    if (breaker?.value && breaker.end < end && !isInsidePlain(text, at, from, tables))
      return Math.max(from, breaker.end);
  }
  return from;
}

/** The 有 of 国有 breaks nothing: a word that begins before it is known to be none of those that do. */
function isInsidePlain(text: string, at: number, from: number, { cuesAnywhere, breakers }: CompiledTables): boolean {
  for (let start = at - 1; start >= Math.max(from, at - 3); start--) {
    const kept = longestMatch(breakers, text, start);
    if (kept?.value === false && kept.end > at) return true;
    const word = longestMatch(cuesAnywhere, text, start);
    if (word?.value === 'plain' && word.end > at) return true;
  }
  return false;
}

/** For spaced scripts: back over words until one that no metric runs across. */
function wordsStart(text: string, from: number, end: number, tables: CompiledTables): number {
  let at = end;
  for (let count = 0; count < 7; count++) {
    const start = wordStartBefore(text, from, at);
    if (
      start === undefined ||
      stopsRun(text, start, tables.breakers) ||
      (at < end && opensNoun(text, from, start, tables))
    )
      return at === end ? end : skipSpaces(text, at, end);
    at = start;
  }
  return at;
}

/** "The company a market value": an article without a word before it that links nouns begins one of its own. */
function opensNoun(text: string, from: number, at: number, tables: CompiledTables): boolean {
  if (!longestMatch(tables.articles, text, at, true)) return false;
  const before = wordStartBefore(text, from, at);
  if (before === undefined) return false;
  return !longestMatch(tables.prepositions, text, before, true) && !longestMatch(tables.nounLinks, text, before, true);
}

function wordStartBefore(text: string, from: number, at: number): number | undefined {
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === 32) end--;
  if (end <= from || !/[\p{L}\p{N}'’&.)%=-]/u.test(text[end - 1] ?? '')) return undefined;
  let start = end;
  while (start > from && text.charCodeAt(start - 1) !== 32) start--;
  return start;
}

function stopsRun(text: string, at: number, breakers: Trie<boolean>): boolean {
  return longestMatch(breakers, text, at, true)?.value === true;
}

function skipSpaces(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && text.charCodeAt(start) === 32) start++;
  return start;
}

function wordStarts(text: string, at: number): boolean {
  return at === 0 || !isLetterOrDigit(text.charCodeAt(at - 1));
}

function lastWordEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at) !== 32) at--;
  return at > from ? at : end;
}

/** Cuts particles, connectives and marks from the front. */
function stripLeading(text: string, start: number, end: number, tables: CompiledTables): number {
  let at = start;
  for (let turn = 0; turn < 10 && at < end; turn++) {
    if (/[\s、，,:：;；""“”‘’「」『』()（）\][]/.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const word = longestMatch(tables.leading, text, at, tables.spaced);
    if (word && joinsCompound(text, word.end, tables)) break;
    if (!word?.value || word.end > end || (!tables.spaced && end - word.end === 1)) break;
    if (word.end === end && longestMatch(tables.metricHeads, text, at, true)?.end === end) break;
    at = word.end;
  }
  return at;
}

/** A bracket behind a noun is no part of it: 总值（下同）. */
function beforeBracket(text: string, floor: number, end: number): number {
  if (!/^[)）]$/.test(text[end - 1] ?? '')) return end;
  const from = Math.max(floor, end - longestAside);
  for (let at = end - 2; at > from; at--) if (text[at] === '(' || text[at] === '（') return at;
  return end;
}

/** How long a bracket behind a noun is at the most, UTF-16 units. */
const longestAside = 40;

function trimEnd(text: string, floor: number, end: number): number {
  let at = beforeBracket(text, floor, end);
  while (at > floor && /[\s、，,:：;；""“”‘’「」『』()（）\][-]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the word before a place begins: after the last space, not looked for beyond any word's length. */
export function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestWord && text.charCodeAt(at - 1) !== 32) at--;
  return at;
}

/** UTF-16 units. */
const longestWord = 60;

/** What a noun says of its percentages: its last word, or its first where others only describe it ("share of revenue"). */
export function metricEnd(text: string, span: Span, tables: CompiledTables) {
  return (
    headOf(text, span, tables) ??
    longestMatchBefore(tables.metricEnds, text, span.end, span.start, tables.spaced)?.value
  );
}

/** What the head of "share of revenue" says. */
function headOf(text: string, { start, end }: Span, tables: CompiledTables): MetricEnd | undefined {
  if (!tables.spaced) return undefined;
  const head = longestMatch(tables.metricHeads, text, start, true);
  if (!head || head.end + 1 >= end) return undefined;
  return longestMatch(tables.nounLinks, text, head.end + 1, true) ? head.value : undefined;
}
