/** "Wrong?": what the reader says of a page counts at once on chip, card, badge, popup and clip, after a reload too, becomes the rule of the site, and is taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { TestPage, TestView } from './browsers/test-browser.ts';
import {
  openCard,
  readCard,
  readClips,
  readHighlights,
  readPopup,
  saveFromCard,
  waitFor,
  waitForHighlights,
} from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

declare const chrome: typeof browser;

const site = 'http://portal.example/word';

describe('the reader’s word', () => {
  let ground: TestGround;
  let view: TestPage;

  beforeAll(async () => {
    ground = await startTestGround();
    view = await ground.browser.openExtensionPage('options.html');
  });
  afterAll(() => ground.close());

  async function open(name: string): Promise<TestPage> {
    ground.server.serve(`${site}/${name}`, demoPage);
    const page = await ground.browser.openPage(`${site}/${name}`);
    await waitForHighlights(page);
    return page;
  }

  const badgeOf = (url: string): Promise<string> =>
    view.evaluate(async (pattern) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    }, url);

  it('puts the page right before anything is saved: chip, badge and popup say so, and after a reload', async () => {
    const page = await open('original');
    expect(await readCard(page)).toContain('澜江日报');
    await waitFor('the badge', async () => (await badgeOf(`${site}/original`)) !== '');
    await openCard(page);
    await say(page, 0);
    await waitForVerdict(page, 'By your word', 'An original');
    await waitFor('the badge to go', async () => (await badgeOf(`${site}/original`)) === '');
    expect(await readHighlights(page)).not.toHaveProperty('source');
    await page.reload();
    await waitForHighlights(page);
    expect(await readHighlights(page)).not.toHaveProperty('source');
    const popup = await ground.browser.openPopup();
    expect(await readPopup(popup)).toMatch(/An original, by your word/);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.said .link')?.click());
    await waitFor('the verdict that was found', async () => (await readPopup(popup)).includes('澜江日报'));
    await popup.close();
    await waitFor('the badge again', async () => (await badgeOf(`${site}/original`)) !== '');
    await page.close();
  });

  it('names another source, on the card and in the clip, whose record stays what was found', async () => {
    const page = await open('reprint');
    await saveFromCard(page);
    await say(page, 'form', '澜江晚报');
    await waitForVerdict(page, 'another source', '澜江晚报');
    const clipNow = async () => (await readClips(view)).find(({ url }) => url === `${site}/reprint`);
    await waitFor('the clip to follow', async () => (await clipNow())?.word?.corrections?.source === '澜江晚报');
    expect((await clipNow())?.source?.name).toBe('澜江日报');
    await page.close();
  });

  it('leaves a figure out, and puts it back', async () => {
    const page = await open('figure');
    const before = (await readHighlights(page))['figure'] ?? [];
    await openCard(page);
    await page.press('n');
    const words = await waitFor('the popover', () =>
      page.inShadowRoot((root) => root.querySelector('.popover-value')?.textContent?.trim()),
    );
    expect(words).toContain('612.4亿元');
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.popover .wrong-toggle')?.click());
    await waitFor('the answers', () => page.inShadowRoot((root) => root.querySelector('.popover .answers') !== null));
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.popover .answers > button')?.click());
    await waitFor('the figure to go', async () => !(await readHighlights(page))['figure']?.includes('612.4亿元'));
    await waitFor('the list of what was left out', () =>
      page.inShadowRoot((root) => root.querySelector('.left-out')?.textContent?.includes('612.4亿元') ?? false),
    );
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.left-out .link')?.click());
    await waitFor('the figure again', async () => (await readHighlights(page))['figure']?.length === before.length);
    await page.close();
  });

  it('becomes the rule of its site, which the settings show and take away', async () => {
    const page = await open('rule');
    await openCard(page);
    await say(page, 0);
    await waitForVerdict(page, 'by the word', 'An original');
    await page.inShadowRoot((root) => [...root.querySelectorAll<HTMLElement>('.said .link')].at(-1)?.click());
    const rule = (): Promise<string> => view.evaluate(() => document.querySelector('.rules')?.textContent ?? '');
    await waitFor('the rule in the settings', async () => (await rule()).includes('portal.example'));
    const other = await open('another');
    expect(await readHighlights(other)).not.toHaveProperty('source');
    await view.evaluate(() => document.querySelector<HTMLElement>('.rules button')?.click());
    await waitFor('no rule', async () => (await rule()) === '');
    // The settings page shows it before it is kept.
    await waitFor('no rule kept', () =>
      view.evaluate(async () => !JSON.stringify(await chrome.storage.local.get('settings')).includes('portal.example')),
    );
    await other.activate();
    await other.reload();
    await waitFor('the source again', async () => 'source' in (await readHighlights(other)));
    await other.close();
    await page.close();
  });
});

describe('what is seen on a page', () => {
  let ground: TestGround;
  beforeAll(async () => {
    ground = await startTestGround();
  });
  afterAll(() => ground.close());

  it('is marked or not, as the reader switches it, in the popup as on the card', async () => {
    ground.server.serve(`${site}/marks`, demoPage);
    const page = await ground.browser.openPage(`${site}/marks`);
    const key = (await waitForHighlights(page))['figure']!.length;
    await openCard(page);
    const click = (selector: string) =>
      page.inShadowRoot((root, wanted) => root.querySelector<HTMLElement>(wanted)?.click(), selector);
    await click('.marks-switch .link');
    await waitFor('all figures', async () => ((await readHighlights(page))['figure']?.length ?? 0) > key);
    await click('.marks-switch input');
    await waitFor('nothing marked', async () => Object.keys(await readHighlights(page)).length === 0);
    const popup = await ground.browser.openPopup();
    await readPopup(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.marks-switch input')?.click());
    await waitFor('the marks again', async () => Object.keys(await readHighlights(page)).length > 0);
    await popup.close();
    await page.close();
  });

  it('is no chip where it was sent away from the site, also on its other pages', async () => {
    for (const name of ['away', 'away-2']) ground.server.serve(`${site}/${name}`, demoPage);
    const page = await ground.browser.openPage(`${site}/away`);
    await readCard(page);
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.chip-close')?.click());
    await waitFor('the choices', () => page.inShadowRoot((root) => root.querySelector('.chip-away') !== null));
    await page.inShadowRoot((root) => root.querySelectorAll<HTMLElement>('.chip-away button')[1]?.click());
    await waitFor('no chip', () => page.inShadowRoot((root) => root.querySelector<HTMLElement>('.chip-line')!.hidden));
    const other = await ground.browser.openPage(`${site}/away-2`);
    await waitForHighlights(other);
    expect(await other.inShadowRoot((root) => root.querySelector('.chip') !== null)).toBeUndefined();
    await other.close();
    await page.close();
  });
});

describe('the popup says what a page is that is no article', () => {
  let ground: TestGround;
  beforeAll(async () => {
    ground = await startTestGround();
  });
  afterAll(() => ground.close());

  const links = '<ul>' + '<li><a href="/a">要闻</a> <a href="/b">共12条</a></li>'.repeat(40) + '</ul>';
  it.each([
    ['a front page', 'http://portal.example/', links, 'list'],
    ['a page without an article', 'http://portal.example/a/20250116-77.html', '<p>短。</p>', 'no-article'],
  ])('%s', async (_what, url, html, why) => {
    ground.server.serve(url, `<!doctype html><title>x</title>${html}`);
    const page = await ground.browser.openPage(url);
    const popup = await ground.browser.openPopup();
    await waitForWhy(popup, why);
    await popup.close();
    await page.close();
  });

  it('a site that was switched off, and one that waits for a click', async () => {
    ground.server.serve(`${site}/off`, demoPage);
    const view = await ground.browser.openExtensionPage('options.html');
    const set = (settings: object) => view.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
    await set({ where: 'everywhere', notHere: ['portal.example'] });
    for (const [settings, why] of [
      [{ where: 'everywhere', notHere: ['portal.example'] }, 'off'],
      [{ where: 'on-click' }, 'waiting'],
    ] as const) {
      await set(settings);
      const page = await ground.browser.openPage(`${site}/off`);
      const popup = await ground.browser.openPopup();
      await waitForWhy(popup, why);
      expect(await popup.evaluate(() => document.querySelector('.nothing button') !== null)).toBe(true);
      await popup.close();
      await page.close();
    }
    await view.close();
  });

  it('the browser’s own page, where there is nothing to press', async () => {
    const page = await ground.browser.openPage('about:blank');
    const popup = await ground.browser.openPopup();
    await waitForWhy(popup, 'internal');
    expect(await popup.evaluate(() => document.querySelector('.nothing button, .site-switch') !== null)).toBe(false);
    await popup.close();
    await page.close();
  });
});

async function waitForWhy(popup: TestView, why: string): Promise<void> {
  await waitFor(`“${why}”`, () =>
    popup.evaluate((wanted) => document.querySelector<HTMLElement>('.nothing')?.dataset['why'] === wanted, why),
  );
}

/** Opens "Wrong?" on the card and gives an answer: the button of that number, or the form with a name. */
async function say(page: TestPage, answer: number | 'form', name = ''): Promise<void> {
  await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.card .wrong-toggle')?.click());
  await waitFor('the answers', () => page.inShadowRoot((root) => root.querySelector('.card .answers') !== null));
  if (answer !== 'form') {
    await page.inShadowRoot(
      (root, index) => root.querySelectorAll<HTMLElement>('.card .answers > button')[index]?.click(),
      answer,
    );
    return;
  }
  await page.inShadowRoot((root, words) => {
    const field = root.querySelector<HTMLInputElement>('.card .answers input')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, name);
  await page.inShadowRoot((root) => root.querySelector<HTMLFormElement>('.card .answers form')!.requestSubmit());
}

async function waitForVerdict(page: TestPage, what: string, words: string): Promise<void> {
  await waitFor(what, () =>
    page.inShadowRoot((root, wanted) => root.querySelector('.verdict-line')?.textContent?.includes(wanted), words),
  );
}
