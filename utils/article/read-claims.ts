/** Metadata → claims: what meta tags and JSON-LD say of title, site, author, source and time. All of it untrusted. */
import type { Page } from '../page/page.ts';

export interface Claims {
  /** Headlines, the most trusted first. */
  readonly titles: readonly string[];
  /** What the site calls itself. */
  readonly siteNames: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** Dates as written, the most trusted first. */
  readonly published: readonly string[];
  /** Values of source-like fields: `source`, `mediaid`, `original-source`, `isBasedOn` … */
  readonly sources: readonly SourceClaim[];
  readonly copyright: readonly string[];
  /** True where structured data or Open Graph call the page an article. */
  readonly saysArticle: boolean;
  /** True where that rests on Open Graph's kind alone. */
  readonly saysArticleOnlyByKind: boolean;
  /** True where they call it something else: a shop's product, a profile, a collection. */
  readonly saysOther: boolean;
  readonly languages: readonly string[];
}

export interface SourceClaim {
  readonly key: string;
  readonly value: string;
}

const articleTypes = /(?:article|blogposting|report|liveblogposting|review|newsitem)$/i;
const otherTypes =
  /^(?:product|collectionpage|itemlist|searchresultspage|profilepage|discussionforumposting|qapage|softwareapplication|recipe|event|jobposting|videoobject)$/i;

const titleKeys = [
  'og:title',
  'twitter:title',
  'dc.title',
  'articletitle',
  'parsely-title',
  'sailthru.title',
  'headline',
];
const siteKeys = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
  'twitter:app:name:iphone',
];
const authorKeys = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'byl',
  'sailthru.author',
  'og:article:author',
  'dable:author',
  'cxenseparse:author',
  'creator',
  'byline',
  'dc.contributor',
  'dcsext.author',
  'article_author',
  'author_name',
  'vr:author',
  'twitter:data1',
];
const publisherKeys = [
  'publisher',
  'dc.publisher',
  'article:publisher',
  'dcterms.publisher',
  'cre',
  'copyright-holder',
];
const publishedKeys = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish_date',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'date',
  'og:release_date',
  'weibo: article:create_at',
  '_pubtime',
  'bytedance:published_time',
  'cxenseparse:recs:publishtime',
  'created',
];
const sourceKeys = [
  'source',
  'mediaid',
  'original-source',
  'syndication-source',
  'contentsource',
  'news_source',
  'article:source',
  'dc.source',
  'dcterms.source',
  'provider',
  'newsource',
  'cxenseparse:source',
  'dable:source',
  'og:article:source',
  'agency',
  'news:source',
  'medianame',
  'originalsource',
  'bytedance:source',
  'originator',
  'origin',
  'article_source',
  'article-source',
  'content-source',
  'content_source',
  'content-provider',
  'content_provider',
  'news_provider',
  'source-name',
  'source_name',
  'vr:provider',
  'wire',
  'wire-source',
];
const copyrightKeys = ['copyright', 'rights', 'dc.rights', 'dcterms.rights', 'dcterms.rightsholder'];

/** Collects the claims of a page. Never throws: JSON-LD that is not JSON claims nothing. */
export function readClaims(page: Page): Claims {
  const meta = (keys: readonly string[]) =>
    keys.flatMap((key) => page.metadata.entries.filter((entry) => entry.key === key).map((entry) => entry.value));
  const things = page.metadata.jsonLd.flatMap(readJsonLd);
  const works = things.filter((thing) => typesOf(thing).some((type) => articleTypes.test(type)));
  const organisations = works.flatMap((work) => namesIn(work['publisher']));
  const ogType = meta(['og:type'])[0]?.toLowerCase() ?? '';
  return {
    titles: [...works.flatMap((work) => stringsIn(work['headline'])), ...meta(titleKeys)],
    siteNames: [
      ...meta(siteKeys),
      ...things.filter((thing) => typesOf(thing).includes('WebSite')).flatMap((site) => namesIn(site)),
    ],
    authors: [
      ...works.flatMap((work) => [...namesIn(work['author']), ...namesIn(work['creator'])]),
      ...meta(authorKeys),
    ],
    publishers: [...organisations, ...meta(publisherKeys)],
    published: [
      ...works.flatMap((work) => stringsIn(work['datePublished'] ?? work['dateCreated'])),
      ...meta(publishedKeys),
    ],
    sources: [...sourceEntries(page), ...works.flatMap(sourcesOfWork)],
    copyright: [...works.flatMap((work) => namesIn(work['copyrightHolder'])), ...meta(copyrightKeys)],
    saysArticle: works.length > 0 || /article|news|story/.test(ogType) || meta(['article:published_time']).length > 0,
    saysArticleOnlyByKind:
      works.length === 0 && meta(['article:published_time']).length === 0 && /article|news|story/.test(ogType),
    saysOther:
      works.length === 0 &&
      (things.some((thing) => typesOf(thing).some((type) => otherTypes.test(type))) ||
        /^(?:product|profile|video)/.test(ogType)),
    languages: [
      ...works.flatMap((work) => stringsIn(work['inLanguage'])),
      ...meta(['og:locale', 'content-language', 'language', 'dc.language']),
    ],
  };
}

function sourceEntries(page: Page): SourceClaim[] {
  return page.metadata.entries
    .filter((entry) => sourceKeys.includes(entry.key))
    .map(({ key, value }) => ({ key, value }));
}

function sourcesOfWork(work: Thing): SourceClaim[] {
  const fields = ['isBasedOn', 'isBasedOnUrl', 'sourceOrganization', 'provider', 'dateline', 'creditText'];
  return fields.flatMap((key) => namesIn(work[key]).map((value) => ({ key: key.toLowerCase(), value })));
}

export type Thing = Readonly<Record<string, unknown>>;

/** The objects of a JSON-LD script: graphs and arrays opened, at most 200 of them, eight levels deep. */
export function readJsonLd(text: string): Thing[] {
  const things: Thing[] = [];
  collectThings(parseLenient(text), things, 0);
  return things;
}

function collectThings(value: unknown, things: Thing[], depth: number): void {
  if (depth > 8 || things.length >= 200 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collectThings(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  things.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
    collectThings(thing[key], things, depth + 1);
}

/** JSON as found in the wild: comment and CDATA wrappers, raw line breaks inside strings, commas too many. */
function parseLenient(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/, '');
  return (
    parseJson(bare) ??
    parseJson(
      bare
        .replace(/[\u0000-\u001f]/g, ' ')
        .replace(/,( {0,20})([\]}])/g, '$1$2')
        .replace(/;\s*$/, ''),
    )
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const typesOf = (thing: Thing): string[] => stringsIn(thing['@type']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return Array.isArray(value) ? value.slice(0, 20).flatMap(stringsIn) : [];
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return stringsIn(value);
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return stringsIn(thing['name'] ?? thing['url'] ?? thing['@id']);
}
