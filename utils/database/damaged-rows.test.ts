/** Rows that aren't what they should be, in every table: each is passed over, and takes nothing else with it. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../tests/collect.ts';
import { makeRecord } from '../../tests/make-clip-record.ts';
import type { CatalogueEntry } from '../clips/catalogue.ts';
import type { StatisticRow } from '../clips/statistic-row.ts';
import { ClipDatabase } from './clip-database.ts';
import { importClips } from './import-clips.ts';
import { newestEntries, wholeClip } from './read-clips.ts';
import { selectStatistics } from './read-statistics.ts';
import { everything, searchEntries } from './search-clips.ts';
import { searchTexts } from './search-texts.ts';
import { changeWords, removeClips } from './write-clips.ts';

const now = '2026-03-05T00:00:00.000Z';
let database: ClipDatabase;
let names = 0;

beforeEach(async () => {
  database = new ClipDatabase(`damaged-${names++}`);
  await importClips(
    database,
    ['sound-0001', 'broken-001'].map((saveId, n) => makeRecord({ saveId, url: `https://portal.example/${n}` })),
  );
});

const entryOf = async (clipId: string): Promise<CatalogueEntry> =>
  (await database.catalogue.where('clipId').equals(clipId).first())!;

describe('a damaged row', () => {
  it.each([{ title: 7 }, { tags: null }, { metrics: 'none' }, { savedAt: undefined }])(
    'of the catalogue, %o, leaves lists and search to the others',
    async (damage) => {
      await database.catalogue.put({ ...(await entryOf('broken-001')), ...damage } as unknown as CatalogueEntry);
      expect((await newestEntries(database, 9)).map(({ clipId }) => clipId)).toEqual(['sound-0001']);
      const pages = await collect(searchEntries(database, { ...everything, words: '吞吐量' }));
      expect(pages.flat().map(({ clipId }) => clipId)).toEqual(['sound-0001']);
    },
  );

  it.each([{ metric: undefined }, { value: 'many' }, { quote: {} }])(
    'of figures, %o, leaves the table to the others',
    async (damage) => {
      const row = (await database.statistics.get(['broken-001', 0]))!;
      await database.statistics.put({ ...row, ...damage } as unknown as StatisticRow);
      const { rows } = await selectStatistics(database, {});
      expect(rows.map(({ clipId, index }) => `${clipId} ${index}`).toSorted()).toEqual([
        'broken-001 1',
        'sound-0001 0',
        'sound-0001 1',
      ]);
    },
  );

  it('of texts is passed over by the search of texts, and its clip still opens', async () => {
    await database.texts.put({ clipId: 'broken-001', text: null as unknown as string });
    const reports = await collect(
      searchTexts(database, { ...everything, words: '全年目标' }, new AbortController().signal),
    );
    expect(reports.flatMap(({ hits }) => hits).map(({ entry }) => entry.clipId)).toEqual(['sound-0001']);
    await database.texts.delete('broken-001');
    expect(await wholeClip(database, 'broken-001')).toMatchObject({ text: '' });
  });

  it('of clips can be taken away, and doesn’t keep others from being tagged with it', async () => {
    await database.clips.update('broken-001', { statistics: null as never });
    const changed = await changeWords(database, ['sound-0001', 'broken-001'], { addTags: ['核实'] }, now);
    expect(changed.map(({ id }) => id)).toEqual(['sound-0001']);
    expect((await entryOf('sound-0001')).tags).toContain('核实');
    expect(await removeClips(database, ['broken-001'], now)).toHaveLength(1);
  });
});

describe('tags', () => {
  it.each([
    '核实',
    '臺灣',
    '確認済み',
    '확인',
    'עברית',
    'مراجعة',
    'ตรวจสอบ',
    '🏷️👩‍👩‍👧',
    'a=b',
    'x y',
    'Ünïcode',
    '__proto__',
  ])('in any script are kept, counted, filtered by and found: %s', async (tag) => {
    await changeWords(database, ['sound-0001'], { addTags: [tag] }, now);
    expect((await entryOf('sound-0001')).tags).toContain(tag);
    const selection = { ...everything, facets: [`tag=${tag}`] };
    const pages = await collect(searchEntries(database, selection));
    expect(pages.flat().map(({ clipId }) => clipId)).toEqual(['sound-0001']);
    expect(await database.counts.get(`tag=${tag}`)).toMatchObject({ count: 1 });
    await changeWords(database, ['sound-0001'], { removeTags: [tag] }, now);
    expect(await database.counts.get(`tag=${tag}`)).toBeUndefined();
  });
});
