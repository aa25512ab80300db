import 'fake-indexeddb/auto';
import { collect } from '../../tests/collect.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDraft } from '../../tests/make-clip-draft.ts';
import type { CatalogueEntry } from '../clips/catalogue.ts';
import { ClipDatabase } from './clip-database.ts';
import { findMetrics, selectStatistics, sortStatistics } from './read-statistics.ts';
import { everything, searchEntries, selectOrders, type Selection } from './search-clips.ts';
import { searchTexts } from './search-texts.ts';
import { changeWords, saveClip } from './write-clips.ts';

const database = new ClipDatabase('search-test');
const years = [2021, 2022, 2023, 2024];

/** Enough clips that the walk over the newest does not reach the oldest. */
const fillers = 260;

beforeAll(async () => {
  await save('北京上半年经济增长', '北京市地区生产总值增长。', 0, '京城日报');
  await save('台灣出口', '半導體出口額創新高,海峽兩岸關注。', 1, '島嶼通訊');
  await save('東京の物価', '東京都の物価は上昇した。', 2);
  await save('A naïve forecast', 'Some of the economists who were asked about the coming year call it naïve.', 3);
  await save('5G基站建设', '全市新建５Ｇ基站。', 4);
  for (const [at, year] of years.entries()) {
    const text = `${year}年粮食产量达${at + 1}亿吨。`;
    const figure = { words: `${at + 1}亿吨`, value: (at + 1) * 1e8, unit: 't', metric: '粮食产量' };
    await save(`${year}年粮食`, text, 5 + at, undefined, [
      { ...figure, time: { iso: `${year}`, role: 'over' as const } },
    ]);
  }
  for (let n = 0; n < fillers; n++) await save(`其他消息第${n}号`, `内容${n}`, 20 + n);
  await changeWords(database, ['clip-00000'], { addTags: ['宏观'], note: '向统计局核实' }, '2026-05-01T00:00:00.000Z');
  await changeWords(database, ['clip-00004'], { isArchived: true }, '2026-05-01T00:00:00.000Z');
});

function save(
  title: string,
  text: string,
  n: number,
  source?: string,
  figures: Parameters<typeof makeDraft>[0]['figures'] = [],
) {
  const saveId = `clip-${String(n).padStart(5, '0')}`;
  const savedAt = new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();
  const draft = makeDraft({ saveId, title, text, figures, ...(source !== undefined && { source }) });
  return saveClip(database, draft, { url: `https://site${n % 3}.example/${n}`, savedAt });
}

async function find(selection: Partial<Selection>): Promise<CatalogueEntry[]> {
  return (await collect(searchEntries(database, { ...everything, ...selection }))).flat();
}

const titles = async (selection: Partial<Selection>): Promise<string[]> =>
  (await find(selection)).map(({ title }) => title);

describe('searchEntries', () => {
  it.each([
    ['北京', '北京上半年经济增长'],
    ['臺灣', '台灣出口'],
    ['東京', '東京の物価'],
    ['naive', 'A naïve forecast'],
    ['島嶼', '台灣出口'],
    ['宏观', '北京上半年经济增长'],
    ['统计局', '北京上半年经济增长'],
    ['京城 增长', '北京上半年经济增长'],
    ['粮', '2024年粮食'],
  ])('finds %s, beyond the newest too', async (words, title) => {
    expect(await titles({ words })).toContain(title);
  });

  it('finds each clip once, the newest first', async () => {
    const found = await find({ words: '其他' });
    expect(found).toHaveLength(fillers);
    const orders = found.map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].toSorted().reverse());
  });

  it('finds nothing for characters that only stand near each other', async () => {
    expect(await titles({ words: '北增' })).toEqual([]);
  });

  it('shows archived clips only when asked', async () => {
    expect(await titles({ words: '5G' })).toEqual([]);
    expect(await titles({ words: '5G', archived: true })).toEqual(['5G基站建设']);
  });

  it('keeps to the facets and the days asked for', async () => {
    expect(await titles({ facets: ['source=島嶼通訊'] })).toEqual(['台灣出口']);
    expect(await titles({ facets: ['tag=宏观', 'verdict=reprint'] })).toEqual(['北京上半年经济增长']);
    expect(await titles({ facets: ['tag=宏观', 'verdict=original'] })).toEqual([]);
    expect(await find({ from: '2026-01-02', to: '2026-01-02' })).toHaveLength(24);
    expect(await titles({ words: '粮食', facets: ['host=site0.example'] })).toEqual(['2022年粮食']);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const pages: CatalogueEntry[][] = [];
    for await (const page of searchEntries(database, { ...everything, words: '其他' }, stop.signal)) {
      pages.push(page);
      stop.abort();
    }
    expect(pages).toHaveLength(1);
  });

  it('passes over a damaged row', async () => {
    await database.catalogue.put({ order: '2026-12-31T00:00:00.000Z#broken-row' } as CatalogueEntry);
    expect(await titles({ words: '北京' })).toEqual(['北京上半年经济增长']);
    await database.catalogue.delete('2026-12-31T00:00:00.000Z#broken-row');
  });
});

describe('selectOrders', () => {
  it('names a place for every clip that is not archived', async () => {
    const orders = await selectOrders(database, everything);
    expect(orders).toHaveLength(fillers + 8);
    expect(orders).toEqual(orders.toSorted().reverse());
    expect(await selectOrders(database, { ...everything, facets: ['tag=宏观'] })).toHaveLength(1);
  });
});

describe('searchTexts', () => {
  it('finds what only the text says, with the words around it, and tells how far it is', async () => {
    const reports = await collect(
      searchTexts(database, { ...everything, words: '海峡两岸' }, new AbortController().signal),
    );
    const hits = reports.flatMap((report) => report.hits);
    expect(hits.map(({ entry }) => entry.title)).toEqual(['台灣出口']);
    const { text, hits: spans } = hits[0]!.excerpt;
    expect(text.slice(spans[0]!.start, spans[0]!.end)).toBe('海峽兩岸');
    expect(reports.at(-1)).toMatchObject({ read: fillers + 9, total: fillers + 9 });
    expect(reports.length).toBeGreaterThan(1);
  });

  it('begins what it shows with a whole word, and says that something stands before it', async () => {
    const reports = await collect(
      searchTexts(database, { ...everything, words: 'call it' }, new AbortController().signal),
    );
    const [hit] = reports.flatMap((report) => report.hits);
    const { text, hits } = hit!.excerpt;
    expect(text).toBe('…about the coming year call it naïve.');
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['call', 'it']);
  });

  it('finds a rare word behind frequent ones, and skips no clip for it', async () => {
    expect(await titles({ words: '消息 第7号' })).toEqual(
      (await titles({ words: '其他' })).filter((title) => title.includes('第7号')),
    );
  });

  it('stops between two batches', async () => {
    const stop = new AbortController();
    let reports = 0;
    for await (const _report of searchTexts(database, { ...everything, words: '内容' }, stop.signal)) {
      reports++;
      stop.abort();
    }
    expect(reports).toBe(1);
  });
});

describe('figures across clips', () => {
  it('are found by metric, whatever the script of the question', async () => {
    expect(await findMetrics(database, '糧食', 9)).toEqual([{ value: '粮食产量', count: 4 }]);
    const { rows, isCut } = await selectStatistics(database, { metrics: ['粮食产量'] });
    expect(rows).toHaveLength(4);
    expect(isCut).toBe(false);
  });

  it('keep to unit, period and outlet', async () => {
    expect((await selectStatistics(database, { unit: 't', period: '2023' })).rows.map(({ value }) => value)).toEqual([
      3e8,
    ]);
    expect((await selectStatistics(database, { unit: 't', outlet: 'site0.example' })).rows).toHaveLength(1);
    expect((await selectStatistics(database, { unit: 'CNY' })).rows).toEqual([]);
  });

  it('are sorted by what they are worth and by when they are of', async () => {
    const { rows } = await selectStatistics(database, {});
    expect(sortStatistics(rows, 'value', true).map(({ value }) => value / 1e8)).toEqual([4, 3, 2, 1]);
    const mixed = [
      { ...rows[0]!, value: 2, unit: 't' },
      { ...rows[0]!, value: 900, unit: 'kg' },
      { ...rows[0]!, value: 5, unit: 'CNY' },
      { ...rows[0]!, value: 3_000, unit: 'kg' },
    ];
    expect(sortStatistics(mixed, 'value', false).map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '900 kg',
      '2 t',
      '3000 kg',
      '5 CNY',
    ]);
    expect(sortStatistics(rows, 'period', false).map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2024']);
  });
});
