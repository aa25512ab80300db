/** Who sent a message, as the browser (never the message) says. */
import { browser } from 'wxt/browser';
import type { Page } from '../page/page.ts';
import type { Sender } from './serve.ts';

/** A frame of a tab. `url` is the tab's address, `ownUrl` the frame's; `origin` the frame's too, also where its address has none (about:blank). */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly ownUrl: string;
  readonly origin: string;
}

/** The frame a content script spoke from. Throws for a sender without a tab, or without a frame in it. */
export function frameOf({ tab, frameId, url = '', origin = originOf(url) }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error('Only a page can say this.');
  return { tabId: tab.id, frameId, url: tab.url ?? '', ownUrl: url, origin };
}

/** A frame belongs to the page where it has its origin; what others put there is none of ours. The page itself is of the page, unless the tab has gone on to another origin meanwhile. */
export function isOfPage({ frameId, url, ownUrl, origin }: Omit<Frame, 'tabId'>): boolean {
  const page = originOf(url);
  if (page === '' || page === 'null') return false;
  return frameId === 0 ? originOf(ownUrl) === page : origin === page;
}

const originOf = (url: string): string => URL.parse(url)?.origin ?? '';

/** Whether one of our own pages is speaking: content scripts share their process with a page, and only our pages may change the library at large. */
export function isExtensionPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** The address of the tab a message is about: our own pages name a tab, a page speaks for its own (the border lets it name none). */
export async function addressAbout(sender: Sender, tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return frameOf(sender).url;
  return (await browser.tabs.get(tabId)).url;
}

/** The page as its frame sent it, at an origin that the browser vouches for. The path is the page's own to say: single-page applications change it without a navigation. */
export function atItsOrigin({ ownUrl }: Pick<Frame, 'ownUrl'>, page: Page): Page {
  const actual = URL.parse(ownUrl);
  if (!actual) return page;
  const claimed = URL.parse(page.url ?? '');
  const address = claimed?.origin === actual.origin ? claimed : actual;
  return { ...page, url: address.href, host: address.hostname };
}
