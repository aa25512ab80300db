/** Reading the library: what popup, library and background ask of it. */
import { liveQuery } from 'dexie';
import type { CatalogueEntry, FacetName } from '../clips/catalogue.ts';
import type { Clip, Version } from '../clips/clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import type { ClipDatabase } from './clip-database.ts';
import { allClips } from './derived-rows.ts';
import { versionsOf } from './version-rows.ts';

/** The newest clips first. */
export async function newestEntries(database: ClipDatabase, limit: number): Promise<CatalogueEntry[]> {
  return database.catalogue.orderBy('order').reverse().filter(isShown).limit(limit).toArray();
}

function isShown(entry: CatalogueEntry): boolean {
  return isSound(entry) && !entry.isArchived;
}

/** Whether a row can be shown. A damaged one is passed over instead of taking the list with it. */
export function isSound(entry: CatalogueEntry | undefined): entry is CatalogueEntry {
  return (
    typeof entry?.title === 'string' &&
    typeof entry.clipId === 'string' &&
    typeof entry.savedAt === 'string' &&
    Array.isArray(entry.tags) &&
    Array.isArray(entry.metrics)
  );
}

/** The clip of a tab's address, where the page was saved. */
export async function clipOfAddress(database: ClipDatabase, url: string): Promise<Clip | undefined> {
  const address = normalizeAddress(url);
  return address === undefined ? undefined : database.clips.get({ address });
}

/** A clip with its text and its earlier versions: what is exported, and what the reading view shows. */
export interface WholeClip {
  readonly clip: Clip;
  readonly text: string;
  /** Oldest first. */
  readonly versions: readonly Version[];
}

export async function wholeClip(database: ClipDatabase, clipId: string): Promise<WholeClip | undefined> {
  return (await wholeClips(database, [clipId]))[0];
}

/** The whole clips of the ids that are there, in their order. */
export function wholeClips(database: ClipDatabase, clipIds: readonly string[]): Promise<WholeClip[]> {
  const { clips, texts, versions } = database;
  return database.transaction('r', clips, texts, versions, async () => {
    const [found, words] = await Promise.all([clips.bulkGet([...clipIds]), texts.bulkGet([...clipIds])]);
    const several = found.filter((clip) => clip !== undefined && clip.earlierVersions > 0);
    const earlier = await Promise.all(several.map((clip) => versionsOf(database, clip!.id).toArray()));
    const versionsOfId = new Map(several.map((clip, at) => [clip!.id, earlier[at]!]));
    return found.flatMap((clip, at) =>
      clip ? { clip, text: words[at]?.text ?? '', versions: versionsOfId.get(clip.id) ?? [] } : [],
    );
  });
}

/** The orders of all clips, oldest first: a place in the catalogue for each, without reading any. */
export function allOrders(database: ClipDatabase): Promise<string[]> {
  return database.catalogue.orderBy('order').primaryKeys();
}

/** The entries at these places of the catalogue; nothing stands where one is gone or damaged. */
export async function entriesAt(
  database: ClipDatabase,
  orders: readonly string[],
): Promise<(CatalogueEntry | undefined)[]> {
  const rows = await database.catalogue.bulkGet([...orders]);
  return rows.map((row) => (isSound(row) ? row : undefined));
}

/** The id in an order. */
export function clipIdOf(order: string): string {
  return order.slice(order.indexOf('#') + 1);
}

/** How many clips there are. */
export async function countClips(database: ClipDatabase): Promise<number> {
  return (await database.counts.get(allClips))?.count ?? 0;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What can be counted by: the facets of clips, and those of figures. */
export type CountedFacet = FacetName | 'metric' | 'unit' | 'outlet' | 'month';

/** The values of a facet, the most frequent first. */
export async function facetCounts(database: ClipDatabase, facet: CountedFacet): Promise<FacetCount[]> {
  const prefix = `${facet}=`;
  const rows = await database.counts.where('key').startsWith(prefix).toArray();
  return rows
    .map(({ key, count }) => ({ value: key.slice(prefix.length), count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Runs `query` now and after every change to what it read; returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
