/** Address → the site a reader means by "this site": its registrable domain, or its host where it has none. */
import { getDomain } from 'tldts';

/** Undefined for what is no page of the web. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const { hostname } = new URL(url);
  return getDomain(hostname) ?? (hostname === '' ? undefined : hostname);
}
