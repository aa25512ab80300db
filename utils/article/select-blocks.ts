/** The body's region → the blocks of it that are the article: without lists of other articles, share bars, captions and notes of the house. */
import type { Page } from '../page/page.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import { furnitureOf } from './furniture.ts';
import type { RegionSums } from './find-body.ts';
import type { BlockWeight } from './weigh-blocks.ts';

/** Blocks of the body in order; `titleBlock` and what stands before it are left out. */
export function selectBlocks(
  page: Page,
  weights: readonly BlockWeight[],
  sums: RegionSums,
  region: number,
  titleBlock: number | undefined,
  tables: readonly ProvenanceTables[],
): number[] {
  const rows = tables.flatMap((each) => each.furniture);
  const chosen: number[] = [];
  const inside = insideOf(page, region);
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block || !inside[block.region] || sums.furniture[block.region] === 1) continue;
    if (titleBlock !== undefined && i <= titleBlock) continue;
    const row = furnitureOf(block.text, rows);
    if (row?.takes === 'end' && isPast(page, weights, chosen, i, inside)) break;
    if (row || !belongs(page, weights, i)) continue;
    chosen.push(i);
  }
  return trimEdges(page, weights, chosen);
}

/** Whether most of the region's prose has been read: a box of links at the top does not end an article. */
function isPast(
  page: Page,
  weights: readonly BlockWeight[],
  chosen: readonly number[],
  from: number,
  inside: Uint8Array,
): boolean {
  const read = chosen.reduce((sum, i) => sum + (weights[i]?.prose ?? 0), 0);
  let left = 0;
  for (let i = from; i < page.blocks.length; i++)
    if (inside[page.blocks[i]?.region ?? 0]) left += weights[i]?.prose ?? 0;
  return read > 1.2 * left;
}

function insideOf(page: Page, region: number): Uint8Array {
  const inside = new Uint8Array(page.regions.length);
  inside[region] = 1;
  page.regions.forEach((each, i) => {
    if (i > region && inside[each.parent]) inside[i] = 1;
  });
  return inside;
}

const captionTags = new Set(['figcaption', 'caption', 'figure', 'button', 'legend']);

/** Whether a block can be part of a body at all. */
function belongs(page: Page, weights: readonly BlockWeight[], i: number): boolean {
  const block = page.blocks[i];
  const weight = weights[i];
  if (!block || !weight) return false;
  if (captionTags.has(block.tag) || inCaption(page, block.region)) return false;
  if (weight.linkShare > 0.7 && weight.size < 300 && block.tag !== 'p') return false;
  return weight.linkShare <= 0.9 || (block.tag === 'p' && weight.size > 40);
}

function inCaption(page: Page, region: number): boolean {
  let at = region;
  for (let step = 0; step < 4 && at > 0; step++) {
    const each = page.regions[at];
    if (!each) return false;
    if (
      each.tag === 'figcaption' ||
      each.tag === 'figure' ||
      /(?:^|[ _-])(?:caption|wp-caption|credit|photo-credit|image-credit)/.test(each.hint)
    )
      return true;
    at = each.parent;
  }
  return false;
}

const sentenceEnd = /[.!?。！？…：:]["'”’」』）)]{0,2}$/;

/** A short line that ends like a sentence, among paragraphs. */
function isShortSentence(page: Page, weights: readonly BlockWeight[], i: number, prose: ReadonlySet<number>): boolean {
  const block = page.blocks[i];
  if (!block || (weights[i]?.linkShare ?? 0) > 0.5 || !prose.has(holderOf(page, i))) return false;
  return (block.tag === 'p' || block.tag === 'div') && (sentenceEnd.test(block.text) || (weights[i]?.size ?? 0) > 60);
}

/** Where a paragraph stands: paragraphs of one body share it. */
function holderOf(page: Page, i: number): number {
  const region = page.blocks[i]?.region ?? 0;
  return page.regions[region]?.tag === 'p' ? (page.regions[region]?.parent ?? 0) : region;
}

const dateLike = /(?:19|20)\d\d ?[-./年] ?\d{1,2}|\d{1,2}:\d\d|(?:^|\D)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/;
const metaHint =
  /(?:^|[ _-])(?:info|meta|source|author|byline|date|time|pubtime|publish|post-meta|entry-meta|timestamp|deck|dek)(?:$|[ _-])/;

/** A line of date, source and byline above the first paragraph. */
function isDateLine(page: Page, weights: readonly BlockWeight[], i: number): boolean {
  const block = page.blocks[i];
  if (!block || (weights[i]?.size ?? 0) > 200) return false;
  return (
    dateLike.test(block.text) && (/[:：|]/.test(block.text) || metaHint.test(page.regions[block.region]?.hint ?? ''))
  );
}

/** Headings and paragraphs stay at the edges; bare lines before the first and behind the last sentence go. */
function trimEdges(page: Page, weights: readonly BlockWeight[], chosen: readonly number[]): number[] {
  const prose = new Set(chosen.filter((i) => (weights[i]?.prose ?? 0) > 0).map((i) => holderOf(page, i)));
  const keeps = (i: number) => (weights[i]?.prose ?? 0) > 0 || isShortSentence(page, weights, i, prose);
  const first = chosen.findIndex((i) => keeps(i) && !isDateLine(page, weights, i));
  const last = chosen.findLastIndex(keeps);
  return first < 0 ? [] : chosen.slice(first, last + 1);
}
