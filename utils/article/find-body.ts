/** Page → the region that holds the article's body, and the blocks in it. */
import type { Page, Region } from '../page/page.ts';
import { meaningOf } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { BlockWeight } from './weigh-blocks.ts';

/** Per region: what stands in it and below it. */
export interface RegionSums {
  readonly prose: Float64Array;
  readonly size: Float64Array;
  readonly linked: Float64Array;
  /** Whether the region, or one around it, is furniture. */
  readonly furniture: Uint8Array;
}

const furnitureTags = new Set(['nav', 'footer', 'aside', 'menu', 'button', 'dialog', 'option']);
/** Below this much prose (letters) a page has no body. */
export const leastProse = 120;
/** How far up a paragraph speaks for its ancestors, and how much. */
const shares = [1, 0.6, 0.3, 0.15, 0.08];

export function sumRegions(page: Page, weights: readonly BlockWeight[], neighbourhood: Neighbourhood): RegionSums {
  const count = page.regions.length;
  const sums: RegionSums = {
    prose: new Float64Array(count),
    size: new Float64Array(count),
    linked: new Float64Array(count),
    furniture: new Uint8Array(count),
  };
  page.blocks.forEach((block, i) => {
    const weight = weights[i];
    if (!weight) return;
    add(sums.prose, block.region, weight.prose);
    add(sums.size, block.region, weight.size);
    add(sums.linked, block.region, weight.size * weight.linkShare);
  });
  for (let i = count - 1; i > 0; i--) {
    const parent = page.regions[i]?.parent ?? 0;
    for (const sum of [sums.prose, sums.size, sums.linked]) add(sum, parent, sum[i] ?? 0);
  }
  markFurniture(page, sums, neighbourhood);
  return sums;
}

function add(sum: Float64Array, at: number, amount: number): void {
  sum[at] = (sum[at] ?? 0) + amount;
}

/** A region that holds most of the page's prose is not furniture, whatever it is called. */
function markFurniture(page: Page, sums: RegionSums, neighbourhood: Neighbourhood): void {
  const all = Math.max(1, sums.prose[0] ?? 0);
  const shares = sharesOfNamesakes(page, sums, all);
  const isInText = new Uint8Array(page.regions.length);
  page.regions.forEach((region, i) => {
    const parent = i > 0 ? page.regions[region.parent] : undefined;
    isInText[i] = region.tag === 'main' || region.tag === 'article' || (i > 0 && isInText[region.parent]) ? 1 : 0;
    const around = i > 0 && sums.furniture[region.parent] === 1;
    const belongs = neighbourhood.regions[i] === 'teaser' || neighbourhood.regions[i] === 'comment';
    const box: Box = {
      region,
      // What hides a box hides all in it, and has been judged by the whole.
      isHidden: region.hidden && !parent?.hidden,
      isInText: isInText[i] === 1,
      share: (sums.prose[i] ?? 0) / all,
      shareOfNamesakes: (shares.get(namesakeKey(region)) ?? 0) / all,
      linkShare: linkShareOf(sums, i),
    };
    if (around || belongs || isFurniture(box)) sums.furniture[i] = 1;
  });
}

interface Box {
  readonly region: Region;
  readonly isHidden: boolean;
  /** Inside what the page calls its main part or an article. */
  readonly isInText: boolean;
  /** Shares of the page's prose: what stands in it, and in all boxes beside it that have its name. */
  readonly share: number;
  readonly shareOfNamesakes: number;
  readonly linkShare: number;
}

const namesakeKey = ({ parent, tag, hint }: Region): string => `${parent} ${tag} ${hint}`;

/** A body is often cut into like boxes: none of them holds most of the prose, together they do. */
function sharesOfNamesakes(page: Page, sums: RegionSums, all: number): Map<string, number> {
  const shares = new Map<string, number>();
  page.regions.forEach((region, i) => {
    const prose = sums.prose[i] ?? 0;
    // One paragraph a box is what comments and teasers are made of.
    if (region.hint === '' || prose < 0.1 * all) return;
    const key = namesakeKey(region);
    shares.set(key, (shares.get(key) ?? 0) + prose);
  });
  return shares;
}

const lineTags = new Set(['p', 'blockquote', 'h2', 'h3', 'pre', 'body']);

const pageTags = new Set(['body', 'main', 'article']);

/** The box that asks for consent may hold more words than the article, and is never it. */
const isConsentBox = ({ region: { tag, hint }, isInText, share }: Box): boolean =>
  hint !== '' &&
  !(isInText && share > 0.5) &&
  !pageTags.has(tag) &&
  /onetrust|optanon|consent-|cookie-?(?:banner|consent|notice|bar|law)|didomi|qc-cmp|sp_message|truste/.test(hint);

function isFurniture(box: Box): boolean {
  const { region, share, linkShare } = box;
  if (isConsentBox(box)) return true;
  if (share > 0.5) return false;
  if (box.isHidden || furnitureTags.has(region.tag)) return true;
  if (region.hint === '' || lineTags.has(region.tag)) return false;
  const meaning = meaningOf(region.hint);
  if (!meaning.furniture) return false;
  if (meaning.loose && box.shareOfNamesakes > 0.5 && linkShare < 0.3) return false;
  return !(meaning.content && share > 0.1 && linkShare < 0.3);
}

/** The region whose blocks make the body; nothing where the page has too little prose. */
export function findBodyRegion(page: Page, weights: readonly BlockWeight[], sums: RegionSums): number | undefined {
  const scores = scoreRegions(page, weights, sums);
  let best: number | undefined;
  scores.forEach((score, i) => {
    if (score > 0 && score >= 0.999 * (best === undefined ? 0 : (scores[best] ?? 0))) best = i;
  });
  return best === undefined ? undefined : widen(page, sums, best);
}

function scoreRegions(page: Page, weights: readonly BlockWeight[], sums: RegionSums): Float64Array {
  const scores = new Float64Array(page.regions.length);
  page.blocks.forEach((block, i) => {
    const prose = weights[i]?.prose ?? 0;
    if (prose === 0 || sums.furniture[block.region] === 1) return;
    speakFor(page, sums, scores, block.region, Math.min(prose, 2_500));
  });
  const sides = sideFactors(page);
  return scores.map((score, i) => score * (1 - linkShareOf(sums, i)) * hintFactor(page.regions[i]) * (sides[i] ?? 1));
}

/** A block speaks for the regions around it, less with every region that holds other prose as well; boxes around a single paragraph change nothing. */
function speakFor(page: Page, sums: RegionSums, scores: Float64Array, from: number, prose: number): void {
  let region = from;
  let held = sums.prose[region] ?? 0;
  let level = held > 1.05 * prose ? 0 : -1;
  for (let step = 0; step < 40; step++) {
    const around = sums.prose[region] ?? 0;
    if (around > 1.05 * held) level++;
    held = around;
    if (level >= shares.length) return;
    add(scores, region, prose * (shares[Math.max(0, level)] ?? 0) * (level < 0 ? 0.9 : 1));
    if (region === 0) return;
    region = page.regions[region]?.parent ?? 0;
  }
}

/** What stands in an aside, a navigation or a footer has to be much longer to be the body. */
function sideFactors(page: Page): Float64Array {
  const factors = new Float64Array(page.regions.length).fill(1);
  page.regions.forEach((region, i) => {
    const around = i > 0 ? (factors[region.parent] ?? 1) : 1;
    factors[i] = furnitureTags.has(region.tag) ? 0.35 : around;
  });
  return factors;
}

function hintFactor(region: Region | undefined): number {
  if (!region || region.hint === '') return 1;
  const meaning = meaningOf(region.hint);
  if (/articlebody/.test(region.hint)) return 1.4;
  return meaning.content && !meaning.furniture ? 1.15 : meaning.furniture ? 0.6 : 1;
}

export function linkShareOf(sums: RegionSums, region: number): number {
  const size = sums.size[region] ?? 0;
  return size === 0 ? 0 : (sums.linked[region] ?? 0) / size;
}

/** Bodies are often cut into sections: goes up as long as an ancestor adds more prose than links, and does not leave the `<article>`. */
function widen(page: Page, sums: RegionSums, from: number): number {
  let chosen = from;
  let region = from;
  for (let step = 0; step < 5 && region > 0; step++) {
    if (page.regions[region]?.tag === 'article' || /articlebody/.test(page.regions[region]?.hint ?? '')) break;
    region = page.regions[region]?.parent ?? 0;
    const gained = goodProse(page, sums, region) - goodProse(page, sums, chosen);
    const size = withoutFurniture(page, sums, sums.size, region) - withoutFurniture(page, sums, sums.size, chosen);
    if (gained > 0.12 * goodProse(page, sums, chosen) && gained > 0.45 * size) chosen = region;
  }
  return chosen;
}

/** Prose below a region outside furniture. */
const goodProse = (page: Page, sums: RegionSums, region: number): number =>
  withoutFurniture(page, sums, sums.prose, region);

function withoutFurniture(page: Page, sums: RegionSums, of: Float64Array, region: number): number {
  let sum = of[region] ?? 0;
  for (let i = region + 1; i < page.regions.length; i++) {
    const parent = page.regions[i]?.parent ?? 0;
    if (parent < region) break;
    if (sums.furniture[i] === 1 && sums.furniture[parent] === 0) sum -= of[i] ?? 0;
  }
  return sum;
}
