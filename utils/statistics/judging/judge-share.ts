/** Recognises shares by the words inside a metric, and a change told twice (20 points, or 0.3 %). */
import type { Span } from '../../text/span.ts';
import type { Draft } from '../drafts/draft.ts';
import { isBound } from '../drafts/read-context.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Bound } from '../statistic.ts';
import { skipSpace } from '../tables/neighbours.ts';
import { longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';

/** 研发经费占生产总值的比重: whether a verb of sharing stands inside the metric. */
export function holdsShare(draft: Draft, scene: Scene): boolean {
  return draft.metric.some((span) => shareVerbIn(span, scene) !== undefined);
}

/** The bound before a verb of sharing (约占…的40%). */
export function boundOfShare(draft: Draft, scene: Scene): Bound | undefined {
  for (const span of draft.metric) {
    const verb = shareVerbIn(span, scene);
    const cue = verb && longestMatchBefore(scene.tables.peel, scene.text, verb.start, span.start, scene.tables.spaced);
    if (cue && isBound(cue.value)) return cue.value;
  }
  return undefined;
}

function shareVerbIn({ start, end }: Span, scene: Scene): Match<true> | undefined {
  for (let at = start + 1; at < end; at++) {
    const verb = longestMatch(scene.tables.shareVerbs, scene.text, at, scene.tables.spaced);
    if (verb) return verb;
  }
  return undefined;
}

/** Whether a figure only tells the one before it again, in another unit: nothing but a list mark or "or" in between. */
export function restates(previous: Draft, draft: Draft, scene: Scene): boolean {
  if (previous.unit === draft.unit) return false;
  const { text, tables } = scene;
  // 或 is a word of guessing, too, where nothing is told twice.
  const cues = draft.left.cues.filter((cue) => cue !== 'forecast');
  if (cues.length > 0) return false;
  const start = draft.left.bound ? Math.min(draft.quantity.start, boundStart(draft, scene)) : draft.quantity.start;
  const mark = /^[\s,，、(（]{1,2}/.exec(text.slice(previous.right.start, start))?.[0].length ?? 0;
  const at = previous.right.start + mark;
  if (at === start) return mark > 0 && draft.left.cues.length === 0;
  const word = longestMatch(tables.restaters, text, at, tables.spaced);
  return word !== undefined && skipSpace(text, word.end) === start;
}

/** Where the bound before a figure begins. */
function boundStart({ quantity, left }: Draft, { text, tables }: Scene): number {
  const bound = longestMatchBefore(
    tables.peel,
    text,
    quantity.start,
    Math.min(left.end, quantity.start),
    tables.spaced,
  );
  return bound?.start ?? quantity.start;
}
