/** A tab in which nothing was found → why, so that the reader is told what it is and what can be done. */
import { browser } from 'wxt/browser';
import type { NothingHere } from '../messaging/protocol.ts';
import { runsAt } from '../settings/runs-at.ts';
import { readSettings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-of.ts';
import { hostOf, isArticleAddress, pathOf } from '../text/address.ts';
import { mayReadPages } from './switch-site.ts';

/** The browsers keep every extension out of their stores. */
const stores = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

export async function whyNothing(tabId: number): Promise<NothingHere> {
  if (!(await mayReadPages())) return 'not-allowed';
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/i.test(url)) return 'internal';
  if (stores.includes(hostOf(url) ?? '')) return 'store';
  const type = await contentTypeOf(tabId);
  if (type === 'application/pdf' || (type === undefined && /\.pdf$/i.test(pathOf(url) ?? ''))) return 'pdf';
  if (type === undefined) return navigator.onLine ? 'not-loaded' : 'offline';
  const settings = await readSettings();
  if (settings.where === 'on-click') return 'waiting';
  if (!runsAt(settings, siteOf(url))) return 'off';
  return isArticleAddress(url) ? 'no-article' : 'list';
}

/** Undefined where no script of ours may run: the browser's own page for an error, or its viewer. */
async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [probe] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return probe?.result;
  } catch {
    return undefined;
  }
}
