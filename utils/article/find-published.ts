/** Page and claims → when the article was published. */
import { provenanceLanguages } from '../languages/provenance.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { parseDate } from './parse-date.ts';
import type { Claims } from './read-claims.ts';

const months = provenanceLanguages.filter((each) => each.months.length > 0).map((each) => [...each.months]);

/** How many blocks above and below the headline and the body a date may stand. */
const reach = { above: 8, between: 40, below: 6 };

export interface Published {
  /** ISO 8601. */
  readonly at?: string;
  /** Whether a date can be read near the headline or right behind the body. */
  readonly shown: boolean;
}

/** Claims come first, since they state the zone; then what is printed near the headline. */
export function findPublished(
  page: Page,
  claims: Claims,
  title: number | undefined,
  first: number,
  last: number,
  tables: readonly ProvenanceTables[],
): Published {
  const shown = shownNear(page, title, first, last);
  const claimed = claims.published.map((value) => parseDate(value, months)).find((date) => date !== undefined);
  const at = claimed ?? shown;
  return {
    ...(at !== undefined && { at }),
    shown: shown !== undefined || showsClock(page, title ?? first, first, tables),
  };
}

function shownNear(page: Page, title: number | undefined, first: number, last: number): string | undefined {
  const from = title !== undefined && title < first && first - title < reach.between ? title : first;
  return (
    dateIn(page, Math.max(0, from - 1), first) ??
    dateIn(page, Math.max(0, from - reach.above), from - 2) ??
    dateIn(page, first + 1, Math.min(first + 1, last)) ??
    dateIn(page, last + 1, last + reach.below, true)
  );
}

/** Behind the body stand the dates of other articles as well, inside the links to them. */
const isLinked = ({ text, links }: Block): boolean => links.some((link) => link.end - link.start > 0.8 * text.length);

function dateIn(page: Page, from: number, to: number, behind = false): string | undefined {
  for (let i = from; i <= to; i++) {
    const block = page.blocks[i];
    if (!block || (behind && isLinked(block))) continue;
    const marked = block.marks.find((mark) => mark.tag === 'time' && mark.value);
    const date =
      (marked?.value && parseDate(marked.value, months)) ||
      (block.text.length < 200 ? parseDate(block.text, months) : undefined);
    if (date) return date;
  }
  return undefined;
}

const clock = /\d{1,2}[-/.月]\d{1,2}日?\s?,?\s?\d{1,2}:\d\d/;

/** A time without a year, or one told from now, tells an article, though not its date. */
function showsClock(page: Page, from: number, to: number, tables: readonly ProvenanceTables[]): boolean {
  const words = tables.flatMap((each) => each.agoWords);
  return page.blocks
    .slice(Math.max(0, Math.min(from, to) - 2), to + 1)
    .some((block) => block.text.length < 120 && (clock.test(block.text) || isAgo(fold(block.text), words)));
}

/** A number right before or behind the words: `3小时前`, `3 hours ago`, `vor 3 Stunden`. */
function isAgo(folded: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const at = folded.indexOf(word);
    return at >= 0 && (/\d\s?$/.test(folded.slice(0, at)) || /^\s\d{1,2}\s/.test(folded.slice(at + word.length)));
  });
}
