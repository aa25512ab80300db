import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import { ClipDatabase } from './clip-database.ts';
import { clipOfAddress, countClips, facetCounts, newestEntries } from './read-clips.ts';
import { changeWords, removeClips, restoreClips, saveClip, sweepRemoved } from './write-clips.ts';

const url = 'https://portal.example/a/1.html';
let database: ClipDatabase;
let names = 0;

beforeEach(() => {
  database = new ClipDatabase(`test-${names++}`);
});

function draft(saveId: string) {
  return makeClipDraft(makeAnalysis(), { saveId, pageTitle: '门户网' })!;
}

function save(saveId: string, day: number, address = url) {
  return saveClip(database, draft(saveId), { url: address, savedAt: `2026-03-0${day}T00:00:00.000Z` });
}

describe('saveClip', () => {
  it('keeps the clip and its text', async () => {
    const clip = await save('save-0001', 1);
    expect(await clipOfAddress(database, `${url}#comments`)).toEqual(clip);
    expect((await database.texts.get(clip!.id))?.text).toContain('520.6亿元');
  });

  it('makes one clip of two saves and keeps the earlier version', async () => {
    const first = await save('save-0001', 1);
    const second = await save('save-0002', 2);
    expect(await database.clips.count()).toBe(1);
    expect(second).toMatchObject({ id: first!.id, earlierVersions: 1 });
    expect(await database.versions.toArray()).toMatchObject([
      { clipId: first!.id, savedAt: `${first!.savedAt}#save-0001`, clip: first },
    ]);
  });

  it('takes the same save sent twice for one', async () => {
    await save('save-0001', 1);
    await save('save-0001', 2);
    expect(await newestEntries(database, 9)).toMatchObject([{ savedAt: '2026-03-01T00:00:00.000Z' }]);
  });

  it('keeps what the reader said while saving, with what was said before, once though it is sent twice', async () => {
    const stamp = (n: number) => ({ url, savedAt: `2026-03-0${n}T00:00:00.000Z` });
    await saveClip(database, draft('save-0001'), { ...stamp(1), word: { addTags: ['港口'], note: '核实' } });
    const word = { addTags: ['财政'] };
    for (let sent = 0; sent < 2; sent++) await saveClip(database, draft('save-0002'), { ...stamp(2), word });
    const [entry] = await newestEntries(database, 9);
    expect(entry).toMatchObject({ tags: ['港口', '财政'], note: '核实' });
    expect(await database.versions.count()).toBe(1);
  });

  it('keeps nothing of an address outside the web', async () => {
    expect(await save('save-0001', 1, 'about:blank')).toBeUndefined();
    expect(await database.clips.count()).toBe(0);
  });

  it('loses no clip when two tabs save at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => save(`save-000${n}`, n, `https://portal.example/a/${n}.html`)));
    expect((await newestEntries(database, 9)).map(({ savedAt }) => savedAt.slice(8, 10))).toEqual([
      '04',
      '03',
      '02',
      '01',
    ]);
  });
});

describe('removeClip and restoreClip', () => {
  it('put back exactly what was taken away', async () => {
    const clip = await save('save-0001', 1);
    await removeClips(database, [clip!.id], '2026-03-05T00:00:00.000Z');
    expect(await database.clips.count()).toBe(0);
    await restoreClips(database, [clip!.id]);
    expect(await clipOfAddress(database, url)).toEqual(clip);
    expect(await database.texts.count()).toBe(1);
    expect(await database.removed.count()).toBe(0);
  });

  it('make an earlier version of the removed clip when the page was saved again meanwhile', async () => {
    const first = await save('save-0001', 1);
    await save('save-0002', 2);
    await removeClips(database, [first!.id], '2026-03-03T00:00:00.000Z');
    const present = await save('save-0003', 4);
    const [merged] = await restoreClips(database, [first!.id]);
    expect(merged).toMatchObject({ id: present!.id, firstSavedAt: '2026-03-01T00:00:00.000Z', earlierVersions: 2 });
    expect((await database.versions.toArray()).map(({ clipId, savedAt }) => [clipId, savedAt.slice(8, 10)])).toEqual([
      [present!.id, '01'],
      [present!.id, '02'],
    ]);
  });

  it('do nothing for a clip that is not there', async () => {
    expect(await removeClips(database, ['none-such'], '2026-03-05T00:00:00.000Z')).toEqual([]);
    expect(await restoreClips(database, ['none-such'])).toEqual([]);
  });
});

describe('sweepRemoved', () => {
  it('lets go of what was removed long ago, with its versions, and of nothing else', async () => {
    const old = await save('save-0001', 1);
    await save('save-0002', 2);
    const young = await save('save-0003', 3, 'https://portal.example/a/2.html');
    await removeClips(database, [old!.id], '2026-03-04T00:00:00.000Z');
    await removeClips(database, [young!.id], '2026-03-08T00:00:00.000Z');
    expect(await sweepRemoved(database, '2026-03-06T00:00:00.000Z')).toBe(1);
    expect(await database.versions.count()).toBe(0);
    expect(await restoreClips(database, [young!.id])).toEqual([young]);
  });
});

describe('changeWords', () => {
  it('puts tags and note beside the clip, to be found by', async () => {
    const clip = await save('save-0001', 1);
    await changeWords(
      database,
      [clip!.id],
      { addTags: [' 预算 ', '2026'], note: '问统计局' },
      '2026-03-02T00:00:00.000Z',
    );
    await changeWords(database, [clip!.id], { removeTags: ['2026'] }, '2026-03-03T00:00:00.000Z');
    const { word, ...machine } = (await database.clips.get(clip!.id))!;
    expect(word).toEqual({ tags: ['预算'], note: '问统计局', changedAt: '2026-03-03T00:00:00.000Z' });
    expect(machine).toEqual(clip);
    expect(await facetCounts(database, 'tag')).toEqual([{ value: '预算', count: 1 }]);
  });

  it('keeps the word when the page is saved again, and finds the corrected figure in the new text', async () => {
    const clip = await save('save-0001', 1);
    const { selectors } = clip!.statistics[0]!;
    const corrections = {
      verdict: 'original' as const,
      figures: [{ selectors, value: 520.7e8, metric: '地区生产总值' }],
    };
    await changeWords(database, [clip!.id], { corrections }, '2026-03-02T00:00:00.000Z');
    await save('save-0002', 3);
    expect(await newestEntries(database, 1)).toMatchObject([{ verdict: 'original', isCorrected: true }]);
    expect(await database.statistics.where('metric').equals('地区生产总值').toArray()).toMatchObject([
      { value: 520.7e8, isCorrected: true },
    ]);
    expect((await database.clips.toArray())[0]).toMatchObject({ verdict: 'reprint', earlierVersions: 1 });
  });

  it('leaves nothing behind when the last word is taken back', async () => {
    const clip = await save('save-0001', 1);
    await changeWords(database, [clip!.id], { addTags: ['a'], isArchived: true }, '2026-03-02T00:00:00.000Z');
    expect(await newestEntries(database, 9)).toEqual([]);
    await changeWords(database, [clip!.id], { removeTags: ['a'], isArchived: false }, '2026-03-02T00:00:00.000Z');
    expect(await database.clips.get(clip!.id)).toEqual(clip);
  });
});

describe('the tables made from clips', () => {
  it('are empty again when every clip is gone, whatever was done before', async () => {
    const first = await save('save-0001', 1);
    await save('save-0002', 2);
    await save('save-0003', 3, 'https://portal.example/a/2.html');
    await changeWords(database, [first!.id], { addTags: ['x'], note: 'y' }, '2026-03-03T00:00:00.000Z');
    await removeClips(database, ['save-0001', 'save-0003'], '2026-03-04T00:00:00.000Z');
    await restoreClips(database, ['save-0001']);
    expect(await countClips(database)).toBe(1);
    await removeClips(database, ['save-0001'], '2026-03-05T00:00:00.000Z');
    for (const table of [database.catalogue, database.terms, database.statistics, database.counts, database.texts])
      expect(await table.toArray(), table.name).toEqual([]);
  });

  it('hold nothing of a save that failed on its way', async () => {
    const kept = await save('save-0001', 1);
    const before = await dump();
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (row: unknown, key?: IDBValidKey) => IDBRequest;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'texts') throw new DOMException('no space', 'QuotaExceededError');
      return Reflect.apply(put, this, row);
    });
    await expect(save('save-0002', 2)).rejects.toThrow(/QuotaExceeded|no space/);
    await expect(save('save-0003', 2, 'https://portal.example/b')).rejects.toThrow(/QuotaExceeded|no space/);
    full.mockRestore();
    expect(await dump()).toEqual(before);
    expect(await clipOfAddress(database, url)).toEqual(kept);
  });
});

async function dump() {
  return Promise.all(database.tables.map((table) => table.toArray()));
}
