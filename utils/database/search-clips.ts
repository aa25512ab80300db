/** A reader's question → the entries that answer it, newest first, page by page: first by walking the newest, then by the index. */
import { facetsOf, facetTerm, searchableTexts, type CatalogueEntry } from '../clips/catalogue.ts';
import { holdsAll, makeNeedles, type Needles } from '../search/find-hits.ts';
import { lookupsOf, type Lookup } from '../search/index-terms.ts';
import type { ClipDatabase } from './clip-database.ts';
import { isSound } from './read-clips.ts';

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
  const orders = await candidates(database, selection, lower, last);
  for (let at = 0; at < orders.length && !signal?.aborted; at += pageSize) {
    const rows = await database.catalogue.bulkGet(orders.slice(at, at + pageSize));
    yield rows.filter((row) => row !== undefined).filter(answers);
  }
}

/** The places in the catalogue that answer a selection without words, newest first. Nothing is read but keys. */
export async function selectOrders(database: ClipDatabase, selection: Selection): Promise<string[]> {
  const { lower, upper } = orderBounds(selection);
  const orders = await candidates(database, selection, lower, upper);
  if (selection.archived) return orders;
  const archived = new Set(await keysOf(database, { term: facetTerm('archived', 'yes'), isPrefix: false }));
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

/** Orders between the bounds (the upper excluded) that have every term, newest first. */
async function candidates(
  database: ClipDatabase,
  { words, facets }: Selection,
  lower: string,
  upper: string,
): Promise<string[]> {
  const lookups = [...facets.map((term): Lookup => ({ term, isPrefix: false })), ...lookupsOf(words)];
  if (lookups.length === 0) {
    const all = await database.catalogue.where('order').between(lower, upper).primaryKeys();
    return all.reverse();
  }
  const { terms } = database;
  const lists = await database.transaction('r', terms, () => Promise.all(lookups.map((one) => keysOf(database, one))));
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  const found = shortest!.filter((order) => order >= lower && order < upper && sets.every((set) => set.has(order)));
  return [...new Set(found)].toSorted().reverse();
}

function keysOf({ terms }: ClipDatabase, { term, isPrefix }: Lookup): Promise<string[]> {
  const words = terms.where('words');
  return (isPrefix ? words.startsWith(term) : words.equals(term)).primaryKeys();
}
