/** What a reader does and sees, in either browser: on the page, on its card, in the popup. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { browser } from 'wxt/browser';
import type { Clip } from '../utils/clips/clip.ts';
import type { LensReport } from '../utils/messaging/protocol.ts';
import type { TestPage, TestView } from './browsers/test-browser.ts';

/** What extension pages have in both browsers; the functions below are sent to them. */
declare const chrome: typeof browser;

/** Between two questions: asked more often, a page on a busy machine comes to nothing else. */
const pauseMs = 250;

/** Asks until there is an answer (Firefox's driver says null for undefined); throws, saying what was waited for, after `patience` milliseconds. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
  patience = 20_000,
): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(pauseMs);
  }
}

/** The words on the card or its chip, once it is there. */
export function readCard(page: TestPage): Promise<string> {
  return waitFor('the card', () =>
    page.inShadowRoot(
      (root) =>
        [...root.children]
          .map((child) => (child.localName === 'style' ? '' : child.textContent))
          .join('')
          .trim() || undefined,
    ),
  );
}

/** Opens the card from its chip. */
export async function openCard(page: TestPage): Promise<void> {
  await readCard(page);
  await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.chip')?.click());
  await waitFor('the open card', () => page.inShadowRoot((root) => root.querySelector('.card') !== null));
}

/** Waits until nothing on the card is moving or fading any more. */
export async function waitForCardAtRest(page: TestPage): Promise<void> {
  await waitFor('the card to come to rest', () =>
    page.inShadowRoot((root) => root.getAnimations().every(({ playState }) => playState !== 'running')),
  );
}

/** Saves from the open card and waits until it says so. */
export async function saveFromCard(page: TestPage): Promise<void> {
  await openCard(page);
  await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.actions button')?.click());
  await waitFor('the card to say that it is saved', () =>
    page.inShadowRoot((root) => root.querySelector('.actions [role=status]')?.textContent?.includes('✓') ?? false),
  );
}

/** The painted texts by the name of their highlight, as the registry has them; our names only, which are made anew for each tab and end in the number of the style. */
export function readHighlights(page: TestPage): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const style = /^[a-z]{10}-([0-5])$/.exec(name)?.[1];
      if (style === undefined) continue;
      painted[['figure', 'promise', 'doubt', 'source', 'original-title', 'flash'][Number(style)]!] = [...highlight].map(
        (range) => (range as Range).toString(),
      );
    }
    return painted;
  });
}

/** The same, once something is painted. */
export function waitForHighlights(page: TestPage): Promise<Record<string, string[]>> {
  return waitFor('highlights', async () => {
    const painted = await readHighlights(page);
    return Object.keys(painted).length > 0 && painted;
  });
}

/** The lens's own report of the page in front, asked for from the popup as the popup does. */
export function askReport(popup: TestView): Promise<LensReport> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const { reply } = (await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'report' })) as { reply: LensReport };
    return reply;
  });
}

/** The popup's words, once it has read the page. */
export function readPopup(popup: TestView): Promise<string> {
  return waitFor('the popup', () =>
    popup.evaluate(() => {
      const main = document.querySelector('main');
      return (!main?.querySelector('[aria-busy]') && main?.innerText) || undefined;
    }),
  );
}

export async function saveFromPopup(popup: TestView): Promise<void> {
  await waitFor('the Save button', () => popup.evaluate(() => document.querySelector('.actions button') !== null));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.actions button')?.click());
  await waitFor('the popup to say that it is saved', () =>
    popup.evaluate(() => document.querySelector('.actions [role=status]')?.textContent?.includes('✓') ?? false),
  );
}

/** Turns to the clips and reads them, a string a row. */
export async function readClipRows(popup: TestView, atLeast = 1): Promise<string[]> {
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-clips')?.click());
  return waitFor('the clips', async () => {
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('li.clip')].map((row) => row.innerText),
    );
    return rows.length >= atLeast && rows;
  });
}

/** Everything the extension keeps, read from one of its own pages straight out of its IndexedDB, by table. */
export function readDatabase(view: TestView): Promise<Record<string, unknown[]>> {
  return view.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no error given')));
      });
    const database = await done(indexedDB.open('firsthand'));
    const tables: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      tables[name] = await done(database.transaction(name).objectStore(name).getAll());
    }
    database.close();
    return tables;
  });
}

/** The clips that the extension keeps. */
export async function readClips(view: TestView): Promise<Clip[]> {
  return ((await readDatabase(view))['clips'] ?? []) as Clip[];
}
