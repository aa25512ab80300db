/** A page and its article → the little of the page that says where the article comes from, kept with the clip so that it can be judged again in two years. */
import type { Article, ArticlePart } from '../article/article.ts';
import type { Block, Metadata, Page, Picture, Place, Region } from '../page/page.ts';
import { lookedAt, zonesOf, type Zone } from '../provenance/zones.ts';
import { hostOf, isHomePage } from '../text/address.ts';
import { cutText } from '../text/cut-text.ts';

/** A block at its number on the page, without what is empty. A line of the article has no text of its own: the clip holds it. */
export interface KeptBlock extends Partial<Block> {
  readonly at: number;
}

export interface KeptRegion extends Partial<Region> {
  readonly at: number;
  readonly parent: number;
  readonly tag: string;
}

/** What has to be known of an article to keep its page. */
export type ArticlePlace = Pick<Article, 'parts' | 'titleAt' | 'dateline'>;

export interface KeptPage {
  /** How many blocks and regions the page had. */
  readonly blockCount: number;
  readonly regionCount: number;
  readonly blocks: readonly KeptBlock[];
  readonly regions: readonly KeptRegion[];
  readonly pictures: readonly Picture[];
  readonly metadata: Metadata;
  /** Where the article's lines and its headline stand. */
  readonly parts: readonly ArticlePart[];
  readonly titleAt?: Place | undefined;
  readonly dateline?: string | undefined;
}

/** What is longer is no credit, no name and no claim. */
export const longest = { line: 1_000, value: 300, jsonLd: 20_000 };
export const most = { blocks: 3_000, perBlock: 40, entries: 200, pictures: 200, jsonLd: 20 };
/** Regions around a line that say what it is part of. */
const regionsUp = 6;

/** What is kept of the page; nothing where its article is spread over more lines than a clip should hold. */
export function keepPage(page: Page, article: ArticlePlace): KeptPage | undefined {
  if (article.parts.length > most.blocks / 2) return undefined;
  const zoneOf = new Map(zonesOf(page, article).map(({ block, zone }) => [block, zone]));
  const blocks = keepBlocks(page, article, zoneOf).slice(0, most.blocks);
  const pictures = keepPictures(page, zoneOf);
  const { titleAt, dateline } = article;
  return {
    blockCount: page.blocks.length,
    regionCount: page.regions.length,
    blocks,
    regions: regionsAround(page, [...blocks, ...pictures]),
    pictures,
    metadata: keepMetadata(page.metadata),
    parts: article.parts,
    ...(titleAt && { titleAt }),
    ...(dateline !== undefined && { dateline: cutText(dateline, longest.line) }),
  };
}

type ZoneOf = ReadonlyMap<number, Zone>;

function keepBlocks(page: Page, article: ArticlePlace, zoneOf: ZoneOf): KeptBlock[] {
  const held = new Set(article.parts.filter((part) => isWhole(page, part)).map(({ block }) => block));
  const own = new Set(article.parts.map(({ block }) => block));
  return page.blocks.flatMap((block, at): KeptBlock[] => {
    const zone = zoneOf.get(at);
    const isNear = zone !== undefined && zone !== 'body';
    // A credit may go on in the line behind the last one.
    if (isNear || (zone === undefined && zoneOf.has(at - 1))) return [keepLine(page, block, at, zone, held.has(at))];
    if (own.has(at)) return held.has(at) ? [{ at, tag: block.tag }] : [{ at, tag: block.tag, text: cut(block.text) }];
    if (zone === 'body') return [{ at, text: cut(block.text) }];
    // Readers write comments there too, which only their region tells.
    if (at >= page.blocks.length - lookedAt.colophon) return [{ at, region: block.region, text: cut(block.text) }];
    return at < lookedAt.blocks ? keepHomeLinks(page, block, at) : [];
  });
}

/** Whether a part of the article is all that its block says. */
function isWhole(page: Page, { block, offset, start, end }: ArticlePart): boolean {
  return offset === 0 && page.blocks[block]?.text.length === end - start;
}

function cut(text: string): string {
  return cutText(text, longest.line);
}

/** A line around the article, as it was read. Further off stand lists of the site's own articles, whose addresses say nothing. */
function keepLine(page: Page, block: Block, at: number, zone: Zone | undefined, isHeld: boolean): KeptBlock {
  const { text, tag, region, links, marks } = block;
  const length = isHeld ? text.length : longest.line;
  const isFar = zone === 'above' || zone === 'below';
  const near = links.filter(({ end, href }) => {
    const isTelling = !isFar || isHomePage(href) || hostOf(href) !== page.host;
    return isTelling && end <= length && href.length <= longest.value;
  });
  const telling = marks.filter(({ end, hint, value = '' }) => {
    return end <= length && hint.length <= longest.value && value.length <= longest.line;
  });
  return {
    at,
    tag: tag.slice(0, longest.value),
    region,
    ...(!isHeld && { text: cut(text) }),
    ...(near.length > 0 && { links: near.slice(0, most.perBlock) }),
    ...(telling.length > 0 && { marks: telling.slice(0, most.perBlock) }),
  };
}

/** Elsewhere on the page nothing is looked for but what the site calls itself. */
function keepHomeLinks(page: Page, { text, links }: Block, at: number): KeptBlock[] {
  const home = links.filter(({ end, href }) => end <= longest.line && isHomePage(href) && hostOf(href) === page.host);
  return home.length === 0 ? [] : [{ at, text: cut(text), links: home.slice(0, most.perBlock) }];
}

/** Logos stand at the head of the page, credits painted as pictures around the article; there a picture without words tells captions. */
function keepPictures({ pictures }: Page, zoneOf: ZoneOf): Picture[] {
  return pictures
    .filter(({ alt, blocksBefore }) => {
      const mayBeLogo = alt !== '' && blocksBefore < logosWithin;
      return alt.length <= longest.value && (mayBeLogo || zoneOf.has(blocksBefore));
    })
    .slice(0, most.pictures);
}

const logosWithin = 30;

/** The regions that something kept stands in, and those around them. */
function regionsAround({ regions }: Page, kept: readonly { readonly region?: number }[]): KeptRegion[] {
  const numbers = new Set<number>();
  for (const { region = 0 } of kept) {
    let at = region;
    for (let step = 0; step < regionsUp && regions[at]; step++) {
      numbers.add(at);
      at = regions[at]!.parent;
    }
  }
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map((at) => {
      const { parent, tag, hint, hidden } = regions[at]!;
      const words = cutText(hint, longest.value);
      return {
        at,
        parent,
        tag: tag.slice(0, longest.value),
        ...(words !== '' && { hint: words }),
        ...(hidden && { hidden }),
      };
    });
}

function keepMetadata({ title, canonicalUrl, entries, jsonLd }: Metadata): Metadata {
  return {
    ...(title !== undefined && { title: cutText(title, longest.line) }),
    ...(canonicalUrl !== undefined && canonicalUrl.length <= longest.line && { canonicalUrl }),
    entries: entries
      .filter(({ key, value }) => key.length <= longest.value && value.length <= longest.value)
      .slice(0, most.entries),
    jsonLd: jsonLd
      .map(shortened)
      .filter((json) => json !== undefined && json.length <= longest.jsonLd)
      .slice(0, most.jsonLd) as string[],
  };
}

/** Structured data without the article's text, which it often repeats. What is no JSON claims nothing. */
function shortened(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return JSON.stringify(value, (_key, held: unknown) =>
      typeof held === 'string' && held.length > longest.value ? '' : held,
    );
  } catch {
    return undefined;
  }
}

const nowhere: Block = { text: '', tag: 'div', region: 0, links: [], marks: [] };
const body: Region = { parent: -1, tag: 'body', hint: '', hidden: false };

/** A region that there is: a file may name any. */
function regionIn({ regionCount }: KeptPage, region = 0): number {
  return region >= 0 && region < regionCount ? region : 0;
}

/** The page as far as it was kept, with every block at its old number. `text` is the article's. */
export function recallPage(kept: KeptPage, text: string): Omit<Page, 'url' | 'host'> {
  const blocks = Array.from({ length: kept.blockCount }, () => nowhere);
  const own = new Map(kept.parts.map((part) => [part.block, part]));
  for (const { at, ...block } of kept.blocks) {
    const part = own.get(at);
    const held = part ? { text: text.slice(part.start, part.end) } : {};
    const region = regionIn(kept, block.region);
    if (at < kept.blockCount) blocks[at] = { ...nowhere, ...held, ...block, region };
  }
  const regions = Array.from({ length: kept.regionCount }, () => body);
  // A parent stands before its children, or the way up would not end.
  for (const { at, ...region } of kept.regions) {
    if (at < kept.regionCount && region.parent < at) regions[at] = { ...body, ...region };
  }
  const { metadata } = kept;
  const pictures = kept.pictures.map((picture) => ({ ...picture, region: regionIn(kept, picture.region) }));
  return { blocks, regions, pictures, metadata, truncated: false };
}
