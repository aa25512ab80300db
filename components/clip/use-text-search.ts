/** The second tier of search as state: every saved text is read, hits come as they are found, and the reader can stop it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';
import type { Selection } from '../../utils/database/search-clips.ts';
import type { Excerpt } from '../../utils/database/search-texts.ts';
import type { Library } from '../../utils/library/library.ts';
import { messageOf } from './use-live.ts';

export interface TextFind {
  readonly entry: CatalogueEntry;
  readonly excerpt: Excerpt;
}

export interface TextSearch {
  readonly read: number;
  readonly total: number;
  readonly isRunning: boolean;
  /** By place in the catalogue. */
  readonly finds: ReadonlyMap<string, TextFind>;
  readonly failure?: string | undefined;
}

export interface TextTierState {
  /** Undefined until the reader begins one. */
  readonly search: TextSearch | undefined;
  readonly begin: () => void;
  readonly stop: () => void;
}

const nothingYet: TextSearch = { read: 0, total: 0, isRunning: true, finds: new Map() };

/** Gone with the next question. */
export function useTextSearch(library: Library, selection: Selection): TextTierState {
  const [search, setSearch] = useState<TextSearch>();
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    setSearch(undefined);
    return () => stop.current?.abort();
  }, [selection]);
  const run = async (): Promise<void> => {
    stop.current?.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    const finds = new Map<string, TextFind>();
    setSearch(nothingYet);
    for await (const { read, total, hits } of library.searchTexts(selection, signal)) {
      if (signal.aborted) return;
      for (const { entry, excerpt } of hits) finds.set(entry.order, { entry, excerpt });
      setSearch({ read, total, isRunning: true, finds: new Map(finds) });
    }
    if (!signal.aborted) setSearch((now) => now && { ...now, isRunning: false });
  };
  const fail = (error: unknown): void =>
    setSearch((now) => ({ ...(now ?? nothingYet), isRunning: false, failure: messageOf(error) }));
  return {
    search,
    begin: () => void run().catch(fail),
    stop: () => {
      stop.current?.abort();
      setSearch((now) => now && { ...now, isRunning: false });
    },
  };
}

/** Places whose text was hit, newest first. */
export function ordersOf({ finds }: TextSearch): string[] {
  return [...finds.keys()].toSorted().toReversed();
}
