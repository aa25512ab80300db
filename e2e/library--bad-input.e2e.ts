/** What a library may meet: hostile words in a file, rows that are damaged, an older tab that holds the database. Nothing runs, nothing is lost, and the reader is told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../tests/make-clip-record.ts';
import { json } from '../utils/export/formats/json.ts';
import type { TestPage } from './browsers/test-browser.ts';
import { click, importText, openLibrary, texts, waitForTexts } from './library-page.ts';
import { openCard, readClips, waitFor } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

const url = 'http://portal.example/city/1.html';
/** Would say so on the page's element if it ever became more than words. */
const attack = `"><img src=x onerror="document.documentElement.dataset.attacked='yes'"><script>document.documentElement.dataset.attacked='yes'</script>`;

const hostile = makeRecord({ saveId: 'hostile-01', url: 'https://hostile.example/1', title: attack, source: attack });
const sound = makeRecord({ saveId: 'sound-0001', url: 'https://sound.example/1', title: '完好的剪报' });
const records = [
  { ...hostile, word: { tags: [attack.slice(0, 60), 'עברית', '🏷️'], note: attack, changedAt: hostile.savedAt } },
  sound,
];
const file = json.begin + records.map((record, index) => json.write(record, index)).join('') + json.end;

/** Holds the database open as a tab of an older version would that never lets go. Sent to a page. */
async function holdDatabase(): Promise<void> {
  const request = indexedDB.open('firsthand', 1);
  const held = await new Promise<IDBDatabase>((resolve) => {
    request.addEventListener('success', () => resolve(request.result));
  });
  // A timer of the window's keeps it: what is sent to a page is forgotten with its connection otherwise.
  setInterval(() => held.name, 1_000);
}

/** Leaves a clip without what every clip has. Sent to a page. */
async function damage(id: string): Promise<void> {
  const request = indexedDB.open('firsthand');
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.addEventListener('success', () => resolve(request.result));
  });
  const store = database.transaction('clips', 'readwrite').objectStore('clips');
  const get = store.get(id);
  await new Promise<void>((resolve) => {
    get.addEventListener('success', () => {
      const broken = { ...get.result, statistics: null, evidence: 7 };
      store.put(broken).addEventListener('success', () => resolve());
    });
  });
  database.close();
}

describe('a library with bad input', () => {
  let ground: TestGround;

  beforeAll(async () => {
    ground = await startTestGround();
    ground.server.serve(url, demoPage);
  });
  afterAll(() => ground.close());

  const said = (page: TestPage): Promise<string | undefined> =>
    page.inShadowRoot((root) => root.querySelector('.actions [role=status]')?.textContent);

  it('says that an older tab is in the way, reads the page all the same, and saves once it is gone', async () => {
    const holder = await ground.browser.openExtensionPage('options.html');
    await holder.evaluate(holdDatabase);
    const page = await ground.browser.openPage(url);
    await openCard(page);
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.actions button')?.click());
    const sentence = await waitFor('the reason', async () => {
      const words = await said(page);
      return words !== undefined && words !== '' && words;
    });
    expect(sentence).toMatch(/tab/i);
    await holder.close();
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.actions button')?.click());
    await waitFor('the clip to be saved', async () => (await said(page))?.includes('✓') ?? false);
    const library = await openLibrary(ground.browser);
    expect((await readClips(library)).map((clip) => clip.url)).toEqual([url]);
    await library.close();
    await page.close();
  });

  it('shows hostile words as the words they are, wherever it shows them', async () => {
    const library = await openLibrary(ground.browser);
    await importText(library, file);
    await library.close();
    for (const place of ['', '#clip=hostile-01', '#view=figures']) {
      const page = await openLibrary(ground.browser, place);
      await waitFor('the hostile words', () =>
        page.evaluate((words) => document.body.textContent.includes(words), attack.slice(0, 30)),
      );
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.evaluate(() => document.documentElement.dataset['attacked'])).toBeFalsy();
      expect(await page.evaluate(() => document.querySelectorAll('main img, main script').length)).toBe(0);
      await page.close();
    }
    const popup = await ground.browser.openExtensionPage('popup.html');
    await click(popup, '#tab-clips');
    await waitForTexts(popup, '.clip .clip-title', (found) => found.includes(attack));
    expect(await texts(popup, '.clip .tag')).toContain('עברית');
    expect(await popup.evaluate(() => document.documentElement.dataset['attacked'])).toBeFalsy();
    await popup.close();
  });

  it('says that a damaged clip is damaged, and shows the others', async () => {
    const page = await openLibrary(ground.browser);
    await page.evaluate(damage, 'hostile-01');
    await page.navigate(`${ground.browser.extensionOrigin}library.html#clip=hostile-01`);
    await page.reload();
    await waitForTexts(page, '.reading-side [role=alert]', ([words]) => Boolean(words));
    await waitForTexts(page, '.library-row .clip-title', (found) => found.includes('完好的剪报'));
    await click(page, '.library-row .row-button', '完好的剪报');
    await waitForTexts(page, '.reading h1', ([title]) => title === '完好的剪报');
    await page.close();
  });
});
