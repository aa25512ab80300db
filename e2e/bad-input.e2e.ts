/** Pages and moments that aren't as they should be: nothing breaks, nothing is lost, nothing shows that isn't so. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';
import {
  readCard,
  readDatabase,
  readHighlights,
  readPopup,
  saveFromCard,
  waitFor,
  waitForHighlights,
} from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

/** Long enough for gate and lens to have come and gone. */
const settledMs = 1_500;

const pages = {
  'not an article':
    '<title>导航</title><ul>' + '<li><a href="/a">要闻</a> <a href="/b">共12条</a></li>'.repeat(40) + '</ul>',
  'an empty body': '<!doctype html><title>empty</title><body></body>',
  'no body':
    '<!doctype html><title>none</title><script>document.body?.remove(); document.documentElement.lastChild.remove()</script>',
  'a frameset':
    '<html><head><title>frames</title></head><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
};

/** The demo inside one form whose inputs take the names of what a page reader asks of an element. */
const clobbered = demoPage
  .replace(
    '<body>',
    '<body><form>' +
      ['children', 'firstChild', 'parentNode', 'textContent', 'childNodes', 'nodeType']
        .map((name) => `<input name="${name}">`)
        .join(''),
  )
  .replace('</body>', '</form></body>');

describe('bad input', () => {
  let ground: TestGround;
  let pageCount = 0;

  beforeAll(async () => {
    ground = await startTestGround();
  });
  afterAll(() => ground.close());

  /** Every test has a page at an address of its own. */
  async function open(html: string): Promise<{ page: TestPage; url: string }> {
    const url = `http://portal.example/bad-input/${++pageCount}.html`;
    ground.server.serve(url, html);
    return { page: await ground.browser.openPage(url), url };
  }

  async function clipsAt(url: string) {
    const view = await ground.browser.openExtensionPage('popup.html');
    const { clips = [], versions = [] } = (await readDatabase(view)) as Record<
      string,
      { id: string; clipId: string; url: string; earlierVersions: number }[]
    >;
    await view.close();
    const kept = clips.filter((clip) => clip.url === url);
    return { kept, versions: versions.filter(({ clipId }) => kept.some(({ id }) => id === clipId)) };
  }

  it.each(Object.entries(pages))('leaves %s alone and says so in the popup', async (_name, html) => {
    const { page } = await open(html);
    await sleep(settledMs);
    expect(await readHighlights(page)).toEqual({});
    expect(await page.inShadowRoot((root) => root.childNodes.length)).toBeUndefined();
    const popup = await ground.browser.openPopup();
    expect((await readPopup(popup)).trim()).not.toBe('');
    expect(await popup.evaluate(() => document.querySelector('.actions button'))).toBeNull();
    await popup.close();
    await page.close();
  });

  it('lives through five megabytes of text', async () => {
    const paragraph = `<p>${'澜江市去年新增就业4.8万人，增长5.9%，这是一段很长的文字。'.repeat(60)}</p>`;
    const html = demoPage.replace(
      '<figure>',
      `${paragraph.repeat(Math.ceil(5_000_000 / Buffer.byteLength(paragraph)))}<figure>`,
    );
    const { page } = await open(html);
    expect(await readCard(page)).toContain('澜江日报');
    expect(await page.evaluate(() => document.body.children.length)).toBeGreaterThan(0);
    await page.close();
  });

  it('paints again what the page has cleared', async () => {
    const { page } = await open(demoPage);
    const painted = await waitForHighlights(page);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await waitForHighlights(page)).toEqual(painted);
    await page.close();
  });

  it('reads a page whose form takes the names of the DOM', async () => {
    const { page } = await open(clobbered);
    expect((await waitForHighlights(page))['source']).toContain('澜江日报');
    expect(await readCard(page)).toContain('澜江日报');
    await page.close();
  });

  it('saves while the background is asleep', async () => {
    const { page, url } = await open(demoPage);
    await readCard(page);
    await ground.browser.putBackgroundToSleep();
    await saveFromCard(page);
    expect((await clipsAt(url)).kept).toHaveLength(1);
    await page.close();
  });

  it('keeps one clip of a page saved twice, with the earlier version beside it', async () => {
    const { page, url } = await open(demoPage);
    await saveFromCard(page);
    ground.server.serve(url, demoPage.replace('427家', '431家'));
    await page.reload();
    await saveFromCard(page);
    await waitFor('the second version', async () => (await clipsAt(url)).versions.length === 1);
    const { kept } = await clipsAt(url);
    expect(kept).toEqual([expect.objectContaining({ earlierVersions: 1 })]);
    await page.close();
  });

  it('takes the address from the tab and never from a canonical link', async () => {
    const { page, url } = await open(
      demoPage.replace('<head>', '<head><link rel="canonical" href="http://elsewhere.example/stolen">'),
    );
    await saveFromCard(page);
    expect((await clipsAt(url)).kept).toHaveLength(1);
    expect((await clipsAt('http://elsewhere.example/stolen')).kept).toHaveLength(0);
    await page.close();
  });
});
