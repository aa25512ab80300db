/** Selectors → span, or an orphan with its reason. A figure is found to the digit or not at all: no fuzzy step may move a number. */
import type { Span } from '../text/span.ts';
import { plain, plainTextOf, type PlainText } from './plain-text.ts';
import type { SelectorPair } from './selector.ts';

export type Match = { readonly kind: 'found'; readonly span: Span } | Orphan;

/** `changed`: the words around it still stand, with `now` between them. `gone`: neither stands there. */
export type Orphan =
  | { readonly kind: 'orphan'; readonly reason: 'gone' }
  | { readonly kind: 'orphan'; readonly reason: 'changed'; readonly now: string };

const gone: Orphan = { kind: 'orphan', reason: 'gone' };

/** More occurrences of one quote, or of its context, than this are not weighed against each other. */
const mostOccurrences = 500;
/** Units of context that a quote needs around it to be believed; where it had less, all of it. */
const leastContext = 12;
/** The units next to the quote by which its place is looked for when the quote itself has changed. */
const hookLength = 8;
/** What stands between the hooks may be this much longer than the quote was. */
const growth = 16;

/** Units of text that are gone through for all selectors of one text; behind that each is looked for near its place alone. */
const mostUnitsSearched = 50_000_000;
const nearby = 3_000;
const longestNeedle = 64;

/** Quote and context in comparable form. */
interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: number;
}

/** A stretch of the plain text with the units of context that agree around it. */
interface Candidate extends Span {
  readonly context: number;
}

/** Finds the described words in a text that may have been edited since. */
export function matchSelectors(text: string, selectors: SelectorPair): Match {
  return matcherOf(text)(selectors);
}

/** The same for many selectors over one text. However many there are, and however much has changed, the text is gone through only so often. */
export function matcherOf(text: string): (selectors: SelectorPair) => Match {
  let comparable: PlainText | undefined;
  let unitsLeft = mostUnitsSearched;
  /** By how much the last one found had moved: what stands before a place moves all that stands behind it. */
  let moved = 0;
  return (selectors) => {
    const { start, end } = selectors[1];
    if (standsAt(text, selectors, 0)) return { kind: 'found', span: { start, end } };
    if (moved !== 0 && isHookedIn(selectors) && standsAt(text, selectors, moved))
      return { kind: 'found', span: { start: start + moved, end: end + moved } };
    comparable ??= plainTextOf(text);
    const area = unitsLeft > 0 ? whole(comparable) : around(comparable, start + moved);
    unitsLeft -= area.end - area.start;
    const match = matchPlain(text, { ...comparable, area }, selectors);
    if (match.kind === 'found') moved = match.span.start - start;
    return match;
  };
}

/** The quote with all of its old surroundings, as far behind its old place. */
function standsAt(text: string, [quote, position]: SelectorPair, by: number): boolean {
  const start = position.start + by;
  const end = position.end + by;
  return (
    quote.exact !== '' &&
    start >= 0 &&
    text.slice(start, end) === quote.exact &&
    text.slice(Math.max(0, start - quote.prefix.length), start) === quote.prefix &&
    text.slice(end, end + quote.suffix.length) === quote.suffix
  );
}

/** Whether there is enough around a quote for another place to be believed at a glance. */
function isHookedIn([{ prefix, suffix }]: SelectorPair): boolean {
  return prefix.length >= hookLength && suffix.length >= hookLength;
}

/** A text and the part of it that is searched. */
interface Searched extends PlainText {
  readonly area: Span;
}

function whole({ plain: words }: PlainText): Span {
  return { start: 0, end: words.length };
}

/** A little of the text on either side of a place in the raw text. */
function around({ plain: words, at }: PlainText, place: number): Span {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return { start: Math.max(0, low - nearby), end: Math.min(words.length, low + nearby) };
}

/** Where some words begin in the area, from its beginning. */
function* placesOfWords({ plain: words, area }: Searched, sought: string): Generator<number> {
  // What is long is looked for by its beginning: the search itself is not linear in the length of what it looks for.
  const needle = sought.slice(0, longestNeedle);
  const searched = words.slice(area.start, area.end);
  let seen = 0;
  for (let at = searched.indexOf(needle); at >= 0; at = searched.indexOf(needle, at + 1)) {
    if (seen++ >= mostOccurrences) return;
    if (words.startsWith(sought, area.start + at)) yield area.start + at;
  }
}

function matchPlain(text: string, comparable: Searched, [quote, position]: SelectorPair): Match {
  const sought: Sought = {
    exact: plain(quote.exact),
    prefix: plain(quote.prefix),
    suffix: plain(quote.suffix),
    position: position.start,
  };
  if (sought.exact === '') return gone;
  const same = bestOccurrence(comparable, sought);
  const slot = bestSlot(comparable, sought);
  if (slot && slot.context > (same?.context ?? 0)) return orphanAt(text, comparable, slot, sought);
  if (!same || !isTrusted(same.context, sought) || !isOwnSentence(comparable.plain, same, sought)) return gone;
  return { kind: 'found', span: rawSpan(comparable, same) };
}

/** The occurrence of the quote with the most context around it; among equals the nearest to where it stood. */
function bestOccurrence(searched: Searched, sought: Sought): Candidate | undefined {
  const { plain: words, at } = searched;
  let best: (Candidate & { distance: number }) | undefined;
  for (const start of placesOfWords(searched, sought.exact)) {
    const end = start + sought.exact.length;
    if (cutsNumber(words, start, end, sought)) continue;
    const context = agreementBefore(words, start, sought.prefix) + agreementAfter(words, end, sought.suffix);
    const distance = Math.abs((at[start] ?? 0) - sought.position);
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { start, end, context, distance };
  }
  return best;
}

const digit = /\d/;

/** "5%" is not found inside "15%", unless it was described there. */
function cutsNumber(words: string, start: number, end: number, { exact, prefix, suffix }: Sought): boolean {
  const joined = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && /[\d.,]/.test(a) && digit.test(b);
  return (
    (joined(words[start - 1], exact[0]) && !joined(prefix.at(-1), exact[0])) ||
    (joined(exact.at(-1), words[end]) && !joined(exact.at(-1), suffix[0]))
  );
}

/** The place where the words around the quote still stand, whatever stands between them now. */
function bestSlot(searched: Searched, { exact, prefix, suffix }: Sought): Candidate | undefined {
  const { plain: words } = searched;
  const before = prefix.slice(-hookLength);
  const after = suffix.slice(0, hookLength);
  if (before.length < hookLength || after.length < hookLength) return undefined;
  let best: Candidate | undefined;
  for (const hook of placesOfWords(searched, before)) {
    const start = hook + before.length;
    const end = words.slice(start, start + exact.length + growth + after.length).indexOf(after) + start;
    if (end >= start) {
      const context = agreementBefore(words, start, prefix) + agreementAfter(words, end, suffix);
      if (!best || context > best.context) best = { start, end, context };
    }
  }
  return best;
}

function orphanAt(text: string, comparable: PlainText, slot: Candidate, sought: Sought): Match {
  const now = comparable.plain.slice(slot.start, slot.end);
  if (now === sought.exact) return { kind: 'found', span: rawSpan(comparable, slot) };
  if (!digit.test(now)) return gone;
  const { start, end } = rawSpan(comparable, slot);
  return { kind: 'orphan', reason: 'changed', now: text.slice(start, end).trim() };
}

function isTrusted(context: number, { prefix, suffix }: Sought): boolean {
  const total = prefix.length + suffix.length;
  return context >= Math.max(total / 4, Math.min(total, leastContext));
}

/** The last end of a sentence in a stretch of plain text; a full stop between digits is none. */
const lastSentenceEnd = /.*(?:[。！？!?；;]|\.(?!\d))/s;

/** A look-alike beside the sentence that is gone differs in its subject, which stands before the figure: so all of the sentence before the figure has to agree. */
function isOwnSentence(words: string, { start }: Span, { prefix }: Sought): boolean {
  const own = prefix.length - (lastSentenceEnd.exec(prefix)?.[0].length ?? 0);
  return agreementBefore(words, start, prefix) >= own;
}

function rawSpan({ at }: PlainText, { start, end }: Span): Span {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}

function agreementBefore(words: string, start: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && words[start - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function agreementAfter(words: string, end: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && words[end + count] === suffix[count]) count++;
  return count;
}
