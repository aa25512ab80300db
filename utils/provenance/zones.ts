/** Page and article → where each block stands in relation to the article: that is half of what a credit line means. */
import type { Article } from '../article/article.ts';
import type { Page } from '../page/page.ts';

/** head: above the body · start, end: its first and last lines · body: between · tail: right below it. Anything else is elsewhere on the page. */
export type Zone = 'head' | 'start' | 'body' | 'end' | 'tail';

export interface ZonedBlock {
  readonly block: number;
  readonly zone: Zone;
}

/** How many blocks around the article can speak of it. */
const reach = { headAbove: 12, headMost: 60, startLines: 3, endLines: 5, tail: 25 };

export function zonesOf(page: Page, article: Article): ZonedBlock[] {
  const first = article.parts[0]?.block ?? 0;
  const last = article.parts[article.parts.length - 1]?.block ?? first;
  const title = article.titleAt?.block;
  const from = Math.max(0, (title !== undefined && title < first ? Math.max(title, first - reach.headMost) : first) - reach.headAbove);
  const until = Math.min(page.blocks.length - 1, last + reach.tail);
  const zoned: ZonedBlock[] = [];
  for (let block = from; block <= until; block++) zoned.push({ block, zone: zoneOf(block, first, last) });
  return zoned;
}

function zoneOf(block: number, first: number, last: number): Zone {
  if (block < first) return 'head';
  if (block > last) return 'tail';
  if (block > last - reach.endLines) return 'end';
  return block < first + reach.startLines ? 'start' : 'body';
}
