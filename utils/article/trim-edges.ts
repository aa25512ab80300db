/** Chosen blocks → the same without what clings to the edges of a body: the headline again, date and byline, bare lines behind the last sentence. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { fold, keyOf } from '../text/fold.ts';
import type { BlockWeight } from './weigh-blocks.ts';

/** Paragraphs stay at the edges; bare lines before the first and behind the last sentence go. */
export function trimEdges(
  page: Page,
  weights: readonly BlockWeight[],
  chosen: readonly number[],
  title: string,
  tables: readonly ProvenanceTables[],
): number[] {
  const prose = new Set(chosen.filter((i) => (weights[i]?.prose ?? 0) > 0).map((i) => holderOf(page, i)));
  const keeps = (i: number) => (weights[i]?.prose ?? 0) > 0 || isShortSentence(page, weights, i, prose);
  const labels = tables.flatMap((each) => each.authorLabels).map(fold);
  const key = keyOf(title);
  const opens = (i: number) =>
    keeps(i) && !isDateLine(page, weights, i) && !isHeadline(page, i, key) && !isByline(page, i, labels);
  const first = chosen.findIndex(opens);
  const last = withList(page, weights, chosen, chosen.findLastIndex(keeps));
  return first < 0 ? [] : chosen.slice(first, last + 1);
}

/** A list right behind the last sentence belongs to it. */
function withList(page: Page, weights: readonly BlockWeight[], chosen: readonly number[], from: number): number {
  let last = from;
  for (let at = from + 1; at < chosen.length; at++) {
    const i = chosen[at] ?? 0;
    const follows = i === (chosen[at - 1] ?? -2) + 1;
    if (!follows || page.blocks[i]?.tag !== 'li' || (weights[i]?.linkShare ?? 0) > 0.3) break;
    last = at;
  }
  return last;
}

/** The headline printed once more inside the body's box. */
function isHeadline(page: Page, i: number, title: string): boolean {
  const block = page.blocks[i];
  return block !== undefined && (block.tag === 'h1' || (block.text.length < 200 && keyOf(block.text) === title));
}

/** `By Ada Moss and Tom Reed`: a label, names, no stop. */
function isByline(page: Page, i: number, labels: readonly string[]): boolean {
  const text = page.blocks[i]?.text ?? '';
  if (text.length > 120 || sentenceEnd.test(text)) return false;
  const folded = fold(text);
  return labels.some((label) => folded.startsWith(label) && /^[\s:]\s?\p{Lu}/u.test(text.slice(label.length)));
}

const sentenceEnd = /[.!?。！？…：:]["'”’」』）)]{0,2}$/;

/** A short line that ends like a sentence, among paragraphs. */
function isShortSentence(page: Page, weights: readonly BlockWeight[], i: number, prose: ReadonlySet<number>): boolean {
  const block = page.blocks[i];
  if (!block || (weights[i]?.linkShare ?? 0) > 0.5 || !prose.has(holderOf(page, i))) return false;
  return (block.tag === 'p' || block.tag === 'div') && (sentenceEnd.test(block.text) || (weights[i]?.size ?? 0) > 60);
}

/** Where a paragraph stands: paragraphs of one body share it. */
export function holderOf(page: Page, i: number): number {
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
