/** Whose page is this? Names and domains by which a credit is known to point home, to the same house, or elsewhere. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { DirectoryAnswer } from '../outlets/directory.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { Page } from '../page/page.ts';
import { hostOf } from '../text/address.ts';
import { keyOf } from '../text/fold.ts';
import type { FoundEvidence } from './finding.ts';

/**
 * What a printed name is to the page's site: `self` · `kin` of the same house · `known` to the directory ·
 * `named`, an unknown name · `nobody`, a word that names no one.
 */
export type Relation = 'self' | 'kin' | 'known' | 'named' | 'nobody';

export interface SiteIdentity {
  /** Host of the page; for an archive's copy that of the page copied. */
  readonly host: string | undefined;
  readonly domain: string | undefined;
  readonly outlet: Outlet | undefined;
  readonly names: readonly string[];
  readonly colophon: string;
  readonly selfNames: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly answer: DirectoryAnswer;
}

export function identifySite(page: Page, found: FoundEvidence, answer: DirectoryAnswer, tables: readonly ProvenanceTables[]): SiteIdentity {
  const host = archivedHost(page.url) ?? page.host;
  const id = host === undefined ? undefined : answer.outletOfHost[host];
  return {
    host,
    domain: host === undefined ? undefined : (answer.registrableDomain[host] ?? host),
    outlet: id === undefined ? undefined : answer.outlets[id],
    names: found.siteNames.map(keyOf).filter((key) => key.length >= 2),
    colophon: keyOf(found.colophon.slice(0, 300)),
    selfNames: new Set(tables.flatMap((each) => each.selfNames.map(keyOf))),
    notNames: new Set(tables.flatMap((each) => each.notNames.map(keyOf))),
    answer,
  };
}

/** An archive's address holds that of the page it copied: `/web/2019…/https://news.example.org/a`. */
export function archivedHost(url: string | undefined): string | undefined {
  const inner = /^https?:\/\/[^/]{3,60}\/(?:web\/)?\d{4,14}[a-z_]{0,4}\/(https?:\/\/.{4,})/i.exec(url ?? '')?.[1];
  return hostOf(inner);
}

export function relationOf(name: string, site: SiteIdentity): Relation {
  const key = keyOf(name);
  if (key.length < 2 || /^\d+$/.test(key) || site.notNames.has(key)) return 'nobody';
  if (site.selfNames.has(key) || isOwnName(key, site)) return 'self';
  const outlet = outletNamed(name, site);
  if (!outlet) return 'named';
  if (isOwnOutlet(outlet, site)) return 'self';
  return isKin(outlet, site.outlet) ? 'kin' : 'known';
}

export function outletNamed(name: string, site: SiteIdentity): Outlet | undefined {
  const id = site.answer.outletOfName[name];
  return id === undefined ? undefined : site.answer.outlets[id];
}

/** A name that begins like the site's own is a department of it: 江畔网财经. */
function isOwnName(key: string, site: SiteIdentity): boolean {
  const own = [...site.names, ...(site.outlet ? [site.outlet.name, ...site.outlet.aliases].map(keyOf) : [])];
  if (own.some((name) => name === key)) return true;
  if (own.some((name) => name.length >= shortest(name) && key.startsWith(name))) return true;
  if (own.some((name) => key.length >= shortest(key) + 1 && name.includes(key))) return true;
  if (isDomainLabel(key, site.domain)) return true;
  return key.length >= shortest(key) + 1 && site.colophon.includes(key) && !site.answer.outletOfName[key];
}

const shortest = (name: string): number => (/[a-z]/.test(name) ? 5 : 2);

/** `mydrivers` is at home on mydrivers.com, and so is `mydrivers.com`. */
function isDomainLabel(key: string, domain: string | undefined): boolean {
  if (domain === undefined) return false;
  const label = keyOf(domain.split('.')[0] ?? '');
  return label.length >= 3 && (key === label || key === keyOf(domain) || key === `the${label}`);
}

function isOwnOutlet(outlet: Outlet, site: SiteIdentity): boolean {
  if (outlet.id === site.outlet?.id) return true;
  return site.domain !== undefined && outlet.domains.some((domain) => domain === site.domain || domain === site.host || site.host?.endsWith(`.${domain}`) === true);
}

export function isKin(a: Outlet, b: Outlet | undefined): boolean {
  if (!b) return false;
  if (a.parent === b.id || b.parent === a.id) return true;
  if (a.parent !== undefined && a.parent === b.parent) return true;
  return a.related.includes(b.id) || b.related.includes(a.id);
}
