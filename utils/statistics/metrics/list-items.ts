/** Splits a list (渔船数、捕捞量; exports and imports) into its items. */
import type { Span } from '../../text/span.ts';
import { nounBefore } from './noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import { longestMatch } from '../tables/trie.ts';

/** The items of a list; with `count` only if there are that many, else if there are at least two. */
export function splitList(scene: Scene, span: Span, count: number | undefined): Span[] | undefined {
  const marked = splitAtMarks(scene, span);
  const full = count !== undefined && marked.length === count ? marked : splitLast(scene, marked);
  const items = fits(full, count) ? full : marked;
  if (!fits(items, count)) return undefined;
  const nouns = items.map((item) => nounBefore(scene.text, item.start, item.end, scene.tables));
  return nouns.every((noun) => noun !== undefined) ? (nouns as Span[]) : undefined;
}

function fits(items: readonly Span[], count: number | undefined): boolean {
  return count === undefined ? items.length > 1 : items.length === count;
}

function splitAtMarks(scene: Scene, { start, end }: Span): Span[] {
  const items: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const char = scene.text[at] ?? '';
    if (char !== '、' && !scene.tables.tables.itemMarks.includes(char) && !(scene.tables.spaced && char === ','))
      continue;
    if (at > from) items.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

/** The last two items are joined by a word. */
function splitLast(scene: Scene, items: Span[]): Span[] {
  const last = items.at(-1);
  if (!last) return items;
  for (let at = last.end - 1; at > last.start; at--) {
    const word = longestMatch(scene.tables.listJoiners, scene.text, at, scene.tables.spaced);
    if (!word || word.end >= last.end) continue;
    if (scene.tables.spaced && scene.text.charCodeAt(at - 1) !== 32) continue;
    return [...items.slice(0, -1), { start: last.start, end: at }, { start: word.end, end: last.end }];
  }
  return items;
}
