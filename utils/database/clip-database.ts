/** The extension's own IndexedDB, and the only importer of Dexie. Opened in extension pages and the background alone: opened in a content script it would belong to the page. */
import Dexie, { type Table } from 'dexie';
import type { CatalogueEntry } from '../clips/catalogue.ts';
import type { Clip, ClipText, ClipVersion } from '../clips/clip.ts';
import type { KeptPageWord } from '../clips/page-word.ts';
import type { StatisticRow } from '../clips/statistic-row.ts';
import { fillCatalogue } from './fill-catalogue.ts';
import { renewStatistics } from './renew-statistics.ts';

/** A clip taken away, kept whole until it is restored or swept. */
export interface RemovedClip {
  readonly clipId: string;
  /** ISO 8601, UTC. */
  readonly removedAt: string;
  readonly clip: Clip;
  readonly text: string;
}

/** What an entry is found by. Apart from the entry, because lists read entries and never terms. */
export interface TermsRow {
  readonly order: string;
  readonly words: readonly string[];
}

/** How many there are of something; kept, because counting 50,000 rows takes half a second. */
export interface CountRow {
  /** `clips`, or a facet such as `tag=budget`, `metric=GDP`. */
  readonly key: string;
  readonly count: number;
}

export class ClipDatabase extends Dexie {
  readonly clips!: Table<Clip, string>;
  readonly texts!: Table<ClipText, string>;
  readonly versions!: Table<ClipVersion, [string, string]>;
  readonly removed!: Table<RemovedClip, string>;
  readonly catalogue!: Table<CatalogueEntry, string>;
  readonly terms!: Table<TermsRow, string>;
  readonly statistics!: Table<StatisticRow, [string, number]>;
  readonly counts!: Table<CountRow, string>;
  readonly pageWords!: Table<KeptPageWord, string>;

  /** An older connection stands in the way of opening this one. */
  #isBlocked = false;

  constructor(name = 'firsthand') {
    // What is acknowledged is on the disk: a reader may have to prove it after a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.on('blocked', () => (this.#isBlocked = true));
    this.on('ready', () => void (this.#isBlocked = false));
    // A version that readers have is never changed again: what differs becomes the next version, and joins the chain test.
    this.version(1).stores({
      clips: 'id, &address, savedAt',
      texts: 'clipId',
      versions: '[clipId+savedAt]',
      removed: 'clipId, removedAt',
    });
    this.version(2)
      .stores({
        clips: 'id, &address',
        catalogue: 'order, &clipId',
        terms: 'order, *words',
        statistics: '[clipId+index], metric, [unit+value], savedAt',
        counts: 'key',
      })
      .upgrade(fillCatalogue);
    this.version(3).stores({ pageWords: 'address' });
    this.version(4).upgrade(renewStatistics);
  }

  /** Opens it. Rejects at once where an older connection is in the way: whoever waits for a reader can't wait for a tab to be closed. */
  async requireOpen(): Promise<void> {
    if (this.isOpen()) return;
    const blocked = new Promise<never>((_resolve, reject) => {
      const refuse = (): void => reject(new DatabaseBlocked());
      if (this.#isBlocked) refuse();
      else this.on('blocked', refuse);
    });
    await Promise.race([this.open(), blocked]);
  }
}

/** An older tab of ours holds the database open. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';
}

/** What stands in the way of the database, for the reader to clear. */
export type DatabaseTrouble =
  /** An older tab of ours holds it open; closing that tab helps. */
  | 'blocked'
  /** A newer Firsthand has taken it; reloading this page helps. */
  | 'outdated';

/** Tells of trouble between versions. An older page lets go at once, so that it never stands in a newer one's way. */
export function watchTrouble(database: ClipDatabase, onTrouble: (trouble: DatabaseTrouble) => void): void {
  database.on('blocked', () => onTrouble('blocked'));
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    onTrouble('outdated');
  });
}
