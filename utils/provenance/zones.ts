/** Page and article → where each block stands in relation to the article: that is half of what a credit line means. */
import type { Article } from '../article/article.ts';
import type { Page } from '../page/page.ts';

/** above: over the headline · head: between it and the body · start, end: its first and last lines · body: between · tail: right below it · below: further
 * down, where lists of other articles begin. Anything else is elsewhere on the page. */
export type Zone = 'above' | 'head' | 'start' | 'body' | 'end' | 'tail' | 'below';

export interface ZonedBlock {
  readonly block: number;
  readonly zone: Zone;
}

/** How many blocks around the article can speak of it. */
/** Units from which on a line is a paragraph. */
const shortest = 90;
/** Lines right over the headline belong to its head. */
const kicker = 3;
const reach = { headAbove: 12, headMost: 60, startLines: 3, endLines: 5, near: 8, tail: 25 };

/** Names of the site are looked for among this many lines at the head of the page and in its colophon. */
export const lookedAt = { blocks: 120, colophon: 25 };

export function zonesOf(page: Page, article: Pick<Article, 'parts' | 'titleAt'>): ZonedBlock[] {
  const first = firstParagraph(article);
  const last = article.parts[article.parts.length - 1]?.block ?? first;
  const title = article.titleAt?.block;
  const from = Math.max(
    0,
    (title !== undefined && title < first ? Math.max(title, first - reach.headMost) : first) - reach.headAbove,
  );
  const until = Math.min(page.blocks.length - 1, last + reach.tail);
  const zoned: ZonedBlock[] = [];
  for (let block = from; block <= until; block++) {
    if (block > last && isComment(page, page.blocks[block]?.region ?? 0)) continue;
    zoned.push({ block, zone: zoneOf(block, title ?? -1, first, last) });
  }
  return zoned;
}

const commentHint = /(?:^|[ _-])(?:comments?|comment-?list|commentlist|disqus|replies)(?:$|[ _-])/;

/** Readers write below the article, and know sources as well. */
function isComment(page: Page, from: number): boolean {
  let region = from;
  for (let step = 0; step < 6 && region > 0; step++) {
    const each = page.regions[region];
    if (!each) return false;
    if (!['body', 'main', 'article'].includes(each.tag) && commentHint.test(each.hint)) return true;
    region = each.parent;
  }
  return false;
}

/** A standfirst and the byline under it still belong to the head: the body begins with its first paragraph of some length. */
function firstParagraph(article: Pick<Article, 'parts'>): number {
  const parts = article.parts.slice(0, 5);
  const long = parts.find((part) => part.end - part.start >= shortest && part.end - part.start < 4_000) ?? parts[0];
  const opening = parts.findIndex((part) => part === long);
  return (
    (opening > 0 && parts.slice(0, opening).every((part) => part.end - part.start < shortest) ? long : parts[0])
      ?.block ?? 0
  );
}

function zoneOf(block: number, title: number, first: number, last: number): Zone {
  if (block < Math.min(title, first) - kicker) return 'above';
  if (block < first) return 'head';
  if (block > last + reach.near) return 'below';
  if (block > last) return 'tail';
  if (block > last - reach.endLines) return 'end';
  return block < first + reach.startLines ? 'start' : 'body';
}
