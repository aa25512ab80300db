/** Pages that are not to be trusted: whatever they define, forbid or listen for, they are read as others are, and notice nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { TestPage } from './browsers/test-browser.ts';
import { large, withScript } from './living-pages.ts';
import { openCard, readCard, readHighlights, waitFor, waitForHighlights } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

const site = 'http://portal.example/untrusted';

/** Takes away or turns against us what a script would use. */
const hostileGlobals = `
  for (const name of ['fetch', 'setTimeout', 'MutationObserver', 'Highlight', 'performance', 'chrome', 'browser', 'matchMedia'])
    Object.defineProperty(window, name, { get() { throw new Error('hands off ' + name); }, configurable: false });
  Array.prototype.map = String.prototype.slice = Map.prototype.get = function () { throw new Error('hands off'); };
  Object.defineProperty(Object.prototype, 'kind', { get() { return 'format-disk'; }, set() {}, configurable: true });
  Element.prototype.attachShadow = Node.prototype.append = undefined;
  globalThis.firsthandLens = { remove() { throw new Error('hands off'); } };
`;

/** Elements named like the document's own properties. */
const clobberedDocument = [
  'documentElement',
  'createElement',
  'createTreeWalker',
  'body',
  'title',
  'location',
  'hidden',
  'defaultView',
]
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
  .join('');

/** Writes down every event that any target is sent or told to send, and every message. */
const listensForAll = `
  globalThis.heard = [];
  const natural = new Set();
  for (const prototype of [Window.prototype, Document.prototype, Element.prototype, HTMLElement.prototype])
    for (const name of Object.getOwnPropertyNames(prototype)) if (name.startsWith('on')) natural.add(name.slice(2));
  for (const name of Object.getOwnPropertyNames(window)) if (name.startsWith('on')) natural.add(name.slice(2));
  for (const name of ['DOMContentLoaded', 'focusin', 'focusout', 'visibilitychange', 'readystatechange', 'securitypolicyviolation']) natural.add(name);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatched ' + event.type); return dispatch.call(this, event); };
  for (const name of ['wxt:locationchange', 'firsthand', 'wxt:content-script-started', 'message', 'securitypolicyviolation'])
    for (const target of [window, document]) target.addEventListener(name, (event) => heard.push(event.type), true);
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'attributes') heard.push('attribute ' + attributeName);
      for (const node of addedNodes) if (document.body?.contains(node)) heard.push('node in ' + target.localName);
    }
  }).observe(document, { subtree: true, attributes: true, childList: true });
  addEventListener('load', () => setTimeout(() => { heard.length = 0; }, 0));
`;

describe('an untrusted page', () => {
  let ground: TestGround;
  beforeAll(async () => {
    ground = await startTestGround();
  });
  afterAll(() => ground.close());

  async function open(name: string, html: string, headers?: Record<string, string>): Promise<TestPage> {
    ground.server.serve(`${site}/${name}`, { body: html, ...(headers && { headers }) });
    return ground.browser.openPage(`${site}/${name}`);
  }

  it('is read where its globals are hostile', async () => {
    const page = await open('globals', withScript(hostileGlobals));
    // The page's world is what our driver asks in, so it is asked with as little as can be.
    const words = await waitFor('the chip', () =>
      page.inShadowRoot((root) => root.querySelector('.chip-words')?.textContent ?? undefined),
    );
    expect(words).toContain('澜江日报');
    await page.close();
  });

  it('is read where its elements take the names of the document', async () => {
    const page = await open('clobbered', demoPage.replace('<body>', `<body>${clobberedDocument}`));
    expect(await readCard(page)).toContain('澜江日报');
    await openCard(page);
    await page.close();
  });

  it('forbids every style and script, and the card is dressed nevertheless', async () => {
    const page = await open('policy', demoPage, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await waitForHighlights(page);
    await openCard(page);
    const look = await page.inShadowRoot((root) => {
      const { position, borderTopLeftRadius, zIndex } = getComputedStyle(root.querySelector('.card')!);
      return { position, borderTopLeftRadius, zIndex };
    });
    expect(look).toEqual({ position: 'fixed', borderTopLeftRadius: '12px', zIndex: '2147483647' });
    expect(await paintedGround(page)).not.toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  it('listens for messages, events and changes of its DOM, and hears nothing of ours', async () => {
    const page = await open('listens', withScript(listensForAll));
    await openCard(page);
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.actions button')?.click());
    await sleep(300);
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.card [data-figure]')?.click());
    await sleep(300);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it('is read at twenty thousand nodes', async () => {
    const page = await open('large', large(20_000));
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(7_000);
    expect((await waitForHighlights(page))['source']).toContain('澜江日报');
    await page.close();
  });

  it('takes a second lens for the first: one host, the same highlights', async () => {
    const page = await open('twice', demoPage);
    const painted = await waitForHighlights(page);
    const popup = await ground.browser.openPopup();
    await popup.evaluate(async () => {
      const api = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      for (let time = 0; time < 3; time++) await api.runtime.sendMessage({ kind: 'read-tab', tabId: tab!.id });
    });
    await popup.close();
    expect(
      await waitFor(
        'one host and the same highlights',
        async () =>
          (await hostsOf(page)) === 1 && JSON.stringify(await readHighlights(page)) === JSON.stringify(painted),
      ),
    ).toBe(true);
    await page.close();
  });

  it('has no error of ours in its console', async () => {
    const page = await open('quiet', '<title>quiet</title>');
    // Firefox has one console for all tabs: what earlier tests left there goes first.
    await sleep(300);
    await page.takeErrors();
    ground.server.serve(`${site}/console`, demoPage);
    await page.navigate(`${site}/console`);
    await openCard(page);
    await sleep(1_200);
    expect(await page.takeErrors()).toEqual([]);
    await page.close();
  });
});

/** What the browser paints behind a figure. */
function paintedGround(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const figure = [...CSS.highlights.keys()].find((name) => /^[a-z]{10}-0$/.test(name));
    return getComputedStyle(document.querySelector('.body p')!, `::highlight(${figure})`).backgroundColor;
  });
}

function hostsOf(page: TestPage): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter((child) => !/^(head|body)$/.test(child.localName)).length,
  );
}
