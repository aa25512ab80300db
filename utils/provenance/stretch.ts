/** The stretches of lines in which phrases are looked for: whole short lines, the two ends of long ones. */
import type { CounterRow, ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Block, Page, Place } from '../page/page.ts';
import { cursorOver } from '../text/cursor.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { compilePhrases, type CompiledPhrases } from './compiled-phrases.ts';
import type { LineContext } from './line-context.ts';
import type { OwnershipTest } from './ownership.ts';
import { findPhrases, type RowMatch } from './phrase-index.ts';
import type { Zone, ZonedBlock } from './zones.ts';

/** A credit stands at the edge of its line: what lies deeper in a long paragraph is prose. */
const edge = 400;

export interface Stretch {
  readonly line: LineContext;
  /** Where in the block the stretch begins. */
  readonly offset: number;
  readonly block: number;
  readonly zone: Zone;
  readonly ownership: OwnershipTest;
  /** The phrases in it that speak against a reprint. */
  readonly counter: readonly RowMatch<CounterRow>[];
}

export function stretchesOf(page: Page, zoned: readonly ZonedBlock[], tables: readonly ProvenanceTables[]): Stretch[] {
  const phrases = compilePhrases(tables);
  const { counter, ownership } = phrases;
  const spaced = tables[0]?.spaced ?? true;
  return zoned.flatMap(({ block, zone }) =>
    cutsOf(page.blocks[block]?.text ?? '', zone).map(([start, end]) => {
      const line = { ...lineOf(page, block, start, end), ...nameWordsOf(phrases), spaced };
      return { line, offset: start, block, zone, ownership, counter: findPhrases(line, counter) };
    }),
  );
}

/** The words by which a line's names are told from what stands around them. */
export const nameWordsOf = ({
  nameEnds,
  articles,
  editionWords,
  partnerWords,
  ourWords,
}: CompiledPhrases): Omit<LineContext, 'cursor' | 'links' | 'spaced'> => ({
  nameEnds,
  articles,
  editionWords,
  partnerWords,
  ourWords,
});

/** The phrases of one kind in it, and where. */
export function phrasesOf(stretch: Stretch, kind: CounterRow['kind']): RowMatch<CounterRow>[] {
  return stretch.counter.filter((match) => match.row.kind === kind);
}

/** Whether a photo credit stands in it, and where. */
export function photoCreditsIn(stretch: Stretch): RowMatch<CounterRow>[] {
  return phrasesOf(stretch, 'photo-credit');
}

function cutsOf(text: string, zone: Zone): [number, number][] {
  if (text.length <= 2 * edge) return [[0, text.length]];
  if (zone === 'body') return [];
  return [
    [0, edge],
    [text.length - edge, text.length],
  ];
}

function lineOf(
  page: Page,
  block: number,
  start: number,
  end: number,
): Pick<LineContext, 'cursor' | 'links' | 'edges'> {
  const whole = page.blocks[block];
  const text = (whole?.text ?? '').slice(start, end);
  const inside = (whole?.links ?? []).filter((link) => link.start >= start && link.end <= end);
  const links = inside.map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  return { cursor: cursorOver(text, fold(text)), links, edges: whole ? gluedEdges(whole, start, text) : [] };
}

/** Elements that part nothing: they only set words off. */
const emphasis: ReadonlySet<string> = new Set(['em', 'mark', 'i', 'b', 'strong', 'font', 'u']);

/** Where a link or another element begins or ends between two units that are no space. */
function gluedEdges({ links, marks }: Block, offset: number, text: string): number[] {
  const parts = [...links, ...marks.filter((mark) => !emphasis.has(mark.tag))];
  const edges = parts.flatMap(({ start, end }) => [start - offset, end - offset]);
  const glued = edges.filter((at) => at > 0 && at < text.length && !/\s/.test(text.slice(at - 1, at + 1)));
  return [...new Set(glued)].toSorted((a, b) => a - b);
}

export const textAt = (stretch: Stretch, span: Span): string => stretch.line.cursor.text.slice(span.start, span.end);

export const placeAt = (stretch: Stretch, span: Span): Place => ({
  block: stretch.block,
  start: span.start + stretch.offset,
  end: span.end + stretch.offset,
});

export const quoteOf = (stretch: Stretch, span: Span): { quote: string; at: Place } => ({
  quote: textAt(stretch, span).trim(),
  at: placeAt(stretch, span),
});

/** Nothing but marks stands before it. */
export function opensLine(stretch: Stretch, start: number): boolean {
  return stretch.offset === 0 && !/[\p{L}\p{N}]/u.test(stretch.line.cursor.text.slice(0, start));
}

/** It begins its line, or a sentence, or what stands in brackets. */
export function opensSentence(stretch: Stretch, start: number): boolean {
  if (opensLine(stretch, start)) return true;
  return /[.!?。！？:：;；|()（）[\]【】"“”»*•—–-]\s?$/.test(
    stretch.line.cursor.text.slice(Math.max(0, start - 3), start),
  );
}
