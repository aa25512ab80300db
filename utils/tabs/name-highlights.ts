/** The names of our highlights in the registry that we share with the page: made anew for every tab and origin with a secret of this run of the browser, so that no page knows them and none can use them to know a reader again. */
import { browser } from 'wxt/browser';
import type { Frame } from '../messaging/sender.ts';

const key = 'highlight-names';
const nameLength = 10;

/** What the names begin with; the same for as long as a tab stays with an origin. */
export async function highlightNames({ tabId, origin }: Pick<Frame, 'tabId' | 'origin'>): Promise<string> {
  const words = new TextEncoder().encode(`${await secret()} ${tabId} ${origin}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(digest.subarray(0, nameLength), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

let made: Promise<string> | undefined;

/** A service worker that was put to sleep finds it again. */
function secret(): Promise<string> {
  made ??= readSecret();
  return made;
}

async function readSecret(): Promise<string> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored === 'string') return stored;
  const fresh = crypto.getRandomValues(new Uint32Array(4)).join('-');
  await browser.storage.session.set({ [key]: fresh });
  return fresh;
}
