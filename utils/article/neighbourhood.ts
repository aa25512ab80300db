/**
 * Page → what each block belongs to besides the running text: a picture, a list of teasers, comments. Decided once and from
 * structure, before anything is read out of the words, so that the body's text and the evidence judge a line alike.
 */
import type { Page, Region } from '../page/page.ts';
import type { BlockWeight } from './weigh-blocks.ts';

/** What a block can belong to. */
export type Belonging =
  /** A caption, a credit, a line that shares a small box with an image. */
  | 'picture'
  /** The words around a player. */
  | 'video'
  /** A quotation set apart. */
  | 'quotation'
  /** A post of another site, set into the page. */
  | 'embed'
  /** One of a list of like boxes, each with a headline that leads to another page. */
  | 'teaser'
  /** What readers wrote. */
  | 'comment'
  /** Who the author is. */
  | 'author-box'
  /** Menus, breadcrumbs, buttons, the page's foot. */
  | 'navigation'
  /** Whose the rights are. */
  | 'rights';

/** Block number, and region number, → what it belongs to; nothing for what stands free. */
export interface Neighbourhood {
  readonly blocks: readonly (Belonging | undefined)[];
  readonly regions: readonly (Belonging | undefined)[];
}

/** What stands in a region and below it: its blocks are a run, since an element's text is. */
interface Extent {
  first: number;
  last: number;
  size: number;
  prose: number;
}

/** Reads the page's regions once and its blocks twice. */
export function readNeighbourhood(page: Page, weights: readonly BlockWeight[]): Neighbourhood {
  const extents = measure(page, weights);
  const groups = alikeIn(page);
  const own: (Belonging | undefined)[] = page.regions.map((region, i) => belongingOf(extents, region, i));
  for (const group of groups) markTeasers(page, weights, extents, group, own);
  for (const group of groups) markComments(page, weights, extents, group, own);
  markPictures(page, weights, extents, own);
  const regions = inherit(page, own);
  return { regions, blocks: page.blocks.map(({ text, region }) => (isRights(text) ? 'rights' : regions[region])) };
}

function measure(page: Page, weights: readonly BlockWeight[]): Extent[] {
  const extents = page.regions.map((): Extent => ({ first: page.blocks.length, last: -1, size: 0, prose: 0 }));
  page.blocks.forEach(({ region }, i) => {
    const [extent, weight] = [extents[region], weights[i]];
    if (extent && weight) extend(extent, { first: i, last: i, ...weight });
  });
  for (let i = extents.length - 1; i > 0; i--) {
    const [extent, around] = [extents[i], extents[page.regions[i]?.parent ?? 0]];
    if (extent && around) extend(around, extent);
  }
  return extents;
}

function extend(extent: Extent, by: Readonly<Extent>): void {
  extent.first = Math.min(extent.first, by.first);
  extent.last = Math.max(extent.last, by.last);
  extent.size += by.size;
  extent.prose += by.prose;
}

const navigationTags = new Set(['nav', 'menu', 'footer', 'button', 'dialog']);
const pictureTags = new Set(['figure', 'figcaption', 'caption']);
const pictureHint = /(?:^|[ _-])(?:caption|wp-caption|credit|photo-(?:credit|author|by)|image-credit)/;
const embedHint = /twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-(?:card|embed)/;
const videoHint = /(?:^|[ _-])(?:video|audio)-?(?:js|player|wrapper|container|box)?(?:$|[ _])|jwplayer/;
const quotationHint = /pull-?quote/;
const authorHint = /author-?(?:box|bio|info|card)|about-?the-?author/;
const navigationHint = /(?:^|[ _-])(?:breadcrumbs?|navbar|navigation|menu)(?:$|[ _-])/;

/** A box that holds so much of the page's prose is what it holds, whatever its name. */
const mostProse = 0.15;

function belongingOf(extents: readonly Extent[], region: Region, i: number): Belonging | undefined {
  if (embedHint.test(region.hint)) return 'embed';
  if (pictureTags.has(region.tag)) return 'picture';
  if (region.tag === 'blockquote' || quotationHint.test(region.hint)) return 'quotation';
  if (i === 0 || region.tag === 'body' || region.tag === 'main' || region.tag === 'article') return undefined;
  if ((extents[i]?.prose ?? 0) > mostProse * (extents[0]?.prose ?? 0)) return undefined;
  if (navigationTags.has(region.tag) || navigationHint.test(region.hint)) return 'navigation';
  if (pictureHint.test(region.hint)) return 'picture';
  if (authorHint.test(region.hint)) return 'author-box';
  return videoHint.test(region.hint) ? 'video' : undefined;
}

/** Regions of one parent that have the same name and classes, three at least. */
function alikeIn(page: Page): number[][] {
  const groups = new Map<string, number[]>();
  page.regions.forEach(({ parent, tag, hint }, i) => {
    if (i === 0) return;
    const key = `${parent} ${tag} ${hint.replace(/\d+/g, '')}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].filter((group) => group.length >= 3);
}

/** Teasers: most of the like boxes open with a headline that is a link. A page that is nothing else keeps them. */
function markTeasers(
  page: Page,
  weights: readonly BlockWeight[],
  extents: readonly Extent[],
  group: readonly number[],
  own: (Belonging | undefined)[],
): void {
  const teasers = group.filter((i) => opensWithLink(page, weights, extents[i]));
  if (teasers.length < 3 || teasers.length < 0.7 * group.length) return;
  if (proseIn(extents, group) > 0.5 * (extents[0]?.prose ?? 0)) return;
  for (const i of group) own[i] = 'teaser';
}

const proseIn = (extents: readonly Extent[], group: readonly number[]): number =>
  group.reduce((sum, i) => sum + (extents[i]?.prose ?? 0), 0);

/** One of the first two lines is a link with more words than a label has, and something stands beside it. */
function opensWithLink(page: Page, weights: readonly BlockWeight[], extent: Extent | undefined): boolean {
  if (!extent || extent.last - extent.first > 7 || extent.last <= extent.first || extent.size > 900) return false;
  return [extent.first, extent.first + 1].some((i) => {
    const weight = weights[i];
    return weight !== undefined && weight.linkShare > 0.8 && weight.size >= 15 && page.blocks[i]?.links.length === 1;
  });
}

const commentHint = /(?:^|[ _-])(?:comments?|discussions?|replies|responses|reader-?letters|disqus)(?:$|[ _-])/;

/** Comments: like boxes in a box so named, each opened by a name rather than a sentence or a heading. */
function markComments(
  page: Page,
  weights: readonly BlockWeight[],
  extents: readonly Extent[],
  group: readonly number[],
  own: (Belonging | undefined)[],
): void {
  const around = page.regions[group[0] ?? 0]?.parent ?? 0;
  if (around === 0 || !isNamedSo(page, around)) return;
  const signed = group.filter((i) => {
    const first = extents[i]?.first ?? 0;
    const tag = page.blocks[first]?.tag ?? '';
    return (extents[i]?.last ?? -1) > first && (weights[first]?.size ?? 99) < 60 && !/^h[1-6]$/.test(tag);
  });
  if (signed.length >= 0.7 * group.length) own[around] = 'comment';
}

function isNamedSo(page: Page, from: number): boolean {
  const around = page.regions[from]?.parent ?? 0;
  return [from, around].some((i) => i > 0 && commentHint.test(page.regions[i]?.hint ?? ''));
}

/** The small box around an image: what stands in it besides is the caption, unless it is running text, it is a headline, a link or an author's. */
function markPictures(
  page: Page,
  weights: readonly BlockWeight[],
  extents: readonly Extent[],
  own: (Belonging | undefined)[],
): void {
  for (const picture of page.pictures.slice(0, 500)) {
    let box = picture.region;
    for (let step = 0; step < 2 && isSmall(extents[page.regions[box]?.parent ?? 0]); step++)
      box = page.regions[box]?.parent ?? 0;
    const extent = extents[box];
    if (box > 0 && extent && isSmall(extent) && isCaption(page, weights, extent, box)) own[box] ??= 'picture';
  }
}

const isSmall = (extent: Extent | undefined): boolean =>
  extent !== undefined && extent.last - extent.first < 2 && extent.size < 300 && extent.prose === 0;

function isCaption(page: Page, weights: readonly BlockWeight[], extent: Extent, box: number): boolean {
  if (extent.last < extent.first || /author|byline|writer|avatar|logo/.test(page.regions[box]?.hint ?? ''))
    return false;
  for (let i = extent.first; i <= extent.last; i++) {
    const block = page.blocks[i];
    if (!block || /^h[1-6]$/.test(block.tag) || (weights[i]?.linkShare ?? 0) > 0.3) return false;
    if (/author|byline|writer/.test(page.regions[block.region]?.hint ?? '')) return false;
  }
  return true;
}

/** What others put round a line goes before what is inside: a picture in a comment is part of the comment. */
const closed = new Set<Belonging | undefined>(['teaser', 'comment', 'navigation', 'embed']);

function inherit(page: Page, own: readonly (Belonging | undefined)[]): (Belonging | undefined)[] {
  const regions: (Belonging | undefined)[] = [];
  page.regions.forEach(({ parent }, i) => {
    const around = i > 0 ? regions[parent] : undefined;
    regions.push(closed.has(around) ? around : (own[i] ?? around));
  });
  return regions;
}

/** A line that opens with the sign of rights, and is a line. */
const isRights = (text: string): boolean => text.length < 160 && /^\s?(?:©|ⓒ|\(c\)\s|copyright\b)/i.test(text);
