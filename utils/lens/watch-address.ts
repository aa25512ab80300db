/** A page that changes its address without loading → a callback. Nothing is patched and no event of ours is sent: the Navigation API tells, and where there is none we look. */
import { addressOf } from '../page/dom-access.ts';

const lookEveryMs = 1_000;

/** The Navigation API, which the DOM library knows only in part. */
interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

/** What makes an address another page: everything but a fragment, unless the fragment is a route of its own. */
export function pageKeyOf(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return href;
  return /^#!?\//.test(href.slice(hash)) ? href : href.slice(0, hash);
}

/** Calls back whenever the address has become that of another page; returns the way to stop. */
export function watchAddress(onMoved: () => void): () => void {
  let known = pageKeyOf(addressOf(document));
  const look = (): void => {
    const now = pageKeyOf(addressOf(document));
    if (now === known) return;
    known = now;
    onMoved();
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  if (!navigation) {
    const timer = setInterval(look, lookEveryMs);
    return () => clearInterval(timer);
  }
  navigation.addEventListener('currententrychange', look);
  return () => navigation.removeEventListener('currententrychange', look);
}
