/** Address → the site a reader means by "this site": its registrable domain, or its host where it has none. */
import { getDomain, parse } from 'tldts';

/** Undefined for what is no page of the web. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const { hostname } = new URL(url);
  return getDomain(hostname) ?? (hostname === '' ? undefined : hostname);
}

/**
 * The site that a rule is for: the registrable domain, and on a host of many houses (`name.blog.example`) the house's own
 * name. Undefined where the address is a public suffix itself: a rule for it would be one for strangers.
 */
export function ruleSiteOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const { domain, hostname, isIp, isPrivate, isIcann } = parse(url, { allowPrivateDomains: true });
  if (domain !== null) return domain;
  const isSuffix = isPrivate === true || isIcann === true;
  return isIp === true || !isSuffix ? (hostname ?? undefined) : undefined;
}
