/** The library as the extension's pages see it: they read the database themselves, live, and ask the background to change it. */
import type { CatalogueEntry } from '../clips/catalogue.ts';
import type { Clip } from '../clips/clip.ts';
import type { ReadingChanges } from '../clips/read-again.ts';
import type { WordChange } from '../clips/reader-word.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import * as read from '../database/read-clips.ts';
import * as figures from '../database/read-statistics.ts';
import { readRecent, searchEntries, selectOrders, type Recent, type Selection } from '../database/search-clips.ts';
import { searchTexts, type TextSearchProgress } from '../database/search-texts.ts';
import { watchChanges } from '../database/watch-changes.ts';
import type { SaveFailure } from '../messaging/protocol.ts';
import { sendToBackground } from '../messaging/send.ts';

/** A change that was not made, with the reason. */
export class ChangeFailed extends Error {
  readonly failure: SaveFailure;

  constructor(failure: SaveFailure) {
    super(failure);
    this.failure = failure;
  }
}

export interface Library {
  /** Runs a query now and after every change to what it read; returns the way to stop. */
  readonly watch: typeof read.watch;
  /** Calls after every change to the catalogue; returns the way to stop. */
  readonly watchChanges: (onChange: () => void) => () => void;
  readonly newest: (limit: number) => Promise<CatalogueEntry[]>;
  readonly count: () => Promise<number>;
  readonly facets: (facet: read.CountedFacet) => Promise<read.FacetCount[]>;
  readonly search: (selection: Selection, signal: AbortSignal) => AsyncIterable<CatalogueEntry[]>;
  readonly searchTexts: (selection: Selection, signal: AbortSignal) => AsyncIterable<TextSearchProgress>;
  readonly orders: (selection: Selection) => Promise<string[]>;
  readonly entriesAt: (orders: readonly string[]) => Promise<(CatalogueEntry | undefined)[]>;
  readonly whole: (clipId: string) => Promise<read.WholeClip | undefined>;
  readonly clipOfPage: (url: string) => Promise<{ clip: Clip; text: string } | undefined>;
  readonly metrics: (typed: string, limit: number) => Promise<read.FacetCount[]>;
  readonly statistics: (
    selection: figures.StatisticSelection,
    sorting: figures.Sorting,
  ) => Promise<figures.StatisticsFound>;
  readonly remove: (clipIds: readonly string[]) => Promise<void>;
  readonly restore: (clipIds: readonly string[]) => Promise<void>;
  /** Rejects with `ChangeFailed` where nothing was changed. */
  readonly change: (clipIds: readonly string[], change: WordChange) => Promise<void>;
  /** What would be read in the clip today; undefined where it is gone. */
  readonly readAgain: (clipId: string) => Promise<ReadingChanges | undefined>;
  /** Goes to the clip's page on the web. */
  readonly openPage: (clipId: string, statistic?: number) => Promise<void>;
}

export function makeLibrary(database: ClipDatabase): Library {
  let recent: Promise<Recent> | undefined;
  const listeners = new Set<() => void>();
  // What was kept goes before anybody is told: who searches again then reads it anew.
  watchChanges(database, () => {
    recent = undefined;
    for (const onChange of listeners) onChange();
  });
  const known = (): Promise<Recent> => {
    recent ??= readRecent(database).catch((error: unknown) => {
      recent = undefined;
      throw error;
    });
    return recent;
  };
  return {
    watch: read.watch,
    watchChanges: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    newest: (limit) => read.newestEntries(database, limit),
    count: () => read.countClips(database),
    facets: (facet) => read.facetCounts(database, facet),
    search: (selection, signal) => searchEntries(database, selection, signal, known()),
    searchTexts: (selection, signal) => searchTexts(database, selection, signal),
    orders: (selection) => selectOrders(database, selection),
    entriesAt: (orders) => read.entriesAt(database, orders),
    whole: (clipId) => read.wholeClip(database, clipId),
    clipOfPage: (url) => clipOfPage(database, url),
    metrics: (typed, limit) => figures.findMetrics(database, typed, limit),
    statistics: (selection, sorting) => figures.selectStatistics(database, selection, sorting),
    remove: (clipIds) => sendToBackground({ kind: 'remove-clips', clipIds }),
    restore: (clipIds) => sendToBackground({ kind: 'restore-clips', clipIds }),
    change: async (clipIds, change) => {
      const reply = await sendToBackground({ kind: 'change-words', clipIds, change });
      if (reply.kind === 'failed') throw new ChangeFailed(reply.failure);
    },
    readAgain: (clipId) => sendToBackground({ kind: 'read-again', clipId }),
    openPage: (clipId, statistic) => sendToBackground({ kind: 'open-clip', clipId, statistic }),
  };
}

async function clipOfPage(database: ClipDatabase, url: string): Promise<{ clip: Clip; text: string } | undefined> {
  const clip = await read.clipOfAddress(database, url);
  return clip && { clip, text: (await database.texts.get(clip.id))?.text ?? '' };
}
