import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../tests/collect.ts';
import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { makeRecord } from '../../tests/make-clip-record.ts';
import type { ClipRecord } from '../clips/clip-record.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import { statisticRows } from '../clips/statistic-row.ts';
import { ClipDatabase, watchTrouble } from './clip-database.ts';
import { countClips, facetCounts, newestEntries, wholeClip } from './read-clips.ts';
import { everything, searchEntries } from './search-clips.ts';
import { removeClips, restoreClips, saveClip } from './write-clips.ts';

type Rows = Record<string, Record<string, unknown>[]>;

const versionOneStores = {
  clips: 'id, &address, savedAt',
  texts: 'clipId',
  versions: '[clipId+savedAt]',
  removed: 'clipId, removedAt',
};

/** What version 1 wrote: three clips, one of them saved twice, and one taken away. */
const versionOne = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../tests/migrations/version-1.json'), 'utf8'),
) as Rows;

let names = 0;

/** A database as version 1 left it, opened by today's code. */
async function migrate(rows: Rows): Promise<ClipDatabase> {
  const name = `chain-${names++}`;
  const old = new Dexie(name);
  old.version(1).stores(versionOneStores);
  for (const [table, held] of Object.entries(rows)) await old.table(table).bulkPut(held);
  old.close();
  return new ClipDatabase(name);
}

describe('from version 1', () => {
  it('every clip is there, with its text and its earlier version', async () => {
    const database = await migrate(versionOne);
    expect((await newestEntries(database, 9)).map(({ title }) => title)).toEqual([
      'Harbour traffic climbs for a third naïve year',
      '江城港口上半年吞吐量创新高',
      '臺灣半導體出口連三季成長',
    ]);
    const twice = (await wholeClip(database, 'a1f0000000000000000000000000001a'))!;
    expect(twice.clip.schema).toBe(2);
    expect(twice.text).toContain('1.3亿吨');
    expect(twice.versions.map(({ text }) => text)).toEqual([expect.stringContaining('1.2亿吨')]);
    expect(twice.versions[0]!.clip.schema).toBe(2);
  });

  it('clips are found by search, figures by metric, and everything is counted', async () => {
    const database = await migrate(versionOne);
    const [page] = await collect(searchEntries(database, { ...everything, words: '台湾' }));
    expect(page!.map(({ host }) => host)).toEqual(['islands.example']);
    expect(await countClips(database)).toBe(3);
    expect((await facetCounts(database, 'metric'))[0]).toEqual({ value: 'Harbour traffic', count: 2 });
    expect(await database.statistics.where('metric').equals('货物吞吐量').count()).toBe(2);
  });

  it('what was taken away can still be put back', async () => {
    const database = await migrate(versionOne);
    await restoreClips(database, ['a1f0000000000000000000000000005e']);
    expect((await newestEntries(database, 1))[0]).toMatchObject({ host: 'mirror.example' });
    expect(await countClips(database)).toBe(4);
  });

  it('a damaged row keeps no other from coming over', async () => {
    const damaged = { id: 'damaged-0001', address: 'https://broken.example/', savedAt: '2026-01-09T00:00:00.000Z' };
    const database = await migrate({ ...versionOne, clips: [...versionOne.clips!, damaged] });
    expect(await newestEntries(database, 9)).toHaveLength(3);
    expect(await removeClips(database, ['damaged-0001'], '2026-02-01T00:00:00.000Z')).toHaveLength(1);
    expect(await countClips(database)).toBe(3);
  });

  it('a migrated database holds what a fresh one would', async () => {
    const database = await migrate({ clips: [], texts: [], versions: [], removed: [] });
    const fresh = new ClipDatabase(`chain-${names++}`);
    const draft = makeClipDraft(makeAnalysis(), { saveId: 'save-0001', pageTitle: '门户网' })!;
    const stamp = { url: 'https://portal.example/a', savedAt: '2026-03-01T00:00:00.000Z' };
    for (const each of [database, fresh]) await saveClip(each, draft, stamp);
    for (const { name } of fresh.tables) {
      expect(await database.table(name).toArray(), name).toEqual(await fresh.table(name).toArray());
    }
  });
});

describe('from version 3', () => {
  /** A database as version 3 left it: rows of figures without sign and basis. */
  async function fromVersionThree(clips: readonly ClipRecord[], damaged?: object): Promise<ClipDatabase> {
    const name = `chain-${names++}`;
    const old = new Dexie(name);
    old.version(3).stores({ ...versionOneStores, clips: 'id, &address', ...derivedStores });
    for (const { text: _text, versions: _versions, ...clip } of clips) {
      await old.table('clips').put(clip);
      const rows = statisticRows(clip).map(({ basis: _basis, ...row }) => ({ ...row, value: Math.abs(row.value) }));
      await old.table('statistics').bulkPut(rows);
    }
    if (damaged) await old.table('clips').put(damaged);
    old.close();
    return new ClipDatabase(name);
  }
  const derivedStores = {
    catalogue: 'order, &clipId',
    terms: 'order, *words',
    statistics: '[clipId+index], metric, [unit+value], savedAt',
    counts: 'key',
    pageWords: 'address',
  };
  const growth = { words: '8.2%', value: 8.2, unit: '%', metric: '货物吞吐量', kind: 'growth_rate' } as const;

  it('a fall is below zero and says against what', async () => {
    const fell = makeRecord({ figures: [{ ...growth, direction: 'down', basis: 'yoy' }] });
    const database = await fromVersionThree([fell]);
    expect(await database.statistics.toArray()).toMatchObject([{ value: -8.2, direction: 'down', basis: 'yoy' }]);
  });

  it('a figure saved without a direction stays as it was saved', async () => {
    const database = await fromVersionThree([makeRecord({ figures: [growth] })]);
    const [row] = await database.statistics.toArray();
    expect(row).toMatchObject({ value: 8.2 });
    expect(row).not.toHaveProperty('direction');
    expect(row).not.toHaveProperty('basis');
  });

  it('a damaged clip keeps no other from coming over', async () => {
    const fell = makeRecord({ figures: [{ ...growth, direction: 'down' }] });
    const damaged = { id: 'damaged-0001', address: 'https://broken.example/', savedAt: '2026-01-09T00:00:00.000Z' };
    const database = await fromVersionThree([fell], damaged);
    expect(await database.statistics.where('[clipId+index]').equals([fell.id, 0]).first()).toMatchObject({
      value: -8.2,
    });
  });
});

describe('two versions at once', () => {
  it('an older page lets go when a newer one opens', async () => {
    const name = `chain-${names++}`;
    const older = new Dexie(name);
    older.version(1).stores(versionOneStores);
    await older.open();
    const database = new ClipDatabase(name);
    expect(await countClips(database)).toBe(0);
    expect(older.isOpen()).toBe(false);
  });

  it('a page that doesn’t let go is named as what is in the way, and nothing waits for it', async () => {
    const name = `chain-${names++}`;
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 10);
      request.addEventListener('success', () => resolve(request.result));
    });
    const database = new ClipDatabase(name);
    const troubles: string[] = [];
    watchTrouble(database, (trouble) => troubles.push(trouble));
    await expect(database.requireOpen()).rejects.toMatchObject({ name: 'DatabaseBlocked' });
    await expect(database.requireOpen()).rejects.toMatchObject({ name: 'DatabaseBlocked' });
    expect(troubles).toContain('blocked');
    holding.close();
    expect(await countClips(database)).toBe(0);
    await expect(database.requireOpen()).resolves.toBeUndefined();
  });

  it('a newer Firsthand takes the database, and the older page says so', async () => {
    const database = new ClipDatabase(`chain-${names++}`);
    const troubles: string[] = [];
    watchTrouble(database, (trouble) => troubles.push(trouble));
    await countClips(database);
    await new Promise<void>((resolve) => {
      indexedDB.open(database.name, 1_000).addEventListener('success', () => resolve());
    });
    expect(troubles).toEqual(['outdated']);
    expect(database.isOpen()).toBe(false);
  });
});
