/** The first article from end to end: a reader opens a reprint, sees where it came from and what its figures are, and keeps it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as browserApi } from 'wxt/browser';
import { readCard, readClipRows, readClips, readPopup, saveFromPopup, waitFor, waitForHighlights } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

/** What the functions sent to an extension page see there. */
declare const chrome: typeof browserApi;

const address = 'http://portal.example/city/20250116-1.html';

describe('a reprinted article', () => {
  let ground: TestGround;

  beforeAll(async () => {
    ground = await startTestGround();
    ground.server.serve(address, demoPage);
  });
  afterAll(() => ground.close());

  it('has its source, its original title and its figures painted', async () => {
    const page = await ground.browser.openPage(address);
    const painted = await waitForHighlights(page);
    expect(painted['source']).toContain('澜江日报');
    expect(painted['original-title']).toContain('从612亿到893亿：澜江四年答卷里的新动能');
    expect(painted['figure']).toEqual(
      expect.arrayContaining(['612.4亿元', '893.6亿元', '9.4%', '12.1%', '3.2%', '4.8万人']),
    );
    expect(painted['promise']).toEqual(expect.arrayContaining(['1100亿元', '400亿元']));
    await page.close();
  });

  it('says on its card where it came from', async () => {
    const page = await ground.browser.openPage(address);
    expect(await readCard(page)).toContain('澜江日报');
    await page.close();
  });

  it('keeps its own DOM: one host element stands beside the body, and nothing else has changed', async () => {
    const page = await ground.browser.openPage(address);
    await readCard(page);
    const { html, hosts } = await page.evaluate(() => {
      const root = document.documentElement.cloneNode(true) as HTMLElement;
      const strangers = [...root.children].filter((child) => !/^(head|body)$/.test(child.localName));
      for (const stranger of strangers) stranger.remove();
      return { html: root.outerHTML, hosts: strangers.map((stranger) => stranger.outerHTML) };
    });
    const served = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      demoPage,
    );
    expect(hosts).toEqual(['<div></div>']);
    expect(html).toBe(served);
    await page.close();
  });

  it('is saved from the popup, listed there, and still there after a reload', async () => {
    const page = await ground.browser.openPage(address);
    await readCard(page);
    const popup = await ground.browser.openPopup();
    expect(await readPopup(popup)).toContain('澜江日报');
    await saveFromPopup(popup);
    expect(await readClipRows(popup)).toEqual([expect.stringContaining('四年跨上一个大台阶')]);
    await popup.close();

    await page.reload();
    await readCard(page);
    const again = await ground.browser.openPopup();
    await waitFor('the popup to know the page', async () => (await readPopup(again)).includes('✓'));
    expect(await readClipRows(again)).toHaveLength(1);
    await again.close();
    await page.close();
  });

  it('is gone back to from its clip, at the clipped place, in its own tab or in a new one', async () => {
    const page = await ground.browser.openPage(address);
    await waitForHighlights(page);
    const view = await ground.browser.openExtensionPage('options.html');
    const [clip] = await readClips(view);
    const open = (clipId: string): Promise<unknown> =>
      view.evaluate((id) => chrome.runtime.sendMessage({ kind: 'open-clip', clipId: id }), clipId);

    await open(clip!.id);
    await waitFor('the flash in the open tab', () =>
      page.evaluate(
        () =>
          [...CSS.highlights.keys()].some((name) => /^[a-z]{10}-5$/.test(name)) &&
          document.visibilityState === 'visible',
      ),
    );
    await page.close();

    await open(clip!.id);
    const showsFlash = (url: string): Promise<boolean> =>
      view.evaluate(async (pattern) => {
        const [tab] = await chrome.tabs.query({ url: pattern });
        if (tab?.id === undefined) return false;
        const func = (): boolean => [...CSS.highlights.keys()].some((name) => /^[a-z]{10}-5$/.test(name));
        const [shown] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func, world: 'MAIN' });
        if (shown?.result) await chrome.tabs.remove(tab.id);
        return shown?.result === true;
      }, url);
    await waitFor('the flash in a new tab', () => showsFlash(address).catch(() => false));
    await view.close();
  });

  it('becomes a clip with the address of the tab, its source and a selector for every figure', async () => {
    const view = await ground.browser.openExtensionPage('popup.html');
    const [clip] = await readClips(view);
    expect(clip).toMatchObject({
      url: address,
      host: 'portal.example',
      verdict: 'reprint',
      source: { name: '澜江日报', originalTitle: '从612亿到893亿：澜江四年答卷里的新动能' },
      earlierVersions: 0,
    });
    expect(clip?.statistics.length).toBeGreaterThan(10);
    expect(clip?.statistics.every(({ selectors }) => Boolean(selectors))).toBe(true);
    await view.close();
  });

  it('leaves nothing of ours in the origin of the page', async () => {
    const page = await ground.browser.openPage(address);
    await readCard(page);
    const kept = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ databases: [], local: 0, session: 0, cookies: '' });
    await page.close();
  });

  it('hears nothing of ours: no message, no event of our making', async () => {
    const listening = 'http://portal.example/listening.html';
    const listener = `<script>
      globalThis.heard = [];
      for (const target of [window, document]) {
        const dispatch = target.dispatchEvent;
        target.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
      }
      addEventListener('message', (event) => heard.push('message ' + JSON.stringify(event.data)), true);
      addEventListener('wxt:locationchange', (event) => heard.push(event.type), true);
    </script>`;
    ground.server.serve(listening, demoPage.replace('<head>', `<head>${listener}`));
    const page = await ground.browser.openPage(listening);
    await readCard(page);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('is the only thing asked for: no request but those of the page', async () => {
    ground.server.takeRequests();
    const page = await ground.browser.openPage(address);
    await readCard(page);
    const popup = await ground.browser.openPopup();
    await saveFromPopup(popup);
    await popup.close();
    await page.close();
    expect(ground.server.takeRequests()).toEqual([address]);
  });
});
