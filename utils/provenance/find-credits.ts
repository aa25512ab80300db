/** The lines around and at the edges of the body → credit lines and original titles, with the names they print. */
import type { CreditRow, ProvenanceTables, TitleRow } from '../languages/provenance-tables.ts';
import type { BlockLink, Page } from '../page/page.ts';
import { cursorOver } from '../text/cursor.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { LineContext } from './match-phrase.ts';
import { findPhrases, indexPhrases, type PhraseIndex, type RowMatch } from './phrase-index.ts';
import type { Zone, ZonedBlock } from './zones.ts';

/** A credit stands at the edge of its line: what lies deeper in a long paragraph is prose. */
const edge = 400;

interface Stretch {
  readonly line: LineContext;
  /** Where in the block the stretch begins. */
  readonly offset: number;
  readonly block: number;
  readonly zone: Zone;
}

export function findCredits(page: Page, zoned: readonly ZonedBlock[], tables: readonly ProvenanceTables[]): Finding[] {
  const credits = indexPhrases(tables.flatMap((each) => each.credits));
  const titles = indexPhrases(tables.flatMap((each) => each.originalTitles));
  const stretches = zoned.flatMap((each) => stretchesOf(page, each, tables));
  return [
    ...stretches.flatMap((stretch) => findPhrases(stretch.line, credits).map((match) => creditOf(stretch, match))),
    ...stretches.flatMap((stretch) => findPhrases(stretch.line, titles).flatMap((match) => originalTitleOf(stretch, match))),
  ];
}

/** The whole of a short line; the two ends of a long one. */
function stretchesOf(page: Page, { block, zone }: ZonedBlock, tables: readonly ProvenanceTables[]): Stretch[] {
  const text = page.blocks[block]?.text ?? '';
  if (zone === 'body' && text.length > edge) return [];
  const cuts = text.length <= 2 * edge ? [[0, text.length]] : [[0, edge], [text.length - edge, text.length]];
  return cuts.map(([start = 0, end = 0]) => ({ line: lineOf(page, block, start, end, tables), offset: start, block, zone }));
}

function lineOf(page: Page, block: number, start: number, end: number, tables: readonly ProvenanceTables[]): LineContext {
  const whole = page.blocks[block];
  const text = (whole?.text ?? '').slice(start, end);
  const links = (whole?.links ?? []).flatMap((link) => (link.start >= start && link.end <= end ? [{ ...link, start: link.start - start, end: link.end - start }] : []));
  const nameEnds = tables.flatMap((each) => each.nameEnds);
  return { cursor: cursorOver(text, fold(text)), links, nameEnds, articles: tables.flatMap((each) => each.articles), spaced: tables[0]?.spaced ?? true };
}

function creditOf(stretch: Stretch, match: RowMatch<CreditRow>): Finding {
  const { source, author, title } = match.slots;
  const url = linkOf(stretch.line.links, match);
  return {
    kind: 'credit',
    says: match.row.says,
    zone: stretch.zone,
    opensLine: opensLine(stretch, match.start),
    ...quoteOf(stretch, match),
    ...(source && { name: textAt(stretch, source), nameAt: placeAt(stretch, source) }),
    ...(author && { author: textAt(stretch, author) }),
    ...(title && { title: textAt(stretch, title), titleAt: placeAt(stretch, title) }),
    ...(url && { url }),
  };
}

function originalTitleOf(stretch: Stretch, match: RowMatch<TitleRow>): Finding[] {
  const { title } = match.slots;
  if (!title) return [];
  return [{ kind: 'original-title', zone: stretch.zone, ...quoteOf(stretch, match), title: textAt(stretch, title), titleAt: placeAt(stretch, title) }];
}

const textAt = (stretch: Stretch, span: Span): string => stretch.line.cursor.text.slice(span.start, span.end);

const placeAt = (stretch: Stretch, span: Span) => ({ block: stretch.block, start: span.start + stretch.offset, end: span.end + stretch.offset });

const quoteOf = (stretch: Stretch, span: Span) => ({ quote: textAt(stretch, span).trim(), at: placeAt(stretch, span) });

/** Nothing but marks stands before it. */
function opensLine(stretch: Stretch, start: number): boolean {
  return stretch.offset === 0 && !/[\p{L}\p{N}]/u.test(stretch.line.cursor.text.slice(0, start));
}

/** The link inside the credit, the last one that leads somewhere. */
function linkOf(links: readonly BlockLink[], span: Span): string | undefined {
  return links.filter((link) => link.start < span.end && span.start < link.end && /^https?:\/\//.test(link.href)).at(-1)?.href;
}

export type { PhraseIndex };
