/** The library from end to end: saved from two tabs at once, found, tagged, noted, put right, removed and put back, exported, wiped and imported. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../tests/make-clip-record.ts';
import { json } from '../utils/export/formats/json.ts';
import type { TestPage } from './browsers/test-browser.ts';
import { click, exportText, importText, openLibrary, texts, type, waitForTexts } from './library-page.ts';
import { readCard, readClips, saveFromCard, saveFromPopup, waitFor } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

const first = 'http://portal.example/city/1.html';
const second = 'http://mirror.example/city/1.html';
const third = 'http://third.example/city/1.html';

const yearly = [2021, 2022, 2023, 2024].map((year, at) => {
  const words = `${at + 1}.5亿吨`;
  return makeRecord({
    saveId: `yearly-${year}`,
    url: `https://grain.example/${year}`,
    savedAt: `${year}-12-31T08:00:00.000Z`,
    title: `${year}年粮食`,
    text: `${year}年粮食产量达${words}。`,
    figures: [
      { words, value: (at + 1.5) * 1e8, unit: 't', metric: '粮食产量', time: { iso: `${year}`, role: 'over' } },
    ],
  });
});
const titled = ['北京经济增长', '臺灣出口創新高', '東京の物価', 'A naïve question', '5G基站建设'].map((title, at) =>
  makeRecord({ saveId: `titled-00${at}`, url: `https://titled.example/${at}`, title, figures: [] }),
);
const file = json.begin + [...yearly, ...titled].map((record, index) => json.write(record, index)).join('') + json.end;

/** Writes fields of a clip over, past everything that guards it. Sent to a page. */
async function putRight({ id, ...fields }: { id: string } & Record<string, unknown>): Promise<void> {
  const open = indexedDB.open('firsthand');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.addEventListener('success', () => resolve(open.result));
  });
  const store = database.transaction('clips', 'readwrite').objectStore('clips');
  const get = store.get(id);
  await new Promise<void>((resolve) => {
    get.addEventListener('success', () => {
      store.put({ ...get.result, ...fields }).addEventListener('success', () => resolve());
    });
  });
  database.close();
}

describe('the library', () => {
  let ground: TestGround;
  let library: TestPage;

  beforeAll(async () => {
    ground = await startTestGround();
    ground.server.serve(first, demoPage);
    ground.server.serve(second, demoPage);
  });
  afterAll(() => ground.close());

  it('holds both pages when two tabs save at once', async () => {
    const tabs = [await ground.browser.openPage(first), await ground.browser.openPage(second)];
    for (const tab of tabs) {
      await tab.activate();
      await waitFor('the chip', () => tab.inShadowRoot((root) => root.querySelector('.chip') !== null));
    }
    await Promise.all(tabs.map((tab) => saveFromCard(tab)));
    library = await openLibrary(ground.browser);
    const clips = await readClips(library);
    expect(clips.map(({ url }) => url).toSorted()).toEqual([second, first]);
    expect(clips.every(({ proof, savedZone, engine }) => proof && savedZone && engine)).toBe(true);
    for (const tab of tabs) await tab.close();
  });

  it('takes in a file after showing what it will do', async () => {
    const report = await importText(library, file);
    expect(report.map((line) => /\d+/.exec(line)?.[0])).toEqual(['9', '0', '0', '0']);
    await waitForTexts(library, '.library-foot span', ([count]) => count!.includes('11'));
  });

  it.each([
    ['北京', '北京经济增长'],
    ['臺灣', '臺灣出口創新高'],
    ['台湾', '臺灣出口創新高'],
    ['東京', '東京の物価'],
    ['naïve', 'A naïve question'],
    ['naive', 'A naïve question'],
    ['5G', '5G基站建设'],
  ])('finds %s from the popup', async (words, title) => {
    const popup = await ground.browser.openExtensionPage('popup.html');
    await click(popup, '#tab-clips');
    await type(popup, 'input[type=search]', words);
    await waitForTexts(popup, '.clip .clip-title', (found) => found.length === 1 && found[0] === title);
    expect((await texts(popup, '.clip .clip-title mark')).length).toBe(1);
    await popup.close();
  });

  it('keeps a tag, a note and a correction, and is found by them', async () => {
    const page = await openLibrary(ground.browser, '#clip=titled-000');
    await type(page, '.reading .tag-field input', '核实', 'Enter');
    await waitForTexts(page, '.chosen-tags li', (found) => found.some((tag) => tag.startsWith('核实')));
    await type(page, '.reading textarea', '向统计局问过');
    await waitFor('the note', async () => (await readClips(page)).some(({ word }) => word?.note === '向统计局问过'));
    await click(page, '.reading .actions button[aria-expanded=false]');
    await type(page, '.correction-form .filter:nth-of-type(2) input', '江城晚报');
    await click(page, '.correction-form button.primary');
    await waitForTexts(page, '.reading > .verdict', ([verdict]) => verdict?.includes('江城晚报') ?? false);
    expect((await texts(page, '.machine'))[0]).toContain('江城日报');
    await type(page, '.clips-side input[type=search]', '统计局');
    await waitForTexts(page, '.library-row .clip-title', (found) => found.length === 1 && found[0] === '北京经济增长');
    await page.close();
  });

  it('takes tags and a note before the first save, and keeps them with it', async () => {
    ground.server.serve(third, demoPage);
    const tab = await ground.browser.openPage(third);
    await readCard(tab);
    let popup = await ground.browser.openPopup();
    await waitForTexts(popup, '.before-saving summary', (found) => found.length === 1);
    await type(popup, '.before-saving .tag-field input', '港口', 'Enter');
    await type(popup, '.before-saving textarea', '<script>alert(1)</script> 待核');
    await waitForTexts(popup, '.before-saving .chosen-tags li', ([tag]) => tag?.startsWith('港口') ?? false);
    await popup.close();
    // A popup closes at a click beside it: what was typed is still there.
    await tab.activate();
    popup = await ground.browser.openPopup();
    await waitForTexts(popup, '.before-saving .chosen-tags li', ([tag]) => tag?.startsWith('港口') ?? false);
    await saveFromPopup(popup);
    await waitForTexts(popup, '.saved-page [data-changed=false]', (found) => found.length === 1);
    const clip = (await readClips(library)).find(({ url }) => url === third);
    expect(clip?.word).toMatchObject({ tags: ['港口'], note: '<script>alert(1)</script> 待核' });
    expect(clip).toMatchObject({ earlierVersions: 0, page: { blocks: expect.anything() } });
    await popup.close();
    await tab.close();
  });

  it('says on a page that it was changed since it was saved', async () => {
    ground.server.serve(third, demoPage.replace('427家', '431家'));
    const tab = await ground.browser.openPage(third);
    await readCard(tab);
    const popup = await ground.browser.openPopup();
    await waitForTexts(popup, '.saved-page [data-changed=true]', (found) => found.length === 1);
    await popup.close();
    await tab.close();
  });

  it('shows what it would read today, verdict and figures, and changes nothing by it', async () => {
    const clip = (await readClips(library)).find(({ url }) => url === third)!;
    const page = await openLibrary(ground.browser, `#clip=${clip.id}`);
    await click(page, '.reanalysis button');
    await waitForTexts(page, '.reanalysis [role=status]', ([said]) => Boolean(said) && !said!.includes('…'));
    expect(await texts(page, '.reanalysis .changes li')).toEqual([]);
    // The same clip as an older engine might have left it.
    await page.evaluate(putRight, { id: clip.id, verdict: 'original', statistics: clip.statistics.slice(1) });
    await page.reload();
    await click(page, '.reanalysis button');
    const changes = await waitForTexts(page, '.reanalysis .changes li', (found) => found.length > 1);
    expect(changes.join('\n')).toContain(clip.statistics[0]!.quote.text);
    expect((await readClips(page)).find(({ id }) => id === clip.id)).toMatchObject({ verdict: 'original' });
    await page.evaluate(putRight, { id: clip.id, verdict: clip.verdict, statistics: clip.statistics });
    await page.close();
  });

  it('searches the full texts from the popup', async () => {
    const popup = await ground.browser.openExtensionPage('popup.html');
    await click(popup, '#tab-clips');
    await type(popup, 'input[type=search]', '产量达2.5亿吨');
    await waitForTexts(popup, '.empty[role=status]', ([said]) => Boolean(said));
    expect(await texts(popup, '.clip')).toEqual([]);
    await click(popup, '.text-search button');
    const [found] = await waitForTexts(popup, '.clip .clip-title', (titles) => titles.length === 1);
    expect(found).toBe('2022年粮食');
    expect((await texts(popup, '.clip mark')).join('')).toContain('2.5亿吨');
    await popup.close();
  });

  it('is used by keys alone in the popup: to the clips, into the list, a clip away and back', async () => {
    const popup = await ground.browser.openExtensionPage('popup.html');
    const focused = (): Promise<string> => popup.evaluate(() => document.activeElement?.textContent ?? '');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-page')?.focus());
    await popup.press('ArrowLeft');
    await waitForTexts(popup, '.clip .clip-title', (found) => found.length === 12);
    await type(popup, 'input[type=search]', '5G基站');
    await waitForTexts(popup, '.clip .clip-title', (found) => found.length === 1);
    await popup.press('ArrowDown');
    expect(await focused()).toContain('5G基站建设');
    await popup.press('Delete');
    await waitForTexts(popup, '.undo button', (found) => found.length === 1);
    await waitForTexts(popup, '.clip .clip-title', (found) => found.length === 0);
    // The focus is handed on, to the search field where no clip is left, and the way back is a few steps away.
    expect(await popup.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
    const isAtUndo = (): Promise<boolean> =>
      popup.evaluate(() => document.activeElement?.matches('.undo button') ?? false);
    for (let steps = 0; steps < 5 && !(await isAtUndo()); steps++) await popup.press('Tab');
    await popup.press('Enter');
    await waitForTexts(popup, '.clip .clip-title', ([title]) => title === '5G基站建设');
    await popup.close();
  });

  it('removes a clip and puts it back', async () => {
    const page = await openLibrary(ground.browser);
    await waitFor('the list', async () => (await texts(page, '.library-row .clip-title')).length > 5);
    await click(page, '.library-row input[type=checkbox]');
    await click(page, '.chosen-bar > button:last-of-type');
    await waitForTexts(page, '.library-foot span', ([count]) => count!.includes('11'));
    await click(page, '.undo button');
    await waitForTexts(page, '.library-foot span', ([count]) => count!.includes('12'));
    await page.close();
  });

  it('shows a clip as it was saved, with its figures in place and its proof intact', async () => {
    const clip = (await readClips(library)).find(({ url }) => url === first)!;
    const page = await openLibrary(ground.browser, `#clip=${clip.id}`);
    const marks = await waitForTexts(page, '.figure-mark', (found) => found.length > 5);
    expect(marks).toEqual(expect.arrayContaining(['612.4亿元', '893.6亿元', '427家']));
    await click(page, '.facts + button');
    const [verdict] = await waitForTexts(page, '.facts ~ [role=status]', ([words]) => Boolean(words));
    expect(verdict).toContain('✓');
    await page.close();
  });

  it('draws one metric over time, each point a link to its clip, and the same as a table', async () => {
    const page = await openLibrary(ground.browser, '#view=figures');
    await type(page, '.figures-view input[type=search]', '糧食產量');
    await waitForTexts(page, '.table-frame tbody tr', (found) => found.length === 4);
    const links = await waitFor('the chart of these rows', async () => {
      const found = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll('.chart a'),
          (link) => link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href'),
        ),
      );
      // The chart is drawn a moment after the table.
      return found.length === yearly.length && found;
    });
    expect(links).toEqual(yearly.map(({ id }) => `#clip=${id}`));
    await click(page, '.table-frame thead th:nth-of-type(2) button');
    const [largest] = await waitForTexts(
      page,
      '.table-frame tbody tr td:nth-of-type(2)',
      ([words]) => words?.includes('4.5') ?? false,
    );
    expect(largest).toContain('4.5亿吨');
    await page.close();
  });

  it('writes files that other programs’ parsers read', async () => {
    await library.activate();
    const csv = Papa.parse<Record<string, string>>((await exportText(library, 'csv-clips')).replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(csv.errors).toEqual([]);
    expect(csv.data).toHaveLength(12);
    const annotations = JSON.parse(await exportText(library, 'web-annotation')) as { items: unknown[] };
    expect(annotations.items.length).toBeGreaterThan(12 + yearly.length);
    for (const [id, forceType] of [
      ['ris', '@ris/file'],
      ['bibtex', '@biblatex/text'],
    ] as const) {
      const references = plugins.input.chain(await exportText(library, id), { generateGraph: false, forceType });
      expect(references).toHaveLength(12);
    }
    expect(JSON.parse(await exportText(library, 'csl-json'))).toHaveLength(12);
  });

  it('gives the same bytes after export, wipe and import', async () => {
    await library.activate();
    const before = await exportText(library, 'json');
    await library.reload();
    await waitFor('the list', async () => (await texts(library, '.library-row .clip-title')).length > 5);
    await click(library, '.found-line input[type=checkbox]');
    await click(library, '.chosen-bar > button:last-of-type');
    await waitForTexts(library, '.library-foot span', ([count]) => /\b0\b/.test(count!));
    await importText(library, before);
    await waitForTexts(library, '.library-foot span', ([count]) => count!.includes('12'));
    expect(await exportText(library, 'json')).toBe(before);
  });
});
