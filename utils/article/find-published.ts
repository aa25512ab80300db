/** Page and claims → when the article was published. */
import { articleTablesFor } from '../languages/article.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { months, parseDate } from './parse-date.ts';
import type { Claims } from './read-claims.ts';

/** How many blocks above and below the headline and the body a date may stand. */
const reach = { above: 8, between: 40, below: 6 };

export interface Published {
  /** ISO 8601. */
  readonly at?: string;
  /** Whether a date can be read near the headline or right behind the body. */
  readonly shown: boolean;
}

/** Where a date is looked for, and with what. */
export interface PublishedQuery {
  readonly page: Page;
  readonly claims: Claims;
  readonly neighbourhood?: Neighbourhood;
  /** The headline's block. */
  readonly title: number | undefined;
  /** The body's first block, and its last. */
  readonly first: number;
  readonly last: number;
  readonly tables: readonly ProvenanceTables[];
}

/** How a page's dates are read. */
interface Reading {
  readonly monthFirst: boolean;
  readonly updated: readonly string[];
  readonly published: readonly string[];
}

function readingOf(page: Page, claims: Claims, tables: readonly ProvenanceTables[]): Reading {
  const further = articleTablesFor(tables[0]?.language ?? '');
  const longestFirst = (words: readonly string[]) => words.map(fold).toSorted((a, b) => b.length - a.length);
  const regions = [page.lang ?? '', ...claims.languages].flatMap((tag) => {
    const [language = '', region] = tag.toLowerCase().split(/[-_]/);
    return region
      ? further.filter((each) => each.language === language && each.monthFirstRegions.includes(region))
      : [];
  });
  return {
    monthFirst: regions.length > 0,
    updated: longestFirst(further.flatMap((each) => each.updatedWords)),
    published: longestFirst(further.flatMap((each) => each.publishedWords)),
  };
}

/** Claims come first, since they state the zone; then what is printed near the headline. */
export function findPublished(query: PublishedQuery): Published {
  const { page, claims, title, first, tables } = query;
  const shown = shownNear(query, readingOf(page, claims, tables));
  const claimed = claims.published.map((value) => parseDate(value, months)).find((date) => date !== undefined);
  const at = claimed ?? shown;
  return {
    ...(at !== undefined && { at }),
    shown: shown !== undefined || showsClock(page, title ?? first, first, tables),
  };
}

function shownNear({ page, neighbourhood, title, first, last }: PublishedQuery, reading: Reading): string | undefined {
  const dateIn = (start: number, end: number, behind = false): string | undefined => {
    const blocks = page.blocks.slice(start, end + 1).filter((block, i) => {
      const belongs = neighbourhood?.blocks[start + i];
      return belongs !== 'picture' && belongs !== 'teaser' && !(behind && isLinked(block));
    });
    return firstDate(blocks, reading);
  };
  const from = title !== undefined && title < first && first - title < reach.between ? title : first;
  return (
    dateIn(Math.max(0, from - 1), first) ??
    dateIn(Math.max(0, from - reach.above), from - 2) ??
    dateIn(first + 1, Math.min(first + 1, last)) ??
    dateIn(last + 1, last + reach.below, true)
  );
}

/** Behind the body stand the dates of other articles as well, inside the links to them. */
const isLinked = ({ text, links }: Block): boolean => links.some((link) => link.end - link.start > 0.8 * text.length);

/** The first date of publication; the first of a later change where there is no other. */
function firstDate(blocks: readonly Block[], reading: Reading): string | undefined {
  let changed: string | undefined;
  for (const block of blocks) {
    const date = markedDate(block) ?? (block.text.length < 200 ? writtenDate(block.text, reading) : undefined);
    if (date && !date.isChange) return date.date;
    changed ??= date?.date;
  }
  return changed;
}

interface DateRead {
  readonly date: string;
  /** The text was changed then. */
  readonly isChange: boolean;
}

/** What `time` elements say by their attributes; the words around them may say that it is a change. */
function markedDate({ marks }: Block): DateRead | undefined {
  const dates = marks.flatMap((mark) => {
    const isNamed = /datepublished|datemodified/.test(mark.hint);
    const date = mark.value && (mark.tag === 'time' || isNamed) ? parseDate(mark.value, months) : undefined;
    return date ? [{ date, isChange: /modif|updat/.test(mark.hint), isNamed }] : [];
  });
  return dates.find((each) => each.isNamed && !each.isChange) ?? dates.find((each) => !each.isChange) ?? dates[0];
}

/** `Updated 14 May 2024, first published 12 May 2024`: the line is parted where a word says which date follows. */
function writtenDate(text: string, { updated, published, monthFirst }: Reading): DateRead | undefined {
  const dates = partsOf(fold(text), updated, published).flatMap(({ start, end, says }) => {
    const date = parseDate(text.slice(start, end), months, monthFirst);
    return date ? [{ date, isChange: says === 'updated', says }] : [];
  });
  return dates.find((each) => each.says === 'published') ?? dates.find((each) => !each.isChange) ?? dates[0];
}

interface DatePart {
  readonly start: number;
  readonly end: number;
  readonly says: 'updated' | 'published' | undefined;
}

function partsOf(folded: string, updated: readonly string[], published: readonly string[]): DatePart[] {
  const words = [
    ...updated.map((word) => ({ at: wordAt(folded, word), says: 'updated' as const })),
    ...published.map((word) => ({ at: wordAt(folded, word), says: 'published' as const })),
  ]
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const starts = [{ at: 0, says: undefined }, ...words];
  return starts.map(({ at, says }, i) => ({ start: at, end: starts[i + 1]?.at ?? folded.length, says }));
}

/** Where the word stands, not inside another. */
function wordAt(folded: string, word: string): number {
  const at = folded.indexOf(word);
  const isInside = at > 0 && /[a-z]/.test(word.charAt(0)) && /\p{L}/u.test(folded.charAt(at - 1));
  return isInside ? -1 : at;
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
