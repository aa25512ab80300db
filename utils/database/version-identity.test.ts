/** No text is lost and none is kept twice, whatever clocks, ids and files say. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '../../tests/make-clip-draft.ts';
import { clipRecord, type ClipRecord } from '../clips/clip-record.ts';
import { ClipDatabase } from './clip-database.ts';
import { importClips } from './import-clips.ts';
import { wholeClip } from './read-clips.ts';
import { removeClips, restoreClips, saveClip } from './write-clips.ts';

const url = 'https://portal.example/a';
let database: ClipDatabase;
let names = 0;

beforeEach(() => {
  database = new ClipDatabase(`identity-${names++}`);
});

const save = (saveId: string, text: string, savedAt: string, address = url) =>
  saveClip(database, makeDraft({ saveId, title: '江城', text }), { url: address, savedAt });

const textsOf = async (id: string): Promise<string[]> => {
  const { text, versions } = (await wholeClip(database, id))!;
  return [...versions.map((version) => version.text), text];
};

const recordOf = async (id: string): Promise<ClipRecord> => {
  const { clip, text, versions } = (await wholeClip(database, id))!;
  return clipRecord(clip, text, versions);
};

const morning = '2026-03-01T08:00:00.000Z';

describe('a save', () => {
  it('at the same moment as another keeps both texts', async () => {
    await save('save-00001', '一', morning);
    await save('save-00002', '二', morning);
    await save('save-00003', '三', morning);
    expect((await textsOf('save-00001')).toSorted()).toEqual(['一', '三', '二']);
    expect((await database.clips.get('save-00001'))?.earlierVersions).toBe(2);
  });

  it('whose answer was lost is no second version, though another came between', async () => {
    await save('save-00001', '一', morning);
    await save('save-00002', '二', '2026-03-01T08:00:01.000Z');
    await save('save-00001', '一', '2026-03-01T08:00:02.000Z');
    expect(await textsOf('save-00001')).toEqual(['一', '二']);
  });

  it('that says something else under a known id is kept as well', async () => {
    await save('save-00001', '一', morning);
    await save('save-00001', '二', '2026-03-01T08:00:01.000Z');
    await save('save-00001', '一', '2026-03-01T08:00:02.000Z');
    expect(await textsOf('save-00001')).toEqual(['一', '二']);
  });

  it('under a known id is kept though another came between, and though no time has passed', async () => {
    await save('save-00001', '一', morning);
    await save('save-00002', '二', morning);
    await save('save-00001', '三', morning);
    await save('save-00001', '四', morning);
    await save('save-00002', '五', morning);
    expect((await textsOf('save-00001')).toSorted()).toEqual(['一', '三', '二', '五', '四'].toSorted());
  });

  it('takes the place of no other page that has its id', async () => {
    await save('save-00001', '一', morning);
    const other = await save('save-00001', '二', morning, 'https://portal.example/b');
    expect(other?.id).toBe('save-00001-2');
    expect(await textsOf('save-00001')).toEqual(['一']);
  });

  it('takes the id of no clip that may come back', async () => {
    await save('save-00001', '一', morning);
    await save('save-00009', '九', '2026-03-01T09:00:00.000Z');
    await removeClips(database, ['save-00001'], morning);
    await save('save-00001', '二', morning, 'https://portal.example/b');
    await restoreClips(database, ['save-00001']);
    expect(await textsOf('save-00001')).toEqual(['一', '九']);
    expect(await textsOf('save-00001-2')).toEqual(['二']);
  });
});

describe('an import', () => {
  it('of what was exported changes nothing, though the clock was set back between two saves', async () => {
    await save('save-00001', '一', '2026-06-01T00:00:00.000Z');
    await save('save-00002', '二', '2026-01-01T00:00:00.000Z');
    const record = await recordOf('save-00001');
    expect(await importClips(database, [record])).toEqual(['same']);
    expect(await recordOf('save-00001')).toEqual(record);
  });

  it('keeps two texts of one time, and says that they are not the same', async () => {
    await save('save-00001', '一', morning);
    const record = await recordOf('save-00001');
    expect(await importClips(database, [{ ...record, text: '另一' }])).toEqual(['merged']);
    expect((await textsOf('save-00001')).toSorted()).toEqual(['一', '另一']);
    expect(await importClips(database, [{ ...record, text: '另一' }])).toEqual(['same']);
  });

  it('from a later state of the library puts the later text in front, whatever the clock said', async () => {
    await save('save-00001', '一', '2026-06-01T00:00:00.000Z');
    const before = await recordOf('save-00001');
    await save('save-00002', '二', '2026-01-01T00:00:00.000Z');
    const after = await recordOf('save-00001');
    database = new ClipDatabase(`identity-${names++}`);
    await importClips(database, [before]);
    expect(await importClips(database, [after])).toEqual(['merged']);
    expect(await recordOf('save-00001')).toEqual(after);
    expect(await importClips(database, [before])).toEqual(['same']);
  });

  it('loses no note to another of the same time', async () => {
    await save('save-00001', '一', morning);
    const record = await recordOf('save-00001');
    const word = (note: string) => ({ ...record, word: { tags: [], note, changedAt: morning } });
    await importClips(database, [word('问统计局')]);
    expect(await importClips(database, [word('问海关')])).toEqual(['merged']);
    expect((await database.clips.get('save-00001'))?.word?.note).toBe('问海关\n\n问统计局');
    expect(await importClips(database, [word('问统计局')])).toEqual(['same']);
  });

  it('gives a clip whose id is another’s the next free one, in the library and in the file', async () => {
    const record = { ...(await save('save-00001', '一', morning))!, text: '一', versions: [] };
    const at = (path: string) => ({
      ...record,
      url: `https://portal.example/${path}`,
      address: `https://portal.example/${path}`,
    });
    await importClips(database, [at('x'), at('y')]);
    await importClips(database, [at('z')]);
    const ids = (await database.clips.toArray()).map(({ id, address }) => `${id} ${address.slice(-1)}`);
    expect(ids).toEqual(['save-00001 a', 'save-00001-2 x', 'save-00001-3 y', 'save-00001-4 z']);
  });

  it('brings back no removed clip of another page that has the same id', async () => {
    const record = { ...(await save('save-00001', '一', morning))!, text: '一', versions: [] };
    await removeClips(database, ['save-00001'], morning);
    await importClips(database, [{ ...record, url: 'https://portal.example/z', address: 'https://portal.example/z' }]);
    expect(await database.removed.count()).toBe(1);
    expect((await database.clips.toArray()).map(({ id }) => id)).toEqual(['save-00001-2']);
  });

  it('counts a version once that a file holds twice', async () => {
    await save('save-00001', '一', morning);
    await save('save-00002', '二', '2026-03-02T00:00:00.000Z');
    const record = await recordOf('save-00001');
    database = new ClipDatabase(`identity-${names++}`);
    await importClips(database, [
      { ...record, versions: [...record.versions, ...record.versions], earlierVersions: 99 },
    ]);
    expect(await textsOf('save-00001')).toEqual(['一', '二']);
    expect((await database.clips.get('save-00001'))?.earlierVersions).toBe(1);
  });
});

describe('a clip that is restored', () => {
  it('beside a newer save of its page is kept once, with all of its texts', async () => {
    await save('save-00001', '一', morning);
    await save('save-00002', '二', morning);
    await removeClips(database, ['save-00001'], morning);
    await save('save-00003', '三', morning);
    await restoreClips(database, ['save-00001']);
    expect((await textsOf('save-00003')).toSorted()).toEqual(['一', '三', '二']);
    expect((await database.clips.get('save-00003'))?.earlierVersions).toBe(2);
    expect(await database.versions.count()).toBe(2);
  });
});
