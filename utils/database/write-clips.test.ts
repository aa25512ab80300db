import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import { ClipDatabase } from './clip-database.ts';
import { clipOfAddress, newestClips } from './read-clips.ts';
import { removeClip, restoreClip, saveClip, sweepRemoved } from './write-clips.ts';

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
  return saveClip(database, draft(saveId), { url: address, now: `2026-03-0${day}T00:00:00.000Z` });
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
      { clipId: first!.id, savedAt: first!.savedAt, clip: first },
    ]);
  });

  it('takes the same save sent twice for one', async () => {
    await save('save-0001', 1);
    await save('save-0001', 2);
    expect(await newestClips(database, 9)).toMatchObject([{ savedAt: '2026-03-01T00:00:00.000Z', earlierVersions: 0 }]);
  });

  it('keeps nothing of an address outside the web', async () => {
    expect(await save('save-0001', 1, 'about:blank')).toBeUndefined();
    expect(await database.clips.count()).toBe(0);
  });

  it('loses no clip when two tabs save at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => save(`save-000${n}`, n, `https://portal.example/a/${n}.html`)));
    expect((await newestClips(database, 9)).map(({ savedAt }) => savedAt.slice(8, 10))).toEqual([
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
    await removeClip(database, clip!.id, '2026-03-05T00:00:00.000Z');
    expect(await database.clips.count()).toBe(0);
    await restoreClip(database, clip!.id);
    expect(await clipOfAddress(database, url)).toEqual(clip);
    expect(await database.texts.count()).toBe(1);
    expect(await database.removed.count()).toBe(0);
  });

  it('make an earlier version of the removed clip when the page was saved again meanwhile', async () => {
    const first = await save('save-0001', 1);
    await save('save-0002', 2);
    await removeClip(database, first!.id, '2026-03-03T00:00:00.000Z');
    const present = await save('save-0003', 4);
    const merged = await restoreClip(database, first!.id);
    expect(merged).toMatchObject({ id: present!.id, firstSavedAt: '2026-03-01T00:00:00.000Z', earlierVersions: 2 });
    expect((await database.versions.toArray()).map(({ clipId, savedAt }) => [clipId, savedAt.slice(8, 10)])).toEqual([
      [present!.id, '01'],
      [present!.id, '02'],
    ]);
  });

  it('do nothing for a clip that is not there', async () => {
    expect(await removeClip(database, 'none-such', '2026-03-05T00:00:00.000Z')).toBeUndefined();
    expect(await restoreClip(database, 'none-such')).toBeUndefined();
  });
});

describe('sweepRemoved', () => {
  it('lets go of what was removed long ago, with its versions, and of nothing else', async () => {
    const old = await save('save-0001', 1);
    await save('save-0002', 2);
    const young = await save('save-0003', 3, 'https://portal.example/a/2.html');
    await removeClip(database, old!.id, '2026-03-04T00:00:00.000Z');
    await removeClip(database, young!.id, '2026-03-08T00:00:00.000Z');
    expect(await sweepRemoved(database, '2026-03-06T00:00:00.000Z')).toBe(1);
    expect(await database.versions.count()).toBe(0);
    expect(await restoreClip(database, young!.id)).toEqual(young);
  });
});
