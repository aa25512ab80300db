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

/** Entries walked before the index is asked: a frequent word is found among the newest, and its keys are the most. */
const walkedFirst = 200;
const pageSize = 60;

/** Pages of entries that answer, newest first. Stops reading when nobody asks for the next page. */
export async function* searchEntries(
  database: ClipDatabase,
  selection: Selection,
  signal?: AbortSignal,
): AsyncGenerator<CatalogueEntry[]> {
  const answers = makeTest(selection);
  const { lower, upper } = orderBounds(selection);
  const walked = await database.catalogue.where('order').between(lower, upper).reverse().limit(walkedFirst).toArray();
  if (signal?.aborted) return;
  yield walked.filter(answers);
  const last = walked.at(-1)?.order;
  if (walked.length < walkedFirst || last === undefined) return;
  for await (const orders of candidates(database, selection, lower, last)) {
    for (let at = 0; at < orders.length && !signal?.aborted; at += pageSize) {
      const rows = await database.catalogue.bulkGet(orders.slice(at, at + pageSize));
      yield rows.filter((row) => row !== undefined).filter(answers);
    }
    if (signal?.aborted) return;
  }
}

/** The places in the catalogue that answer a selection without words, newest first. Nothing is read but keys. */
export async function selectOrders(database: ClipDatabase, selection: Selection): Promise<string[]> {
  const { lower, upper } = orderBounds(selection);
  const orders = await collect(candidates(database, selection, lower, upper));
  if (selection.archived) return orders;
  const onlyArchived = { ...everything, facets: [facetTerm('archived', 'yes')] };
  const archived = new Set(await collect(candidates(database, onlyArchived, lower, upper)));
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

function passesWords(entry: CatalogueEntry, needles: Needles): boolean {
  return needles.patterns.length === 0 || holdsAll(needles, searchableTexts(entry));
}

/**
 * Orders between the bounds (the upper excluded) that have every term, newest first: month by month, and ever more months
 * at once, so that a frequent term costs one look and a rare one few.
 */
async function* candidates(
  database: ClipDatabase,
  { words, facets }: Pick<Selection, 'words' | 'facets'>,
  lower: string,
  upper: string,
): AsyncGenerator<string[]> {
  const lookups = [...facets.map((term): Lookup => ({ term, isPrefix: false })), ...lookupsOf(words)];
  if (lookups.length === 0) {
    const all = await database.catalogue.where('order').between(lower, upper).primaryKeys();
    return yield all.reverse();
  }
  const months = (await facetCounts(database, 'month'))
    .map(({ value }) => value)
    .filter((month) => month >= monthOf(lower) && month <= monthOf(upper))
    .toSorted()
    .toReversed();
  const { terms } = database;
  for (let at = 0, size = 1; at < months.length; at += size, size = Math.min(size * 2, mostMonths)) {
    const chunk = months.slice(at, at + size);
    const lists = await database.transaction('r', terms, () =>
      Promise.all(chunk.map((month) => ordersInMonth(database, lookups, month))),
    );
    yield lists.flat().filter((order) => order >= lower && order < upper);
  }
}

/** Months that are asked for at once. */
const mostMonths = 24;

/** The orders of a month that have every term, newest first. */
async function ordersInMonth(database: ClipDatabase, lookups: readonly Lookup[], month: string): Promise<string[]> {
  const lists = await Promise.all(lookups.map((lookup) => keysOf(database, lookup, month)));
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return [...new Set(shortest!.filter((order) => sets.every((set) => set.has(order))))].toSorted().toReversed();
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
