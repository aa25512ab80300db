/** A selection → the places in the catalogue that answer it, as they are found, and the entries of those in view. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
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
