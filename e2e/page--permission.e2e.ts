/** The permission for web pages is the reader's to take away: nothing is thrown, what is painted stays, no page gets anything new, and the popup says what to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';
import { openCard, readCard, readHighlights, waitFor, waitForHighlights } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

const english = join(import.meta.dirname, '../public/_locales/en/messages.json');
const sentences = JSON.parse(readFileSync(english, 'utf8')) as Record<string, { message: string }>;

describe('without the permission for web pages', () => {
  let ground: TestGround;
  let before: TestPage;

  beforeAll(async () => {
    ground = await startTestGround();
    before = await open('before');
    await waitForHighlights(before);
    await readCard(before);
    await ground.browser.permitPages(false);
  });
  afterAll(() => ground.close());

  function open(name: string): Promise<TestPage> {
    const url = `http://portal.example/permission/${name}`;
    ground.server.serve(url, demoPage);
    return ground.browser.openPage(url);
  }

  it('a page that was read before keeps what it has, and its errors are none of ours', async () => {
    await before.activate();
    expect(Object.keys(await readHighlights(before))).toContain('figure');
    await before.inShadowRoot((root) => root.querySelector<HTMLElement>('.chip')?.focus());
    expect(await before.takeErrors()).toEqual([]);
  });

  it('a page that is opened now gets nothing, and the popup asks for the permission', async () => {
    const page = await open('after');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(await readHighlights(page)).toEqual({});
    expect(await page.inShadowRoot(() => true)).toBeUndefined();
    expect(await page.takeErrors()).toEqual([]);
    // Last, because Firefox takes a click on the toolbar for a permission on this page.
    const popup = await ground.browser.openPopup();
    for (const key of ['allowNeeded', 'allowPages']) {
      const sentence = sentences[key]?.message ?? key;
      await waitFor(sentence, () => popup.evaluate((words) => document.body.innerText.includes(words), sentence));
    }
    await popup.close();
    await page.close();
  });

  it('a page that is opened once it is given back is read again', async () => {
    await ground.browser.permitPages(true);
    const page = await open('again');
    await waitForHighlights(page);
    await openCard(page);
    expect(await page.takeErrors()).toEqual([]);
    await page.close();
  });
});
