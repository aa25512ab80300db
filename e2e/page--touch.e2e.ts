/** A reader's hand and keys: figures are touched, the card is walked through, a site is switched off. The page's own clicks and keys stay its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { TestPage, TestView } from './browsers/test-browser.ts';
import { withScript } from './living-pages.ts';
import { openCard, readCard, readClips, readHighlights, waitFor, waitForHighlights } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

declare const chrome: typeof browser;

const site = 'http://portal.example/touch';

/** The page's own listeners, which must hear every click and every key that are theirs. */
const counts = `globalThis.clicks = 0; globalThis.keys = [];
  document.addEventListener('click', ({ defaultPrevented }) => { if (!defaultPrevented) clicks++; });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => { if (!defaultPrevented) keys.push(key); });`;

describe('a touched page', () => {
  let ground: TestGround;
  beforeAll(async () => {
    ground = await startTestGround();
  });
  afterAll(() => ground.close());

  async function open(name: string, html = demoPage): Promise<TestPage> {
    ground.server.serve(`${site}/${name}`, html);
    const page = await ground.browser.openPage(`${site}/${name}`);
    await waitForHighlights(page);
    await readCard(page);
    return page;
  }

  it('shows what a figure is when the pointer rests on it, and nothing when it has gone', async () => {
    const page = await open('rest');
    const { x, y } = await middleOf(page, '893.6亿元');
    await page.point(x, y);
    const words = await readPopover(page);
    expect(words).toContain('893.6亿元');
    expect(words).toContain('地区生产总值');
    await page.point(20, 400);
    await waitFor('the popover to go', async () => !(await isPopoverOpen(page)));
    await page.close();
  });

  it('dresses what is shown for evidence also where nothing is painted', async () => {
    const rights = '<section><p>本文首发于澜江日报，版权归原作者所有。</p></section>';
    const page = await open('evidence', demoPage.replace('</main>', `${rights}</main>`));
    await openCard(page);
    await page.inShadowRoot((root) => {
      const rows = [...root.querySelectorAll<HTMLElement>('.row-button')];
      rows.find(({ textContent }) => textContent?.includes('本文首发于澜江'))?.click();
    });
    await waitFor('the flash to be seen', () =>
      page.evaluate(() => {
        const [flash, ranges] = [...CSS.highlights].find(([name]) => /^[a-z]{10}-5$/.test(name)) ?? [];
        const [range] = ranges ?? [];
        const holder = range && (range as Range).startContainer.parentElement;
        if (!holder || !holder.matches('section > p')) return false;
        return getComputedStyle(holder, `::highlight(${flash})`).backgroundColor.startsWith('rgba(240, 120, 25');
      }),
    );
    await page.close();
  });

  it('keeps every click and key of the page', async () => {
    const page = await open('clicks', withScript(counts));
    const { x, y } = await middleOf(page, '893.6亿元');
    await page.point(x, y, 'click');
    await readPopover(page);
    expect(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)).toBe(1);
    await page.press('p');
    await page.press('Escape');
    await waitFor('the popover to go', async () => !(await isPopoverOpen(page)));
    await page.point(20, 400, 'click');
    await page.press('n');
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual(['p', 'Escape', 'n']);
    expect(await isPopoverOpen(page)).toBe(false);
    await page.close();
  });

  it('leaves a link with a figure in it to the page', async () => {
    const page = await open('link', demoPage.replace('893.6亿元', '<a href="#there">893.6亿元</a>'));
    const { x, y } = await middleOf(page, '893.6亿元');
    await page.point(x, y, 'click');
    await sleep(300);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    await page.close();
  });

  it('is walked through by keys: chip, card, figures, popover, and back again', async () => {
    const page = await open('walk', withScript(counts));
    const walk: string[] = [];
    const note = async (what: string) => void walk.push(`${what}: ${await focused(page)}`);
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.chip')!.focus());
    await note('start');
    await page.press('Enter');
    await waitFor('the card', () => page.inShadowRoot((root) => root.querySelector('.card') !== null));
    await note('Enter');
    await page.press('Tab');
    await note('Tab');
    await page.press('ArrowLeft');
    await note('ArrowLeft');
    await page.press('Tab');
    await note('Tab');
    await page.press('n');
    expect(await readPopover(page)).toContain('612.4亿元');
    await note('n');
    await page.press('n');
    await waitFor('the next figure', async () => (await readPopover(page)).includes('893.6亿元'));
    await page.press('p');
    await waitFor('the one before', async () => (await readPopover(page)).includes('612.4亿元'));
    await page.press('Tab');
    await note('Tab');
    await page.press('Escape');
    await waitFor('the popover to go', async () => !(await isPopoverOpen(page)));
    await note('Escape');
    await page.press('Escape');
    await note('Escape');
    expect(walk).toEqual([
      'start: chip',
      'Enter: card',
      'Tab: icon',
      'ArrowLeft: icon',
      'Tab: icon',
      'n: popover',
      'Tab: inline',
      'Escape: card',
      'Escape: chip',
    ]);
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([]);
    await page.close();
  });

  it('remembers where the card was moved to', async () => {
    const page = await open('place');
    await openCard(page);
    const before = await leftOfCard(page);
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.card-head .icon')!.focus());
    for (let time = 0; time < 4; time++) await page.press('ArrowLeft');
    const moved = await leftOfCard(page);
    expect(moved).toBeLessThan(before - 100);
    await sleep(300);
    await page.reload();
    await openCard(page);
    const isThere = async () => Math.abs((await leftOfCard(page)) - moved) < 2;
    expect(await waitFor('the card in its place', isThere)).toBe(true);
    await page.close();
  });

  it('keeps just one figure when just one is asked for, and a second beside it', async () => {
    const page = await open('one');
    for (const figure of ['893.6亿元', '612.4亿元']) {
      const { x, y } = await middleOf(page, figure);
      await page.point(x, y, 'click');
      await waitFor(figure, async () => (await readPopover(page)).includes(figure));
      await page.inShadowRoot((root) => root.querySelectorAll<HTMLElement>('.popover-acts > button')[0]!.click());
      await waitFor('the save', () =>
        page.inShadowRoot((root) => root.querySelector('.popover .gap')?.textContent === '✓'),
      );
    }
    const view = await ground.browser.openExtensionPage('popup.html');
    const clip = (await readClips(view)).find(({ url }) => url === `${site}/one`);
    expect(clip?.statistics.map(({ quote }) => quote.text)).toEqual(['612.4亿元', '893.6亿元']);
    await view.close();
    await page.close();
  });

  it('is clean the moment its site is switched off, stays so, and comes back when it is switched on', async () => {
    const page = await open('switch');
    await openCard(page);
    await waitFor('the switch', () =>
      page.inShadowRoot((root) => root.querySelectorAll('.card-foot button').length === 2),
    );
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.card-foot button')!.click());
    await waitFor(
      'a clean page',
      async () => (await hostsOf(page)) === 0 && Object.keys(await readHighlights(page)).length === 0,
    );
    await page.reload();
    await sleep(1_200);
    expect(await hostsOf(page)).toBe(0);
    const popup = await ground.browser.openPopup();
    await waitFor('the switch', () => popup.evaluate(() => document.querySelector('.site-switch input') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.site-switch input')!.click());
    await waitForHighlights(page);
    await popup.close();
    await page.close();
  });

  it('has nothing of ours where the reader wants it only on a click, and all of it after the click', async () => {
    const view = await ground.browser.openExtensionPage('options.html');
    await chooseWhere(view, 'on-click');
    const page = await ground.browser.openPage(`${site}/switch`);
    await sleep(800);
    expect(await hostsOf(page)).toBe(0);
    const popup = await ground.browser.openPopup();
    await waitFor('the button', () => popup.evaluate(() => document.querySelector('.nothing button') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.nothing button')!.click());
    await waitForHighlights(page);
    await popup.close();
    await page.close();
    await chooseWhere(view, 'everywhere');
    await view.close();
  });

  it('of a site that was chosen is read, and one of another is not', async () => {
    const view = await ground.browser.openExtensionPage('options.html');
    await chooseWhere(view, 'chosen-sites', ['portal.example']);
    ground.server.serve('http://elsewhere.test/news/1.html', demoPage);
    const other = await ground.browser.openPage('http://elsewhere.test/news/1.html');
    const chosen = await ground.browser.openPage(`${site}/switch`);
    await waitForHighlights(chosen);
    expect(await hostsOf(other)).toBe(0);
    await chooseWhere(view, 'everywhere');
    await waitForHighlights(other);
    for (const each of [other, chosen, view]) await each.close();
  });
});

/** The middle of the first place where the words stand, in the window. */
function middleOf(page: TestPage, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('.body')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`The page does not say ${sought}.`);
  }, words);
}

function readPopover(page: TestPage): Promise<string> {
  return waitFor('the popover', () =>
    page.inShadowRoot((root) => root.querySelector<HTMLElement>('.popover')?.innerText),
  );
}

async function isPopoverOpen(page: TestPage): Promise<boolean> {
  return (await page.inShadowRoot((root) => root.querySelector('.popover') !== null)) ?? false;
}

/** The first class of what has the focus in our root. */
async function focused(page: TestPage): Promise<string | undefined> {
  return page.inShadowRoot((root) => root.activeElement?.classList[0]);
}

async function leftOfCard(page: TestPage): Promise<number> {
  return (await page.inShadowRoot((root) => root.querySelector('.card')!.getBoundingClientRect().left)) ?? Number.NaN;
}

function hostsOf(page: TestPage): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter((child) => !/^(head|body)$/.test(child.localName)).length,
  );
}

/** Chooses as the settings page does, and waits until the gate is where it should be. */
function chooseWhere(view: TestView, where: string, sites: string[] = []): Promise<boolean> {
  return view.evaluate(
    async (choice) => {
      await chrome.storage.local.set({ settings: choice });
      for (let tries = 0; tries < 40; tries++) {
        const [gate] = await chrome.scripting.getRegisteredContentScripts();
        const wanted = choice.where === 'on-click' ? 0 : choice.where === 'everywhere' ? 2 : choice.sites.length;
        if ((gate?.matches?.length ?? 0) === wanted) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('the gate did not move');
    },
    { where, sites },
  );
}
