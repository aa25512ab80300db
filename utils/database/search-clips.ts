/** A reader's question → the entries that answer it, newest first, page by page: first by walking the newest, then by the index. */
import { facetsOf, facetTerm, monthOf, searchableTexts, termInMonth, type CatalogueEntry } from '../clips/catalogue.ts';
import { holdsAll, makeNeedles, type Needles } from '../search/find-hits.ts';
import { lookupsOf, type Lookup } from '../search/index-terms.ts';
import type { ClipDatabase } from './clip-database.ts';
import { facetCounts, isSound } from './read-clips.ts';

/** What the reader asked for. Everything in it must hold. */
export interface Selection {
  /** As typed. */
  readonly words: string;
  /** Facet terms, such as `tag=budget`. */
  readonly facets: readonly string[];
  /** First and last day of saving, `2026-01-31`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Archived clips are shown on request only. */
  readonly archived: boolean;
}

export const everything: Selection = { words: '', facets: [], archived: false };

/** Whether the selection is the whole library. */
export function isEverything({ words, facets, from, to, archived }: Selection): boolean {
  return words.trim() === '' && facets.length === 0 && !from && !to && !archived;
}

/** What every search begins with, read once and kept between two keystrokes until the library changes. */
export interface Recent {
  /** The newest, newest first: a frequent word is found among them, and its keys in the index are the most. */
  readonly entries: readonly CatalogueEntry[];
  /** Whether there are older ones. */
  readonly isCut: boolean;
  /** The months in which clips were saved, newest first. */
  readonly months: readonly string[];
}

/** Entries looked through before the index is asked. */
const walkedFirst = 200;
const pageSize = 60;

export async function readRecent(database: ClipDatabase): Promise<Recent> {
  const { catalogue, counts } = database;
  return database.transaction('r', catalogue, counts, async () => {
    const [entries, months] = await Promise.all([
      catalogue.orderBy('order').reverse().limit(walkedFirst).toArray(),
      facetCounts(database, 'month'),
    ]);
    return {
      entries,
      isCut: entries.length === walkedFirst,
      months: months
        .map(({ value }) => value)
        .toSorted()
        .toReversed(),
    };
  });
}

/** Pages of entries that answer, newest first. Stops reading when nobody asks for the next page. */
export async function* searchEntries(
  database: ClipDatabase,
  selection: Selection,
  signal?: AbortSignal,
  known?: Promise<Recent>,
): AsyncGenerator<CatalogueEntry[]> {
  const answers = makeTest(selection);
  const { lower, upper } = orderBounds(selection);
  const { entries, isCut, months } = await (known ?? readRecent(database));
  if (signal?.aborted) return;
  yield entries.filter((entry) => entry.order >= lower && entry.order < upper && answers(entry));
  const last = entries.at(-1)?.order;
  if (!isCut || last === undefined || last <= lower) return;
  const older = { lower, upper: last < upper ? last : upper, months };
  for await (const orders of candidates(database, selection, older)) {
    for (let at = 0; at < orders.length && !signal?.aborted; at += pageSize) {
      const rows = await database.catalogue.bulkGet(orders.slice(at, at + pageSize));
      yield rows.filter((row) => row !== undefined).filter(answers);
    }
    if (signal?.aborted) return;
  }
}

/** The places in the catalogue that answer a selection without words, newest first. Nothing is read but keys. */
export async function selectOrders(database: ClipDatabase, selection: Selection): Promise<string[]> {
  const months = (await facetCounts(database, 'month')).map(({ value }) => value);
  const range = { ...orderBounds(selection), months: months.toSorted().toReversed() };
  const orders = await collect(candidates(database, selection, range, everyTerm));
  if (selection.archived) return orders;
  const onlyArchived = { ...everything, facets: [facetTerm('archived', 'yes')] };
  const archived = new Set(await collect(candidates(database, onlyArchived, range, everyTerm)));
  return archived.size === 0 ? orders : orders.filter((order) => !archived.has(order));
}

function orderBounds({ from, to }: Selection): { lower: string; upper: string } {
  return { lower: from ?? '', upper: to === undefined ? '\uffff' : `${to}\uffff` };
}

/** The exact check: the index narrows, this decides. */
function makeTest(selection: Selection): (entry: CatalogueEntry) => boolean {
  const needles = makeNeedles(selection.words);
  return (entry) => isSound(entry) && passesFacets(entry, selection) && passesWords(entry, needles);
}

/** Whether an entry has the facets asked for, and is not archived unless that was asked for. */
export function passesFacets(entry: CatalogueEntry, { facets, archived, from, to }: Selection): boolean {
  if (entry.isArchived && !archived) return false;
  const day = entry.savedAt.slice(0, 10);
  if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
  if (facets.length === 0) return true;
  const own = new Set(facetsOf(entry));
  return facets.every((facet) => own.has(facet));
}

/** All that an entry says, joined once: a library page asks it again with every letter. */
const joined = new WeakMap<CatalogueEntry, string>();
/** Stands in no text, and no needle fits it. */
const between = '\u0000';

function passesWords(entry: CatalogueEntry, needles: Needles): boolean {
  if (needles.patterns.length === 0) return true;
  let words = joined.get(entry);
  if (words === undefined) joined.set(entry, (words = searchableTexts(entry).join(between)));
  return holdsAll(needles, [words]);
}

/** Orders from `lower` up to `upper`, which is excluded, and the library's months, newest first. */
interface Range {
  readonly lower: string;
  readonly upper: string;
  readonly months: readonly string[];
}

/** Months that are asked for at once. */
const mostMonths = 24;
/** So few candidates of one term are checked sooner than the next term is looked up. */
const fewCandidates = 40;
/** For those who can't check: every term is looked up. */
const everyTerm = 0;

/**
 * Orders in the range that have the terms, newest first: month by month, and ever more months at once, so that a frequent
 * term costs one look and a rare one few. The rarest term is asked first, and where it leaves no more than `few`
 * candidates in a month the others aren't asked there.
 */
async function* candidates(
  database: ClipDatabase,
  { words, facets }: Pick<Selection, 'words' | 'facets'>,
  { lower, upper, months }: Range,
  few = fewCandidates,
): AsyncGenerator<string[]> {
  let lookups = [...facets.map((term): Lookup => ({ term, isPrefix: false })), ...lookupsOf(words)];
  if (lookups.length === 0) {
    const all = await database.catalogue.where('order').between(lower, upper).primaryKeys();
    return yield all.reverse();
  }
  const inRange = months.filter((month) => month >= monthOf(lower) && month <= monthOf(upper));
  const { terms } = database;
  for (let at = 0, size = 1; at < inRange.length; at += size, size = Math.min(size * 2, mostMonths)) {
    const chunk = inRange.slice(at, at + size);
    const isFirst = at === 0;
    const found = await database.transaction('r', terms, () =>
      Promise.all(chunk.map((month) => ordersInMonth(database, lookups, month, isFirst ? everyTerm : few))),
    );
    // The newest month says which term is rare.
    if (isFirst) lookups = rarestFirst(lookups, found[0]!.counts);
    yield found.flatMap(({ orders }) => orders).filter((order) => order >= lower && order < upper);
  }
}

function rarestFirst(lookups: readonly Lookup[], counts: readonly number[]): Lookup[] {
  return lookups
    .map((lookup, at) => ({ lookup, count: counts[at] ?? 0 }))
    .toSorted((a, b) => a.count - b.count)
    .map(({ lookup }) => lookup);
}

/** The orders of a month that have every term, newest first, and how many each term alone had. */
async function ordersInMonth(
  database: ClipDatabase,
  [first, ...others]: readonly Lookup[],
  month: string,
  few: number,
): Promise<{ orders: string[]; counts: number[] }> {
  const rarest = await keysOf(database, first!, month);
  const lists = rarest.length <= few ? [] : await Promise.all(others.map((each) => keysOf(database, each, month)));
  const sets = lists.map((list) => new Set(list));
  const orders = [...new Set(rarest.filter((order) => sets.every((set) => set.has(order))))].toSorted().toReversed();
  return { orders, counts: [rarest, ...lists].map(({ length }) => length) };
}

function keysOf({ terms }: ClipDatabase, { term, isPrefix }: Lookup, month: string): Promise<string[]> {
  const words = terms.where('words');
  const held = termInMonth(month, term);
  return (isPrefix ? words.startsWith(held) : words.equals(held)).primaryKeys();
}

async function collect(pages: AsyncIterable<string[]>): Promise<string[]> {
  const collected: string[][] = [];
  for await (const page of pages) collected.push(page);
  return collected.flat();
}
