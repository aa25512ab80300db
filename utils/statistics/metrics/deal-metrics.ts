/** Deals a list of values out to the items of the list before it (分别, respectively), and one value to each of several items. */
import type { Span } from '../../text/span.ts';
import type { Chain } from '../drafts/chains.ts';
import type { Draft } from '../drafts/draft.ts';
import { splitList } from './list-items.ts';
import { metricEnd, nounBefore } from './noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import { longestMatch } from '../tables/trie.ts';
import { floorOf, type Sentence } from '../lexing/sentence.ts';

/** 双过 and 均: one value for every item of the list before it. */
export function splitBoth(head: Draft, before: Span, scene: Scene): Span[] {
  if (!head.left.cues.includes('each')) return [before];
  return splitList(scene, before, undefined) ?? [before];
}

/** Deals the values out to the items of the list before the cue, or to the list as a whole where it has another length. */
export function zipList(chain: Chain, before: Span | undefined, sentence: Sentence, scene: Scene): boolean {
  const [head] = chain.members;
  if (!head || !chain.respectively) return false;
  for (const draft of chain.members) draft.dealt = chain.members;
  if (!before) return false;
  const shared = afterTotal(head, before, sentence) ?? afterCue(chain, before, scene);
  if (shared)
    return deal(
      chain,
      chain.members.map(() => shared),
    );
  const floor = floorOf(sentence, head.index);
  const items = splitList(scene, { start: floor, end: before.end }, chain.members.length);
  const verb = items?.some((item) => metricEnd(scene.text, item, scene.tables) !== undefined)
    ? undefined
    : verbAfterCue(chain, scene);
  if (verb)
    return deal(
      chain,
      chain.members.map(() => verb),
    );
  return items ? deal(chain, items) : false;
}

/** 对东盟、欧盟分别进出口: what stands between the word and the values is the metric of all. */
function afterCue({ respectively }: Chain, before: Span, scene: Scene): Span | undefined {
  if (!respectively || scene.tables.spaced || respectively.end >= before.end) return undefined;
  return nounBefore(scene.text, Math.max(respectively.end, before.start), before.end, scene.tables);
}

/** 对东盟、欧盟分别出口: a verb of taking that stands there, where it says anything. */
function verbAfterCue({ members, respectively }: Chain, { text, tables }: Scene): Span | undefined {
  const verb = members[0]?.left.verb;
  if (!verb || !respectively || tables.spaced || verb.start < respectively.end) return undefined;
  return longestMatch(tables.lightVerbs, text, verb.start)?.end === verb.end ? undefined : verb;
}

/** 东港、西岭、北塘三县造林面积: what follows the word for their number is the metric of all. */
function afterTotal(head: Draft, before: Span, sentence: Sentence): Span | undefined {
  const total = sentence.tokens.findLast(
    (token) => token.kind === 'blocked' && token.reason === 'enumeration-total' && token.start < head.quantity.start,
  );
  return total && total.end < before.end && total.start >= before.start - 12
    ? { start: Math.max(total.end, before.start), end: before.end }
    : undefined;
}

function deal(chain: Chain, spans: readonly Span[]): true {
  chain.members.forEach((draft, index) => {
    draft.metric = [spans[index] as Span];
    draft.metricFrom = 'list';
  });
  return true;
}
