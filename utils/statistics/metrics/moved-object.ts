/** Finds what a verb before its noun moves by a figure: "cut waiting times by 25 %". */
import type { Span } from '../../text/span.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Scene } from '../drafts/scene.ts';
import { skipSpace, spaceBefore } from '../tables/neighbours.ts';
import { insideWord, longestMatch } from '../tables/trie.ts';
import type { Direction } from '../statistic.ts';

/** A verb further before its noun is another's. */
const reach = 24;
/** Between noun and number stand the word for "by how much" and at most a bound. */
const longestGap = 32;

export interface MovedObject {
  readonly span: Span;
  readonly direction: Direction;
}

/** The part of `noun` that the verb moves, and which way; undefined where no verb moves it. */
export function movedObject({ quantity }: Draft, noun: Span, scene: Scene): MovedObject | undefined {
  const { text, tables } = scene;
  if (quantity.start - noun.end > longestGap || !saysByHowMuch(noun.end, quantity.start, scene)) return undefined;
  let moved: MovedObject | undefined;
  for (let at = Math.max(0, noun.start - reach); at < noun.end; at++) {
    if (insideWord(text, at)) continue;
    const verb = longestMatch(tables.movers, text, at, true);
    const start = verb && objectStart(verb.end, noun, scene);
    if (start !== undefined) moved = { span: { start, end: noun.end }, direction: verb!.value };
  }
  return moved;
}

function saysByHowMuch(from: number, to: number, { text, tables }: Scene): boolean {
  for (let at = from; at < to; at++)
    if (!insideWord(text, at) && longestMatch(tables.amountLinks, text, at, true)) return true;
  return false;
}

/** Where what a verb takes begins; undefined where something else stands between the verb and the noun, or nothing is left of it. */
function objectStart(verbEnd: number, { start, end }: Span, { text, tables }: Scene): number | undefined {
  let at = skipSpace(text, verbEnd);
  let article = longestMatch(tables.articles, text, at, true);
  while (article) {
    at = skipSpace(text, article.end);
    article = longestMatch(tables.articles, text, at, true);
  }
  if (at < start || spaceBefore(text, end) <= at) return undefined;
  return at > start && verbEnd <= start ? undefined : at;
}
