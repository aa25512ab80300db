/** Finds what each quantity measures: the noun before it, the noun after it, the item of a list, or the metric carried over. */
import type { Span } from '../text/span.ts';
import type { Chain } from './chains.ts';
import type { Draft, Frame } from './draft.ts';
import { splitList } from './list-items.ts';
import { metricEnd, nounAfter, nounBefore, nounDescribed } from './noun-run.ts';
import type { Scene } from './scene.ts';
import { floorOf, type Sentence } from './sentence.ts';
import type { Direction } from './statistic.ts';
import { breakLevel } from './token.ts';
import { longestMatch, longestMatchBefore } from './trie.ts';

/** Sets the metric of every member of a chain. */
export function findMetric(
  chain: Chain,
  sentence: Sentence,
  frame: Frame,
  scene: Scene,
  drafts: readonly Draft[],
): void {
  const [head] = chain.members;
  if (!head) return;
  const before =
    nameBeforeBracket(head, sentence, scene) ?? nounOnTheLeft(head, previousDraft(head, drafts), sentence, scene);
  if (chain.members.length > 1 && zipList(chain, before, sentence, scene)) return;
  const choice = choose(chain, before, sentence, frame, scene, drafts);
  for (const draft of chain.members) assign(draft, choice, sentence, scene, chain);
}

interface Choice {
  readonly spans: Span[];
  readonly from: NonNullable<Draft['metricFrom']>;
}

function assign(draft: Draft, choice: Choice | undefined, sentence: Sentence, scene: Scene, chain: Chain): void {
  const own =
    draft !== chain.members[0] && draft.quantity.unit.class === 'count'
      ? nounOnTheRight(draft, sentence, scene)
      : undefined;
  if (own) {
    draft.metric = [own];
    draft.metricFrom = 'after';
    return;
  }
  if (!choice) return;
  draft.metric = choice.spans;
  draft.metricFrom = choice.from;
}

function choose(
  chain: Chain,
  before: Span | undefined,
  sentence: Sentence,
  frame: Frame,
  scene: Scene,
  drafts: readonly Draft[],
): Choice | undefined {
  const head = chain.members[0] as Draft;
  const after = unitNoun(head, scene) ?? nounOnTheRight(chain.members.at(-1) as Draft, sentence, scene);
  if (after && prefersRight(head, before, after, scene, drafts)) return { spans: [after], from: 'after' };
  const named = before && metricEnd(scene.text, before, scene.tables) !== undefined;
  const verb = named ? undefined : verbMetric(head, before, scene);
  if (verb) return { spans: [verb], from: 'before' };
  const compared = before && comparison(before, scene);
  if (compared && compared !== 'base') head.compared = compared;
  if (before && !compared) return { spans: splitBoth(head, before, scene), from: 'before' };
  const carried = carry(head, sentence, frame, scene, drafts);
  if (carried && !(after && head.quantity.unit.class === 'count')) return { spans: [carried], from: 'carried' };
  return after && { spans: [after], from: 'after' };
}

/** Counts measure what follows them unless a metric noun stands before; 5亿元投资 after a verb of taking measures the investment. */
function prefersRight(
  head: Draft,
  before: Span | undefined,
  after: Span,
  scene: Scene,
  drafts: readonly Draft[],
): boolean {
  const { unit } = head.quantity;
  const { cues } = head.left;
  if (!before) return standsAlone(head, after, scene);
  if (isAttribute(head, scene) || isAmountOf(head, after, scene)) return true;
  if (cues.includes('share') || cues.includes('up') || cues.includes('down') || cues.includes('rank')) return false;
  if (scene.tables.tables.verbFinal && cues.length === 0 && unit.class === 'count') return false;
  const end = metricEnd(scene.text, before, scene.tables);
  if (cues.includes('is') && unit.class !== 'percent' && !cues.includes('takes')) return false;
  if (unit.class === 'percent' && end && end !== 'plain') return false;
  if (unit.class === 'percent' && (cues.includes('takes') || isMore(head, after, scene))) return true;
  if (unit.class === 'percent')
    return (head.right.cues.includes('of') && !cues.includes('is')) || (end === undefined && cues.length === 0);
  if (unit.class === 'count' || unit.class === 'bare')
    return (
      !(end && cues.length === 0) &&
      !(head.right.cues.includes('of') && end !== undefined) &&
      !followsSuit(head, before, drafts)
    );
  if (cues.includes('takes') || (end === undefined && cues.length === 0 && !head.left.bound)) return true;
  return (
    end === undefined && (head.right.cues.includes('of') || metricEnd(scene.text, after, scene.tables) !== undefined)
  );
}

/** 农机4300台、农技人员126名: in a list the nouns stand on the same side of their numbers. */
function followsSuit(head: Draft, before: Span, drafts: readonly Draft[]): boolean {
  const previous = previousDraft(head, drafts);
  if (head.left.cues.length > 0 || before.end !== head.quantity.start || !previous) return false;
  return previous.metricFrom === 'before' && previous.metric[0]?.end === previous.quantity.start;
}

/** "A 1,340km land border", "the $44.6 billion budget": the figure describes the noun it stands before. */
function isAttribute({ quantity, right }: Draft, { text, tables }: Scene): boolean {
  if (!tables.spaced || quantity.unit.class === 'bare') return false;
  if (right.cues.some((cue) => cue !== 'up' && cue !== 'down' && cue !== 'in')) return false;
  const end = quantity.start - 1;
  const start = text.lastIndexOf(' ', end - 1) + 1;
  const article =
    end > start && text.charCodeAt(end) === 32 ? longestMatch(tables.articles, text, start, true) : undefined;
  return article?.end === end;
}

/** "$2.53 in per-share earnings", "$10.4bn of gains": an amount of what a metric noun behind it names. */
function isAmountOf({ quantity, right }: Draft, after: Span, { text, tables }: Scene): boolean {
  if (!tables.spaced || quantity.unit.class !== 'money') return false;
  const [first] = right.cues;
  return (first === 'in' || first === 'of') && metricEnd(text, after, tables) !== undefined;
}

/** "5 % more council tax": what there is more of. */
function isMore(head: Draft, after: Span, scene: Scene): boolean {
  const [first] = head.right.cues;
  return (first === 'up' || first === 'down') && metricEnd(scene.text, after, scene.tables) !== undefined;
}

/** Without a noun before it, whether the noun after a figure is its metric rather than one carried over. */
function standsAlone(head: Draft, after: Span, scene: Scene): boolean {
  const { unit } = head.quantity;
  if (unit.class === 'count' || unit.class === 'bare' || head.left.cues.includes('takes')) return true;
  if (head.quantity.fraction) return true;
  return head.right.cues.includes('of') || metricEnd(scene.text, after, scene.tables) !== undefined;
}

/** In spaced scripts the unit of a count is a noun (130 people). */
function unitNoun({ quantity }: Draft, scene: Scene): Span | undefined {
  if (!scene.tables.spaced || quantity.unit.class !== 'count' || quantity.end <= quantity.unitStart) return undefined;
  const start = scene.text.charCodeAt(quantity.unitStart) === 32 ? quantity.unitStart + 1 : quantity.unitStart;
  return { start, end: quantity.end };
}

/** A verb of taking with nothing after the number is itself what is measured, with a short noun before it. */
function verbMetric(head: Draft, before: Span | undefined, scene: Scene): Span | undefined {
  const { verb, cues } = head.left;
  if (verb && before && scene.tables.spaced && metricEnd(scene.text, verb, scene.tables) !== 'plain') return undefined;
  if (!verb || cues.includes('up') || cues.includes('down') || cues.includes('share')) return undefined;
  const noun = before && verb.start - before.start <= 8 && before.end === verb.start;
  return noun ? { start: before.start, end: verb.end } : verb;
}

/** 高于全国12个百分点: what it is compared with isn't what is measured. */
function comparison(before: Span, scene: Scene): Direction | 'base' | undefined {
  const first = longestMatch(scene.tables.bases, scene.text, before.start, scene.tables.spaced);
  if (first && !longestMatch(scene.tables.leading, scene.text, before.start)) return 'base';
  const word = longestMatchBefore(
    scene.tables.peel,
    scene.text,
    before.start,
    Math.max(0, before.start - 6),
    scene.tables.spaced,
  );
  if (word?.value === '>') return 'up';
  if (word?.value === '<') return 'down';
  return word?.value === 'base' ? 'base' : undefined;
}

/** 旅行（58.4%）: the name that a bracket with nothing but a figure stands behind. */
function nameBeforeBracket({ quantity, index }: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  const bracket = sentence.tokens[index - 1];
  if (bracket?.kind !== 'bracket' || bracket.closes || bracket.end !== quantity.start) return undefined;
  if (!/^[)）]$/.test(scene.text[quantity.end] ?? '')) return undefined;
  const mark = sentence.tokens[index - 2];
  if (mark?.kind === 'quantity' && bracket.start - mark.end < 2) return undefined;
  const noun = nounBefore(scene.text, floorOf(sentence, index - 1), bracket.start, scene.tables);
  return noun && lastOfList(scene, noun);
}

/** What stands after the last list mark or joining word of a noun run. */
function lastOfList(scene: Scene, noun: Span): Span {
  const item = lastItem(scene, noun);
  for (let at = item.end - 2; at > item.start; at--) {
    const word = longestMatch(scene.tables.listJoiners, scene.text, at, scene.tables.spaced);
    if (word && word.end < item.end) return { start: word.end, end: item.end };
  }
  return item;
}

function previousDraft(head: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts[drafts.indexOf(head) - 1];
}

/** The noun between a figure and what belongs to the figure before it ("0.3 % on the month" to $37.16). */
function nounOnTheLeft(head: Draft, previous: Draft | undefined, sentence: Sentence, scene: Scene): Span | undefined {
  const taken = previous && previous.right.cues.length > 0 ? previous.right.start : 0;
  const floor = Math.max(floorOf(sentence, head.index), lastTimeEnd(sentence, head), Math.min(taken, head.left.end));
  const nearest = nounBefore(scene.text, floor, head.left.end, scene.tables);
  const noun = rankedMetric(head, nearest && subjectNoun(head, nearest, floor, scene), floor, scene);
  if (!noun || endsInJoiner(noun, scene)) return undefined;
  return head.quantity.unit.class === 'rank' || !isParted(scene, noun.end, head.left.end) ? noun : undefined;
}

/** "… a candidate and" 7 %: a joining word before a figure begins another clause. */
function endsInJoiner({ start, end }: Span, { text, tables }: Scene): boolean {
  if (!tables.spaced) return false;
  const last = text.lastIndexOf(' ', end - 1) + 1;
  return last > start && longestMatch(tables.listJoiners, text, last, true)?.end === end;
}

/** Before a verb the noun that others only tell apart ("attendance at Mill Lane was"), unless a metric noun stands nearer. */
function subjectNoun({ left }: Draft, nearest: Span, floor: number, { text, tables }: Scene): Span {
  if (!tables.spaced || !left.cues.some((cue) => cue === 'is' || cue === 'up' || cue === 'down')) return nearest;
  if (metricEnd(text, nearest, tables) !== undefined) return nearest;
  return nounDescribed(text, floor, nearest, tables) ?? nearest;
}

/** 日产量居全国第二: the metric stands before the verb of rank, where it is one. */
function rankedMetric(head: Draft, noun: Span | undefined, floor: number, scene: Scene): Span | undefined {
  if (!noun || head.quantity.unit.class !== 'rank') return noun;
  const verb = rankVerbFrom(scene, Math.max(floor, noun.start - 4), noun.end);
  if (!verb) return noun;
  head.ranked = true;
  const ranked = nounBefore(scene.text, floor, verb.start, scene.tables);
  if (ranked && metricEnd(scene.text, ranked, scene.tables)) return ranked;
  return verb.end < noun.end ? { start: Math.max(verb.end, noun.start), end: noun.end } : noun;
}

function rankVerbFrom({ text, tables }: Scene, start: number, end: number): Span | undefined {
  for (let at = start; at < end; at++) {
    const verb = longestMatch(tables.rankVerbs, text, at, tables.spaced);
    if (verb && verb.end <= end) return verb;
  }
  return undefined;
}

/** 死亡、27人: behind a list mark another item begins. */
function isParted({ text, tables }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tables.tables.itemMarks.includes(text[at] ?? '\n')) return true;
  return false;
}

/** Times and cue words inside the stretch part it: the noun stands after the last of them. */
function lastTimeEnd(sentence: Sentence, head: Draft): number {
  let end = 0;
  for (let at = head.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'quantity' || (token.kind === 'break' && token.level >= breakLevel.clause)) break;
    if (token.end <= head.left.end && (token.kind === 'time' || token.kind === 'cue')) end = Math.max(end, token.end);
  }
  return end;
}

function nounOnTheRight(draft: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  const whole = wholeOf(draft, sentence);
  if (whole) return nounAfter(scene.text, whole.end, ceilingOf(sentence, draft.index + 1, whole.end), scene.tables);
  if (draft.right.cues.includes('them')) return undefined;
  if (scene.tables.tables.verbFinal && draft.right.cues.at(-1) === 'to') return undefined;
  const start = (scene.tables.spaced ? afterRestated(draft, sentence) : undefined) ?? afterPredicate(draft, scene);
  return nounAfter(scene.text, start, ceilingOf(sentence, draft.index, start), scene.tables);
}

/** "A 1,340km (832-mile) land border": behind the bracket that tells a figure again. */
function afterRestated({ index, quantity }: Draft, { tokens }: Sentence): number | undefined {
  const [opening, inside, closing] = tokens.slice(index + 1, index + 4);
  if (opening?.kind !== 'bracket' || inside?.kind !== 'quantity' || closing?.kind !== 'bracket') return undefined;
  return opening.start - quantity.end < 2 && closing.start === inside.end ? closing.end : undefined;
}

/** "40 % backed the plan": behind the verb, where a percentage is its subject. */
function afterPredicate({ quantity, left, right }: Draft, { text, tables }: Scene): number {
  if (
    quantity.unit.class !== 'percent' ||
    right.cues.length > 0 ||
    left.cues.some((cue) => cue !== 'skip' && cue !== 'has')
  )
    return right.start;
  const at = text.charCodeAt(right.start) === 32 ? right.start + 1 : right.start;
  const verb = longestMatch(tables.predicates, text, at, true);
  return verb ? verb.end : right.start;
}

/** The 17 of "five of 17 policymakers": the noun stands after it. */
function wholeOf(draft: Draft, sentence: Sentence): Span | undefined {
  const next = sentence.tokens[draft.index + 1];
  return draft.quantity.unit.class === 'bare' &&
    draft.right.cues.includes('of') &&
    next?.kind === 'quantity' &&
    next.start - draft.right.start < 2
    ? next
    : undefined;
}

function ceilingOf(sentence: Sentence, index: number, from: number): number {
  for (let at = index + 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    if (token.kind === 'time' && token.start < from && token.end > from) return from;
    if (token.start < from) continue;
    if (
      token.kind === 'break' ||
      token.kind === 'quantity' ||
      token.kind === 'time' ||
      token.kind === 'cue' ||
      token.kind === 'bracket'
    )
      return token.start;
  }
  return sentence.end;
}

/** 双过 and 均: one value for every item of the list before it. */
function splitBoth(head: Draft, before: Span, scene: Scene): Span[] {
  if (!head.left.cues.includes('each')) return [before];
  return splitList(scene, before, undefined) ?? [before];
}

/** Deals the values out to the items of the list before the cue, or to the list as a whole where it has another length. */
function zipList(chain: Chain, before: Span | undefined, sentence: Sentence, scene: Scene): boolean {
  const [head] = chain.members;
  if (!head || !chain.respectively) return false;
  for (const draft of chain.members) draft.dealt = chain.members;
  if (!before) return false;
  const shared = afterTotal(head, before, sentence);
  if (shared)
    return deal(
      chain,
      chain.members.map(() => shared),
    );
  const floor = floorOf(sentence, head.index);
  const items = splitList(scene, { start: floor, end: before.end }, chain.members.length);
  if (!items) return false;
  return deal(chain, items);
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

/** Without a noun of its own a figure takes the noun of the clause before, the last level's metric, or the frame's. */
function carry(
  head: Draft,
  sentence: Sentence,
  frame: Frame,
  scene: Scene,
  drafts: readonly Draft[],
): Span | undefined {
  return (
    topicOf(head, sentence, scene) ??
    nounOfClauseBefore(head, sentence, scene) ??
    previousMetric(head, drafts) ??
    subjectOf(head, sentence, scene) ??
    frame.metric
  );
}

/** 停電は一時、最大1,250戸に達した: the noun before the last particle that marks a topic, since the figure before. */
function topicOf(head: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  const before = sentence.tokens.slice(0, head.index).findLast(({ kind }) => kind === 'quantity' || kind === 'bracket');
  const floor = before?.end ?? sentence.start;
  for (let at = head.left.end; at > floor + 1; at--) {
    const particle = longestMatchBefore(scene.tables.topics, scene.text, at, floor);
    if (particle) return nounBefore(scene.text, floor, particle.start, scene.tables);
  }
  return undefined;
}

/** Where words are spaced and the verb follows its subject: the noun a sentence begins with, of which a clause further on says something. */
function subjectOf(head: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  if (!scene.tables.spaced || head.left.cues.length === 0) return undefined;
  const first = sentence.tokens.find(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'blocked');
  return nounAfter(scene.text, sentence.start, first?.start ?? sentence.end, scene.tables);
}

function previousMetric(head: Draft, drafts: readonly Draft[]): Span | undefined {
  const earlier = drafts.filter((draft) => draft.index < head.index && draft.metric.length > 0 && !draft.dropped);
  return earlier.at(-1)?.metric.at(-1);
}

/** The noun at the end of the clause before, where that clause has no figure of its own. */
function nounOfClauseBefore(head: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  let mark = head.index - 1;
  while (mark >= 0 && !isClauseMark(sentence, mark)) mark--;
  if (mark < 0 || sentence.tokens.slice(mark, head.index).some((token) => token.kind === 'quantity')) return undefined;
  const end = sentence.tokens[mark]?.start ?? 0;
  let from = mark - 1;
  while (from >= 0 && !isClauseMark(sentence, from)) from--;
  const between = sentence.tokens.slice(Math.max(0, from), mark);
  if (between.some((token) => token.kind === 'quantity')) return undefined;
  const floor = Math.max(
    from >= 0 ? (sentence.tokens[from]?.end ?? 0) : sentence.start,
    ...between.map((token) => (token.kind === 'time' || token.kind === 'cue' ? token.end : 0)),
  );
  if (scene.text[end] === ':') return nounBefore(scene.text, floor, end, scene.tables);
  const noun = nounBefore(scene.text, floor, lastMetricEnd(scene, floor, end), scene.tables);
  return noun && lastItem(scene, noun);
}

/** The last item of a list of names and their metric. */
function lastItem(scene: Scene, { start, end }: Span): Span {
  for (let at = end - 2; at > start; at--)
    if (scene.tables.tables.itemMarks.includes(scene.text[at] ?? '\n')) return { start: at + 1, end };
  return { start, end };
}

/** Where the last metric noun of a clause ends; its start where it has none. */
function lastMetricEnd(scene: Scene, floor: number, end: number): number {
  for (let at = end; at > Math.max(floor + 1, end - 40); at--) {
    const match = longestMatchBefore(scene.tables.metricEnds, scene.text, at, floor, scene.tables.spaced);
    if (match && at - floor > 2) return at;
  }
  return floor;
}

function isClauseMark(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token?.kind === 'break' && token.level >= breakLevel.clause;
}
