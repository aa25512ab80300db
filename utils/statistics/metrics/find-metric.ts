/** Finds what each quantity measures: the noun before it, the noun after it, the item of a list, or the metric carried over. */
import type { Span } from '../../text/span.ts';
import { carryMetric, metricTopic } from './carry-metric.ts';
import type { Chain } from '../drafts/chains.ts';
import { splitBoth, zipList } from './deal-metrics.ts';
import { draftBefore, type Draft, type Frame } from '../drafts/draft.ts';
import { movedObject } from './moved-object.ts';
import { isNamelessWord, isWordless } from './is-nameless.ts';
import { nameBeforeBracket, nounOnTheLeft, quotedAnswer } from './noun-on-the-left.ts';
import { nounOnTheRight } from './noun-on-the-right.ts';
import { metricEnd, nounBefore } from './noun-run.ts';
import { prefersRight } from './prefer-right.ts';
import type { Scene } from '../drafts/scene.ts';
import { floorOf, type Sentence } from '../lexing/sentence.ts';
import { skipSpace } from '../tables/neighbours.ts';
import type { Direction } from '../statistic.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';

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
  const nearest = wordOf(nounOnTheLeft(head, draftBefore(head, drafts), sentence, scene), scene);
  const left = nearest && namedOnTheLeft(nearest, sentence, head, scene);
  const isLed = left !== undefined && endsInCoverb(left, scene);
  const before = quotedAnswer(head, scene) ?? nameBeforeBracket(head, sentence, scene) ?? (isLed ? undefined : left);
  if (chain.members.length > 1 && zipList(chain, before, sentence, scene)) return;
  const choice =
    (isLed ? ledTo(chain, sentence, scene) : undefined) ?? choose(chain, before, sentence, frame, scene, drafts);
  for (const draft of chain.members) assign(draft, choice, sentence, scene, chain);
}

/** Words before a figure that name nothing are passed over (市场份额不到5%); behind a mark stands another clause. */
function namedOnTheLeft(nearest: Span, sentence: Sentence, head: Draft, scene: Scene): Span | undefined {
  const { text, tables } = scene;
  if (tables.spaced) return nearest;
  const floor = floorOf(sentence, head.index);
  let noun: Span | undefined = nearest;
  for (let turn = 0; noun && turn < mostNameless; turn++) {
    if (!isNamelessWord(text, noun, tables)) return noun;
    noun = nounBefore(text, floor, noun.start, tables);
  }
  return undefined;
}

/** So many words that name nothing stand before a figure at most. */
const mostNameless = 3;

/** A noun that is a word. */
function wordOf(span: Span | undefined, { text, tables }: Scene): Span | undefined {
  return span && !isWordless(text, span, tables) ? span : undefined;
}

/** 以148票赞成: what a verb such as 以 leads to a figure is no noun of it. */
function endsInCoverb({ start, end }: Span, { text, tables }: Scene): boolean {
  return longestMatchBefore(tables.coverbs, text, end, start) !== undefined;
}

/** What is done with a figure that such a verb leads to stands behind it. */
function ledTo(chain: Chain, sentence: Sentence, scene: Scene): Choice | undefined {
  const after = wordOf(nounOnTheRight(chain.members.at(-1) as Draft, sentence, scene), scene);
  return after && { spans: [after], from: 'after' };
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
  const behind =
    unitNoun(head, scene) ??
    wholeUnit(head, before, sentence, scene) ??
    wordOf(nounOnTheRight(chain.members.at(-1) as Draft, sentence, scene), scene);
  const after = behind && !isExpecting(head, behind, sentence, scene) ? behind : undefined;
  if (behind && !after) head.expected = true;
  if (after && prefersRight(head, before, after, scene, drafts)) return { spans: [after], from: 'after' };
  const own = chooseBefore(head, before, sentence, scene);
  if (own) return own;
  const carried = carryMetric(head, sentence, frame, scene, drafts);
  if (carried && !(after && head.quantity.unit.class === 'count')) return { spans: [carried], from: 'carried' };
  const last = after ?? targetOf(head, scene);
  if (last) return { spans: [last], from: 'after' };
  return head.left.verb && { spans: [head.left.verb], from: 'before' };
}

/** What stands before a figure, where it is what the figure measures: its verb, what rises or is moved, the sentence's topic, else the noun itself. */
function chooseBefore(head: Draft, before: Span | undefined, sentence: Sentence, scene: Scene): Choice | undefined {
  const named = before && !joinsVerb(head, before, scene) && metricEnd(scene.text, before, scene.tables) !== undefined;
  const verb = named ? undefined : verbMetric(head, before, scene);
  if (verb) return { spans: [verb], from: 'before' };
  if (!before) return undefined;
  const compared = comparison(before, scene) ?? comparedWithTime(before, sentence, scene);
  if (compared && compared !== 'base') head.compared = compared;
  if (compared) return undefined;
  const riser = subjectOfRise(head, before, sentence, scene);
  const moved = riser ? undefined : movedObject(head, before, scene);
  if (moved) head.moved = moved.direction;
  const subject = riser ?? moved?.span ?? metricTopic(sentence, before, scene);
  return { spans: subject ? [subject] : splitBoth(head, before, scene), from: 'before' };
}

/** "The country's 43 % target is ambitious": where nothing else is named, the target itself. */
function targetOf({ quantity }: Draft, { text, tables }: Scene): Span | undefined {
  const cue = tables.spaced ? longestMatch(tables.cuesAfter, text, skipSpace(text, quantity.end), true) : undefined;
  return cue?.value === 'target' ? { start: cue.start, end: cue.end } : undefined;
}

/** In spaced scripts the unit of a count is a noun where it is a word of its own (130 people, not 1,200명); where words run together it may begin one (14亿人口). */
function unitNoun({ quantity }: Draft, scene: Scene): Span | undefined {
  if (!scene.tables.spaced) return nounFromUnit(quantity, scene);
  if (quantity.unit.class !== 'count' || quantity.end <= quantity.unitStart) return undefined;
  const isWord =
    /\s/.test(scene.text.charAt(quantity.unitStart)) || /\s/.test(scene.text.charAt(quantity.unitStart - 1));
  if (!isWord) return undefined;
  const start = scene.text.charCodeAt(quantity.unitStart) === 32 ? quantity.unitStart + 1 : quantity.unitStart;
  return { start, end: quantity.end };
}

/** 14亿人口: the metric noun that the unit is the first character of. */
function nounFromUnit({ unit, unitStart, end }: Quantity, { text, tables }: Scene): Span | undefined {
  if (unit.class !== 'count' || end - unitStart !== 1) return undefined;
  const noun = longestMatch(tables.metricHeads, text, unitStart);
  return noun && noun.end > end ? { start: unitStart, end: noun.end } : undefined;
}

/** 国内外に128店舗, 2安打1本塁打: where only a place or another figure stands before, the unit that is a metric noun itself. */
function wholeUnit(
  { index, quantity: { unit, unitStart, start, end } }: Draft,
  before: Span | undefined,
  { tokens }: Sentence,
  { text, tables }: Scene,
): Span | undefined {
  if (!tables.tables.verbFinal || unit.code !== '{count}' || end - unitStart < 2) return undefined;
  const previous = tokens[index - 1];
  const isPlaced = [before?.end ?? start - 1, start - 1].some((at) => longestMatch(tables.locatives, text, at));
  if (!isPlaced && !(previous?.kind === 'quantity' && previous.end === start)) return undefined;
  return longestMatch(tables.metricHeads, text, unitStart)?.end === end ? { start: unitStart, end } : undefined;
}

/** "The 75,000 economists had expected": those who expect a figure are not what it counts. */
function isExpecting(
  { index, quantity: { unit } }: Draft,
  { end }: Span,
  { tokens }: Sentence,
  { tables }: Scene,
): boolean {
  const counts = tables.spaced && (unit.class === 'count' || unit.class === 'bare');
  const next = counts ? tokens[index + 1] : undefined;
  return next?.kind === 'cue' && next.cue === 'forecast' && next.start - end < 2;
}

/** 开展, 完成: a verb that says nothing of what is taken. */
function isLight({ start, end }: Span, { text, tables }: Scene): boolean {
  return longestMatch(tables.lightVerbs, text, start)?.end === end;
}

/** 固定资产投资: where words run together, a verb that is a metric noun itself ends the noun before it. */
function joinsVerb({ left: { verb } }: Draft, before: Span, { text, tables }: Scene): boolean {
  if (!verb || tables.spaced || verb.start !== before.end) return false;
  return longestMatch(tables.metricHeads, text, verb.start)?.end === verb.end;
}

/** A verb of taking with nothing after the number is itself what is measured, with a short noun before it. */
function verbMetric(head: Draft, before: Span | undefined, scene: Scene): Span | undefined {
  const { verb, cues } = head.left;
  if (verb && isLight(verb, scene)) return undefined;
  if (verb && before && scene.tables.spaced && metricEnd(scene.text, verb, scene.tables) !== 'plain') return undefined;
  if (!verb || cues.includes('up') || cues.includes('down') || cues.includes('share')) return undefined;
  const noun =
    before && before.end === verb.start && (verb.start - before.start <= 8 || joinsVerb(head, before, scene));
  const end = withoutAspect(verb, scene);
  return noun ? { start: before.start, end } : { start: verb.start, end };
}

/** 损失了: the verb without the ending that only a verb has. */
function withoutAspect({ start, end }: Span, { text, tables }: Scene): number {
  const aspect = longestMatchBefore(tables.aspects, text, end, start + 1);
  return aspect && aspect.start > start + 1 ? aspect.start : end;
}

/** 股市自本轮高点下跌23%: what something rises or falls from stands between it and its verb. */
function subjectOfRise(head: Draft, before: Span, sentence: Sentence, scene: Scene): Span | undefined {
  const { text, tables } = scene;
  if (tables.spaced || !head.left.cues.some((cue) => cue === 'up' || cue === 'down')) return undefined;
  const floor = floorOf(sentence, head.index);
  for (let at = before.start; at >= Math.max(floor + 1, before.start - longestQualifier); at--) {
    const word = longestMatchBefore(tables.peel, text, at, Math.max(floor, at - 3));
    if (word?.value === 'from') return nounBefore(text, floor, word.start, tables);
  }
  return undefined;
}

/** The longest word between "from" and its noun (本轮), UTF-16 units. */
const longestQualifier = 4;

/** 较2024年国庆假期增加: a noun behind a time that is compared with is no more than part of that time. */
function comparedWithTime({ start }: Span, { tokens }: Sentence, { tables }: Scene): 'base' | undefined {
  if (tables.spaced) return undefined;
  const token = tokens.find(({ end }) => end === start);
  return token?.kind === 'time' && token.time.than ? 'base' : undefined;
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
  // Where the verb ends the sentence, the word of comparing stands behind what is compared with.
  return word?.value === 'base' && !scene.tables.tables.verbFinal ? 'base' : undefined;
}
