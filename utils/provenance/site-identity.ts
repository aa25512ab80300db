/** Whose page is this? Names and domains by which a credit is known to point home, to the same house, or elsewhere. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { DirectoryAnswer } from '../outlets/directory.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { Page } from '../page/page.ts';
import { hostOf } from '../text/address.ts';
import { fold, keyOf } from '../text/fold.ts';
import type { FoundEvidence } from './finding.ts';
import { helping, joint, legalForm } from './name-joints.ts';
import { nameTestFor, type NameTest } from './plausible-name.ts';

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
  /** Keys of everything the site is called, departments included. */
  readonly names: readonly string[];
  /** Keys of the names that stand for the whole site. */
  readonly brands: readonly string[];
  /** The words of those names as they are printed. */
  readonly brandWords: ReadonlySet<string>;
  readonly colophon: string;
  readonly selfNames: ReadonlySet<string>;
  /** Keys with which a name of the site's begins: 本报, whatever issue of it follows. */
  readonly selfBeginnings: readonly string[];
  readonly notNames: ReadonlySet<string>;
  readonly rightsWords: readonly string[];
  readonly isDate: (name: string) => boolean;
  /** What words alone tell of a name. */
  readonly words: NameTest;
  readonly answer: DirectoryAnswer;
}

export function identifySite(
  page: Page,
  found: FoundEvidence,
  answer: DirectoryAnswer,
  tables: readonly ProvenanceTables[],
): SiteIdentity {
  const host = archivedHost(page.url) ?? page.host;
  const id = host === undefined ? undefined : answer.outletOfHost[host];
  const outlet = id === undefined ? undefined : answer.outlets[id];
  const own = (names: readonly string[]) => ownNames(names, outlet, answer);
  const selfNames = tables.flatMap((each) => each.selfNames);
  return {
    host,
    domain: host === undefined ? undefined : (answer.registrableDomain[host] ?? host),
    outlet,
    names: [...own(found.siteNames), ...found.accountNames.map(keyOf)],
    brands: [
      ...own(found.brandNames),
      ...own(found.brandNames.map((name) => withoutSiteWord(name, tables))),
      ...(outlet ? [outlet.name, ...outlet.aliases].map(keyOf) : []),
    ],
    brandWords: new Set([...found.brandNames, outlet?.name ?? ''].flatMap(wordsOf)),
    colophon: keyOf(found.colophon.slice(0, 300)),
    selfNames: new Set(selfNames.map(keyOf)),
    selfBeginnings: selfNames.filter((name) => name.endsWith('…')).map(keyOf),
    rightsWords: tables.flatMap((each) => each.colophonWords),
    isDate: dateTest(tables),
    words: nameTestFor(tables),
    notNames: new Set(tables.flatMap((each) => each.notNames.map(keyOf))),
    answer,
  };
}

/** A month with a number beside it: "September 24" is nobody's name. */
function dateTest(tables: readonly ProvenanceTables[]): (name: string) => boolean {
  const months = tables.flatMap((each) => each.months.flat());
  const alone = new Set(months.filter((month) => month.length > 2));
  return (name) => alone.has(fold(name)) || (/\d/.test(name) && months.some((month) => fold(name).includes(month)));
}

/** 江畔网站 → 江畔: departments are named after what is left. */
function withoutSiteWord(name: string, tables: readonly ProvenanceTables[]): string {
  const word = tables
    .flatMap((each) => each.siteWords)
    .find((each) => fold(name).endsWith(each) && name.length - each.length >= 2);
  return word ? name.slice(0, -word.length).trim() : name;
}

/** On the page of a known portal the name of another outlet is that of the article's publisher, not the portal's own. */
function ownNames(names: readonly string[], outlet: Outlet | undefined, answer: DirectoryAnswer): string[] {
  const own = names.filter((name) => {
    const named = answer.outlets[answer.outletOfName[name] ?? ''];
    if (!outlet) return true;
    if (outlet.kind === 'portal' || outlet.kind === 'platform') return named?.id === outlet.id;
    return !named || named.id === outlet.id || isKin(named, outlet);
  });
  return own.map(keyOf).filter((key) => key.length >= 2);
}

/** The copyright lines name it: the owner, or the house that the site belongs to. */
function isInColophon(key: string, site: SiteIdentity): boolean {
  return key.length > shortest(key) && site.colophon.includes(key);
}

/** An archive's address holds that of the page it copied: `/web/2019…/https://news.example.org/a`. */
export function archivedHost(url: string | undefined): string | undefined {
  const inner = /^https?:\/\/[^/]{3,60}\/(?:web\/)?\d{4,14}[a-z_]{0,4}\/(https?:\/\/.{4,})/i.exec(url ?? '')?.[1];
  return hostOf(inner);
}

/** `10.12am`, `18 h 02`, `9時30分`: "first published at" may say when, not where. */
const clock = /^\d{1,2}\s?(?:[.:：h時点시]\s?\d{0,2}|[ap]\.?m\b|uhr\b)/i;

/** `2019年`, `2024-05-20`: so it may of a name that begins with the year. */
const yearFirst = /^(?:19|20)\d\d\s?(?:[-./年년]|$)/;

export function relationOf(name: string, site: SiteIdentity): Relation {
  const key = keyOf(name);
  if (
    key.length < 2 ||
    /^(?:https?|www)|@/.test(name.toLowerCase()) ||
    /^\d+$/.test(key) ||
    clock.test(name) ||
    yearFirst.test(name) ||
    site.notNames.has(key) ||
    partsOf(name).some((part) => site.notNames.has(keyOf(part))) ||
    site.isDate(name)
  )
    return 'nobody';
  if (isSelfName(key, site) || isOwnName(key, site)) return 'self';
  const outlet = outletNamed(name, site);
  if (!outlet) return unknownRelation(name, key, site);
  if (isOwnOutlet(outlet, site)) return 'self';
  if (outlet.kind !== 'agency' && isInColophon(key, site)) return 'kin';
  return isKin(outlet, site.outlet) ? 'kin' : 'known';
}

/** What a name that the directory does not know is to the site. */
function unknownRelation(name: string, key: string, site: SiteIdentity): Relation {
  const { words } = site;
  if (isOwnEdition(name, site) || words.isOwnIssue(name)) return 'self';
  if (isNamedByAddress(key, site)) return 'self';
  if (isOwnAccount(name, site) || isOwnDepartment(name, site)) return 'self';
  if (words.isNoName(name)) return 'nobody';
  return isInColophon(key, site) ? 'kin' : 'named';
}

/** `LANTERN 10/22` on lantern.example: the address has the name, whatever goes on. */
function isNamedByAddress(key: string, { domain }: SiteIdentity): boolean {
  const label = keyOf(domain?.split('.')[0] ?? '');
  return label.length > shortest(label) && key.startsWith(label);
}

/** 江畔公众号 on 江畔网, 39深呼吸公众号 on 39.net: what is left without the word for a channel begins like the site's name or its address. */
function isOwnAccount(name: string, site: SiteIdentity): boolean {
  const stem = keyOf(site.words.withoutAccount(name) ?? '');
  if (stem.length < 2) return false;
  const label = keyOf(site.domain?.split('.')[0] ?? '');
  return (
    site.brands.some((brand) => brand.startsWith(stem) || (brand.length >= 2 && stem.startsWith(brand))) ||
    (label.length >= 2 && stem.startsWith(label))
  );
}

/** Authorities and schools credit their own departments: 药学院 on the university's pages. */
const isOwnDepartment = (name: string, site: SiteIdentity): boolean =>
  authority.test(site.host ?? '') && site.words.isDepartment(name);

/** Hosts of governments, universities and bodies of the nations. */
export const authority =
  /(?:^|\.)(?:(?:gov|go|gob|gouv|gub|govt|edu|ac)\.[a-z]{2}|gov|edu|int|mil|europa\.eu|un\.org)$/;

/** A name as printed, without the company's legal form, then the names it joins: `sid/dpa`, `Lantern und Kurier`. */
export function namesIn(name: string): string[] {
  const company = companyOf(name);
  return [name, ...(company === undefined ? [] : [company]), ...partsOf(name)];
}

/** A line with a colon or commas is more than a name. */
function partsOf(name: string): string[] {
  if (/[,:，：;；]/.test(name)) return [];
  const parts = name.split(joint).map((part) => part.trim());
  return parts.length > 1 && parts.length <= 4 ? parts.filter((part) => part.length >= 2) : [];
}

/** Lantern Weekly Ltd. → Lantern Weekly. A single word before the form may be no name: `Reporter, Inc.` */
function companyOf(name: string): string | undefined {
  const form = legalForm.exec(name.slice(0, 80));
  const bare = form ? name.slice(0, form.index) : '';
  return /\S\s.*\p{L}$/u.test(bare) ? bare : undefined;
}

/** The outlet that the whole name is of. */
export function outletWhole(name: string, { answer }: SiteIdentity): Outlet | undefined {
  if (isSign(name)) return undefined;
  const company = companyOf(name);
  const id = answer.outletOfName[name] ?? (company === undefined ? undefined : answer.outletOfName[company]);
  return id === undefined ? undefined : answer.outlets[id];
}

export function outletNamed(name: string, site: SiteIdentity): Outlet | undefined {
  if (isSign(name)) return undefined;
  const whole = outletWhole(name, site);
  if (whole) return whole;
  const find = (each: string) => site.answer.outlets[site.answer.outletOfName[each] ?? ''];
  const parts = partsOf(name).map(find);
  if (helping.test(name) && !parts[0]) return undefined;
  return parts.find((outlet) => outlet?.kind === 'agency');
}

/** The one part of a joined name that is an outlet's; nothing where the whole is, or several parts are. */
export function outletPart(name: string, site: SiteIdentity): string | undefined {
  if (!outletNamed(name, site) || outletWhole(name, site)) return undefined;
  const parts = partsOf(name).filter((part) => outletWhole(part, site));
  return parts.length === 1 && name.includes(parts[0] ?? '') ? parts[0] : undefined;
}

/** `A- A+` and `AA` have the letters of an initialism without being one: initials differ, and stand together or with full stops. */
function isSign(name: string): boolean {
  const key = keyOf(name);
  if (/^([a-z])\1+$/.test(key)) return true;
  return key.length <= 3 && /^[a-z]+$/.test(key) && !/^\P{L}*(?:\p{L}\.?){2,3}\P{L}*$/u.test(name);
}

/** Whether a name joins an agency with the site's own name or with a desk's initials: `AFP/Quayside Times`, `mos/dpa`. Behind the agency such initials are of a desk of its own: `dpa/lno`. */
export function isJoint(name: string, site: SiteIdentity): boolean {
  const parts = partsOf(name.replace(/^\p{L}{2,4}\s(?=\p{Lu})/u, ''));
  const known = (part: string) => site.answer.outletOfName[part] !== undefined;
  if (parts.length < 2 || !parts.some(known)) return false;
  const agency = parts.findIndex(known);
  return parts.some(
    (part, i) => relationOf(part, site) === 'self' || (i < agency && !known(part) && /^[a-z]{2,4}$/.test(part)),
  );
}

/** `Our Paper`, and `our paper No. 3` where the word stands for every name that begins with it. */
const isSelfName = (key: string, { selfNames, selfBeginnings }: SiteIdentity): boolean =>
  selfNames.has(key) || selfBeginnings.some((beginning) => key.startsWith(beginning));

/** A name that begins like the site's own is a department of it: 江畔网财经. */
function isOwnName(key: string, site: SiteIdentity): boolean {
  if (site.names.includes(key) || isDomainLabel(key, site.domain)) return true;
  return site.brands.some(
    (brand) =>
      brand.length >= shortest(brand) &&
      (key.startsWith(brand) || isMostOf(brand, key) || (brand.includes(key) && key.length > shortest(key))),
  );
}

/** The whole of a name is the site's, not only its beginning. */
export const isOwnWhole = (name: string, site: SiteIdentity): boolean =>
  site.names.includes(keyOf(name)) || site.brands.includes(keyOf(name)) || isDomainLabel(keyOf(name), site.domain);

/** `the print edition of Quayside Times`, `l'édition papier du Quai`: a small word, then the site's own name. */
function isOwnEdition(name: string, site: SiteIdentity): boolean {
  const tails = [...name.matchAll(/(?:\p{Ll}{2}\s|\p{Ll}['’])(?=\p{Lu})/gu)].slice(0, 4);
  return tails.some((tail) => {
    const key = keyOf(name.slice(tail.index + tail[0].length));
    return site.brands.some((brand) => brand.length >= shortest(brand) && key.startsWith(brand));
  });
}

/** Whether a word of the name's is the site's as well: `Courier Sports` on the pages of the Quayside Courier. */
export const sharesWord = (name: string, { brandWords, words }: SiteIdentity): boolean =>
  wordsOf(name).some((word) => brandWords.has(word) && !words.isNoName(word));

/** The longer words of a name in an alphabet. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5 && /^[a-z\u00df-\u024f]+$/.test(word));

/** Whether words begin with the site's own name, as it calls itself or as its address has it. */
export function beginsWithSite(words: string, site: SiteIdentity): boolean {
  const key = keyOf(words);
  const label = keyOf(site.domain?.split('.')[0] ?? '');
  return [...site.brands, label].some((name) => name.length > shortest(name) && key.startsWith(name));
}

/** Whether the site's own name stands anywhere in a line of names: `Ada Moss, Quayside Times`. */
export function namesTheSite(name: string, site: SiteIdentity): boolean {
  const key = keyOf(name);
  return site.brands.some((brand) => brand.length >= shortest(brand) && key.includes(brand));
}

/** "Blog Example.com" is Example.com. */
const isMostOf = (brand: string, key: string): boolean =>
  brand.length >= 6 && brand.length >= 0.6 * key.length && key.includes(brand);

const shortest = (name: string): number => (/[a-z]/.test(name) ? 5 : 2);

/** `mydrivers` is at home on mydrivers.com, and so is `mydrivers.com`. */
function isDomainLabel(key: string, domain: string | undefined): boolean {
  if (domain === undefined) return false;
  const label = keyOf(domain.split('.')[0] ?? '');
  return label.length >= 3 && (key === label || key === keyOf(domain) || key === `the${label}`);
}

function isOwnOutlet(outlet: Outlet, site: SiteIdentity): boolean {
  if (outlet.id === site.outlet?.id) return true;
  return (
    site.domain !== undefined &&
    outlet.domains.some(
      (domain) => domain === site.domain || domain === site.host || site.host?.endsWith(`.${domain}`) === true,
    )
  );
}

export function isKin(a: Outlet, b: Outlet | undefined): boolean {
  if (!b) return false;
  if (a.parent === b.id || b.parent === a.id) return true;
  if (a.parent !== undefined && a.parent === b.parent) return true;
  return a.related.includes(b.id) || b.related.includes(a.id);
}

const sharing =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|t|reddit|addthis|sharethis|addtoany|creativecommons|youtube|telegram|service\.weibo|getpocket|tumblr|flipboard|doubleclick|spotify|apple|google|discord|bsky|threads|patreon|ko-fi|paypal|soundcloud|snapchat|tiktok|vk|xing|viber|feedly|disqus|twitch|medium|substack|podbean|overcast|castbox|deezer|kakao)\.(?:com|me|co|org|net)$/i;

/** Whether an address leads to a page of another site; sharing services, internal addresses, the site's own pages and links that carry its address along do not count. */
export function leadsElsewhere(url: string, site: SiteIdentity): boolean {
  const host = hostOf(url);
  if (!host || !host.includes('.') || /^[\d.]+$/.test(host) || sharing.test(host)) return false;
  if (/[/?&=](?:share|sharer|sharing|intent|submit|bookmark)(?:[/?.=&]|$)/i.test(url.slice(0, 200))) return false;
  if (site.host && url.indexOf(site.host, 12) > 0) return false;
  return (site.answer.registrableDomain[host] ?? host) !== site.domain && !host.endsWith(`.${site.domain}`);
}

/** Whether an address belongs to the outlet of that name, by the directory or by the look of it. */
export function isNamedLike(name: string, url: string, site: SiteIdentity): boolean {
  const host = hostOf(url) ?? '';
  const outlet = outletNamed(name, site);
  if (outlet && site.answer.outletOfHost[host] === outlet.id) return true;
  const key = keyOf(name).replace(/^the/, '');
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => keyOf(label).replace(/^the/, ''));
  return labels.some((label) => label.length >= 4 && label !== 'news' && isSpelled(label, key, name, site));
}

/** Shortest beginning of a name that a host stands for, and shortest initials; letters. */
const least = { beginning: 8, initials: 3 };

/** `northwaterpolicy` and `harbourlanternnews` are Northwater Policy Centre and Harbour Lantern; `hlw` is Harbour Lantern Weekly. */
function isSpelled(label: string, key: string, name: string, { words }: SiteIdentity): boolean {
  if (label === key) return true;
  if (label.startsWith(key)) return key.length >= 4 && words.isNoName(label.slice(key.length));
  const parts = name.split(/[\s-]+/).map(keyOf);
  if (label.length >= least.beginning && key.startsWith(label))
    return parts.some((_, i) => parts.slice(0, i).join('').replace(/^the/, '') === label);
  return parts.length > least.initials && label === parts.map((part) => part.charAt(0)).join('');
}
