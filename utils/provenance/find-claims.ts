/** The head's claims → findings: source fields, author and publisher organisations, and a canonical link that leads elsewhere. */
import type { Claims } from '../article/read-claims.ts';
import type { Page } from '../page/page.ts';
import { hostOf } from '../text/address.ts';
import type { Finding, Slot } from './finding.ts';
import { byFirst, staffLast } from './name-joints.ts';

/** Longer than this a value is no name. */
const longest = 60;

/** `headline` is what the page prints over the article. */
export function findClaims(page: Page, claims: Claims, headline: string): Finding[] {
  const named = (slot: Slot, values: readonly string[]) => values.flatMap((value) => claimOf(slot, value));
  const basedOn = claims.sources.filter((claim) => claim.key.startsWith('isbasedon') || claim.key.endsWith('-source'));
  const sources = claims.sources.filter((claim) => !basedOn.includes(claim));
  return [
    ...canonicalOf(page),
    ...named(
      'source',
      sources.map((claim) => claim.value),
    ),
    ...named(
      'based-on',
      basedOn.map((claim) => claim.value),
    ),
    ...named('author', claims.authors),
    ...named('publisher', claims.publishers),
    ...named('rights', claims.copyright),
    ...filedUnder(page.url),
    ...titledAfter([page.metadata.title ?? '', ...claims.titles], headline),
  ];
}

const bracketAtEnd = /([(（]([^()（）]{2,24})[)）])(?:\s*$|\s*[|｜_]|\s[-–—])/u;

/** `Headline (Lantern Agency) - Portal`: a portal adds the provider to the title that its page prints without. */
function titledAfter(titles: readonly string[], headline: string): Finding[] {
  const found = titles
    .slice(0, 6)
    .map((title) => bracketAtEnd.exec(title.slice(0, 400)))
    .find((match) => match && !headline.includes(match[1] ?? ''));
  const name = found?.[2]?.trim();
  return name === undefined ? [] : [{ kind: 'claim', slot: 'source', quote: name, name }];
}

/** What a folder of an address is called, and how many of them are looked at. */
const folder = /^[a-z]{4,}(?:-[a-z]+){0,2}$/;
const mostFolders = 6;

/** `/world/lantern-newswire/2024/…`: sites keep an agency's copy in a folder of its name. The directory will say which is one. */
function filedUnder(url: string | undefined): Finding[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const folders = new URL(url).pathname.split('/').slice(1, -1).slice(0, mostFolders);
  return folders
    .map((each) => each.toLowerCase())
    .filter((each) => folder.test(each))
    .map((each) => ({ kind: 'claim', slot: 'address', quote: url, name: each.replaceAll('-', ' ') }));
}

function claimOf(slot: Slot, value: string): Finding[] {
  if (/^https?:\/\//i.test(value))
    return slot === 'author' || slot === 'publisher' ? [] : [{ kind: 'claim', slot, quote: value, urls: [value] }];
  const name = value
    .replace(/^[^:：]{1,6}[:：]\s*/u, '')
    .replace(byFirst, '')
    .replace(staffLast, '')
    .trim();
  return name.length >= 2 && name.length <= longest ? [{ kind: 'claim', slot, quote: value, name }] : [];
}

function canonicalOf(page: Page): Finding[] {
  const url = page.metadata.canonicalUrl;
  if (!url || !page.url || hostOf(url) === undefined || hostOf(url) === hostOf(page.url)) return [];
  return [{ kind: 'canonical', quote: url, urls: [url] }];
}
