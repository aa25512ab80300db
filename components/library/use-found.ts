/** A selection → the places in the catalogue that answer it, as they are found, and the entries of those in view. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import type { Excerpt } from '../../utils/database/search-texts.ts';
import type { Selection } from '../../utils/database/search-clips.ts';
import type { Library } from '../../utils/library/library.ts';
import { messageOf } from '../clip/use-live.ts';

export interface Found {
  /** Newest first. */
  readonly orders: readonly string[];
  readonly isSearching: boolean;
  readonly failure?: string | undefined;
}

/** More than this is not listed for words: the reader narrows the search. */
const mostFound = 2_000;
/** A search that is still being typed isn't begun. */
const typedForMs = 60;

export function useFound(library: Library, selection: Selection): Found {
  const [found, setFound] = useState<Found>({ orders: [], isSearching: true });
  useEffect(() => {
    let stop = new AbortController();
    const search = (): void => {
      stop.abort();
      stop = new AbortController();
      find(library, selection, stop.signal, setFound).catch((error: unknown) =>
        setFound({ orders: [], isSearching: false, failure: messageOf(error) }),
      );
    };
    const timer = setTimeout(search, selection.words === '' ? 0 : typedForMs);
    const unwatch = library.watchChanges(search);
    return () => {
      clearTimeout(timer);
      stop.abort();
      unwatch();
    };
  }, [library, selection]);
  return found;
}

async function find(
  library: Library,
  selection: Selection,
  signal: AbortSignal,
  onFound: (found: Found) => void,
): Promise<void> {
  if (selection.words.trim() === '') {
    const orders = await library.orders(selection);
    if (!signal.aborted) onFound({ orders, isSearching: false });
    return;
  }
  const orders: string[] = [];
  for await (const page of library.search(selection, signal)) {
    orders.push(...page.map(({ order }) => order));
    if (signal.aborted) return;
    onFound({ orders: [...orders], isSearching: true });
    if (orders.length >= mostFound) break;
  }
  onFound({ orders, isSearching: false });
}

/** Entries of the places in view. */
export function useEntries(library: Library, orders: readonly string[]) {
  const held = useRef(new Map<string, CatalogueEntry>());
  const range = useRef<[number, number]>([0, 0]);
  const [, redraw] = useState(0);
  const load = useCallback(
    (isFresh: boolean): void => {
      const [from, to] = range.current;
      const missing = orders.slice(from, to).filter((order) => isFresh || !held.current.has(order));
      if (missing.length === 0) return;
      void library.entriesAt(missing).then((rows) => {
        rows.forEach((row) => row && held.current.set(row.order, row));
        redraw((count) => count + 1);
      });
    },
    [library, orders],
  );
  useEffect(() => {
    load(true);
    return library.watchChanges(() => load(true));
  }, [library, load]);
  const onRange = useCallback(
    (from: number, to: number): void => {
      range.current = [from, to];
      load(false);
    },
    [load],
  );
  return { entryAt: (index: number) => held.current.get(orders[index] ?? ''), onRange };
}

export interface TextSearch {
  readonly read: number;
  readonly total: number;
  readonly isRunning: boolean;
  /** Places whose text was hit, newest first. */
  readonly orders: readonly string[];
  readonly excerpts: ReadonlyMap<string, Excerpt>;
}

/** The second tier: begun and stopped by the reader, gone with the next question. */
export function useTextSearch(library: Library, selection: Selection) {
  const [search, setSearch] = useState<TextSearch>();
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    setSearch(undefined);
    return () => stop.current?.abort();
  }, [selection]);
  const begin = async (): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const excerpts = new Map<string, Excerpt>();
    let last = { read: 0, total: 0 };
    for await (const { read, total, hits } of library.searchTexts(selection, signal)) {
      if (signal.aborted) break;
      for (const { entry, excerpt } of hits) excerpts.set(entry.order, excerpt);
      last = { read, total };
      setSearch({ ...last, isRunning: true, excerpts, orders: [...excerpts.keys()].toSorted().toReversed() });
    }
    setSearch((now) => now && { ...now, isRunning: false });
  };
  const halt = (): void => {
    stop.current?.abort();
    setSearch((now) => now && { ...now, isRunning: false });
  };
  return { search, begin: () => void begin(), stop: halt };
}
