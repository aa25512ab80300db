/** The body's region → the blocks of it that are the article: without lists of other articles, share bars, captions and notes of the house. */
import type { Page } from '../page/page.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import { fold } from '../text/fold.ts';
import { furnitureOf } from './furniture.ts';
import type { RegionSums } from './find-body.ts';
import type { Title } from './find-title.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { holderOf, trimEdges } from './trim-edges.ts';
import type { BlockWeight } from './weigh-blocks.ts';

export interface BodyQuery {
  readonly page: Page;
  readonly weights: readonly BlockWeight[];
  readonly neighbourhood: Neighbourhood;
  readonly sums: RegionSums;
  /** The body's region. */
  readonly region: number;
  readonly title: Title;
  readonly tables: readonly ProvenanceTables[];
}

/** Blocks of the body in order; the headline and what stands before it are left out. */
export function selectBlocks(query: BodyQuery): number[] {
  const { page, weights, neighbourhood, sums, region, title, tables } = query;
  const rows = tables.flatMap((each) => each.furniture);
  const rights = tables.flatMap((each) => each.colophonWords);
  const inside = insideOf(page, region);
  const chosen: number[] = [];
  const dropped = new Set<number>();
  for (let i = (title.at?.block ?? -1) + 1; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block || !inside[block.region] || sums.furniture[block.region] === 1) continue;
    if (isRightsLine(block.text, rights) && proseOf(weights, chosen) > enough) break;
    const row = furnitureOf(block.text, rows);
    if (row?.takes === 'end' && isPast(page, weights, chosen, i, inside)) break;
    const isPicture = neighbourhood.blocks[i] === 'picture';
    if (!row && !isPicture && (belongs(page, weights, i) || isLinkedSentence(page, weights, i))) chosen.push(i);
    else if (isListed(weights, i)) dropped.add(i);
  }
  const body = chosen.filter((i) => !isLabel(page, weights, i) || !dropped.has(i + 1));
  return trimEdges(page, weights, body, title.text, tables);
}

/** With this much prose read, a line of rights closes the article. */
const enough = 600;

/** `© 2024 Quayside Times. All rights reserved.` stands under a text, never within it. */
function isRightsLine(text: string, words: readonly string[]): boolean {
  return (
    text.length < 160 && /^\s?(?:©|ⓒ|\(c\)|copyright)/i.test(text) && words.some((word) => fold(text).includes(word))
  );
}

const proseOf = (weights: readonly BlockWeight[], chosen: readonly number[]): number =>
  chosen.reduce((sum, i) => sum + (weights[i]?.prose ?? 0), 0);

/** A line that was left out because it is a link to another page. */
const isListed = (weights: readonly BlockWeight[], i: number): boolean => (weights[i]?.linkShare ?? 0) > 0.7;

/** A short line without a stop: over links it is their heading. */
function isLabel(page: Page, weights: readonly BlockWeight[], i: number): boolean {
  const text = page.blocks[i]?.text ?? '';
  return (weights[i]?.size ?? 0) < 60 && (weights[i]?.prose ?? 0) === 0 && !/[.!?。！？]["'”’」』）)]{0,2}$/.test(text);
}

/** Whether the article is over: most of the region's prose has been read, and none of what follows stands among the paragraphs read so far. */
function isPast(
  page: Page,
  weights: readonly BlockWeight[],
  chosen: readonly number[],
  from: number,
  inside: Uint8Array,
): boolean {
  const prose = (i: number) => weights[i]?.prose ?? 0;
  const holders = new Set(chosen.filter((i) => prose(i) > 0).map((i) => holderOf(page, i)));
  const read = proseOf(weights, chosen);
  let left = 0;
  let among = 0;
  for (let i = from; i < page.blocks.length; i++) {
    if (!inside[page.blocks[i]?.region ?? 0]) continue;
    left += prose(i);
    if (holders.has(holderOf(page, i))) among += prose(i);
  }
  return read > 1.2 * left && among < 0.15 * read;
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
  return weight.linkShare <= 0.9 || (block.tag === 'p' && weight.size > 200);
}

/** A paragraph that is one link, alone among paragraphs that are none: a sentence of the text, and no list of other articles. */
function isLinkedSentence(page: Page, weights: readonly BlockWeight[], i: number): boolean {
  const block = page.blocks[i];
  if (block?.tag !== 'p' || (weights[i]?.size ?? 0) < 100 || !/[.!?。！？]["'”’」』）)]{0,2}$/.test(block.text))
    return false;
  return [i - 1, i + 1].every((beside) => (weights[beside]?.prose ?? 0) > 0);
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
