/** Finds the metric of a figure that has no noun of its own: what the sentence speaks of, or what was measured last. */
import type { Span } from '../../text/span.ts';
import type { Draft, Frame } from '../drafts/draft.ts';
import { lastItem } from './noun-on-the-left.ts';
import { metricEnd, nounAfter, nounBefore, nounDescribed } from './noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import { breakLevel, type Token } from '../lexing/token.ts';
import { skipSpace } from '../tables/neighbours.ts';
import { longestMatch, longestMatchBefore, type Trie } from '../tables/trie.ts';

/** Without a noun of its own a figure takes the noun of the clause before, the last level's metric, or the frame's. */
export function carryMetric(
  head: Draft,
  sentence: Sentence,
  frame: Frame,
  scene: Scene,
  drafts: readonly Draft[],
): Span | undefined {
  return (
    topicOf(head, sentence, scene) ??
    subjectBeforeRelative(head, sentence, scene) ??
    nounOfClauseBefore(head, sentence, scene) ??
    previousMetric(head, drafts, scene) ??
    subjectOf(head, sentence, scene) ??
    frame.metric
  );
}

/** 停電は一時、最大1,250戸に達した: the noun before the last particle that marks a topic, since the figure before; else before one that marks an object. */
function topicOf(head: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  return (
    nounBeforeParticle(head, sentence, scene, scene.tables.topics) ??
    nounBeforeParticle(head, sentence, scene, scene.tables.objects)
  );
}

/** 平均寿命は男性が81歳、女性が87歳, 最高気温は大阪で35度: the metric noun that a sentence is about, where what stands before a figure only says whose. */
export function metricTopic(sentence: Sentence, before: Span, scene: Scene): Span | undefined {
  const { text, tables } = scene;
  const { subjects } = tables.tables.metrics;
  if (subjects === undefined) return undefined;
  if (!text.startsWith(subjects, before.end) && !longestMatch(tables.locatives, text, before.end)) return undefined;
  if (metricEnd(text, before, tables) !== undefined) return undefined;
  const end = Math.min(before.start, sentence.start + longestTopic);
  for (let at = sentence.start + 2; at <= end; at++) {
    const particle = longestMatchBefore(tables.topics, text, at, sentence.start);
    if (!particle) continue;
    const noun = nounBefore(text, sentence.start, particle.start, tables);
    return noun && metricEnd(text, noun, tables) !== undefined && noun.end <= before.start ? noun : undefined;
  }
  return undefined;
}

/** How far into a sentence its topic is looked for, UTF-16 units. */
const longestTopic = 30;

function nounBeforeParticle(head: Draft, sentence: Sentence, scene: Scene, particles: Trie<true>): Span | undefined {
  if (particles.next.size === 0) return undefined;
  const earlier = sentence.tokens.slice(0, head.index);
  const before = earlier.findLast(({ kind }) => kind === 'quantity' || kind === 'bracket');
  const floor = before?.end ?? sentence.start;
  // 国内総生産（GDP）改定値は: the noun may hold a bracket of letters, the particle stands behind it.
  const figure = earlier.findLast(
    (token) => token.kind === 'quantity' || (token.kind === 'bracket' && !closesLetters(token, scene.text)),
  );
  for (let at = head.left.end; at > floor + 1; at--) {
    const particle = longestMatchBefore(particles, scene.text, at, floor);
    if (particle) return nounBefore(scene.text, figure?.end ?? sentence.start, particle.start, scene.tables);
  }
  return undefined;
}

/** "Exports, which make up a fifth of output, fell 3 %": the noun before the relative clause that ends where the verb of the figure begins. */
function subjectBeforeRelative({ index, left }: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  const { text, tables } = scene;
  const moves = left.cues.some((cue) => cue === 'up' || cue === 'down');
  if (tables.relatives.next.size === 0 || !moves) return undefined;
  const isMark = ({ kind }: Token) => kind === 'break';
  const mark = sentence.tokens.slice(0, index).findLastIndex(isMark);
  const last = sentence.tokens[mark];
  const first = sentence.tokens.slice(0, Math.max(0, mark)).findLast(isMark);
  if (!last || !first || left.end - last.end > 1) return undefined;
  if (!longestMatch(tables.relatives, text, skipSpace(text, first.end), true)) return undefined;
  const nearest = nounBefore(text, sentence.start, first.start, tables);
  if (!nearest || metricEnd(text, nearest, tables) !== undefined) return nearest;
  return nounDescribed(text, sentence.start, nearest, tables) ?? nearest;
}

/** Whether a bracket is one around a name in Latin letters alone. */
function closesLetters({ start, end }: Span, text: string): boolean {
  return (
    /[(（][a-z]{2,8}[)）]$/i.test(text.slice(Math.max(0, start - 9), end)) ||
    /^[(（][a-z]{2,8}[)）]/i.test(text.slice(start, end + 9))
  );
}

/** Where words are spaced and the verb follows its subject: the noun a sentence begins with, of which a clause further on says something. */
function subjectOf(head: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  if (!scene.tables.spaced || head.left.cues.length === 0) return undefined;
  const first = sentence.tokens.find(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'blocked');
  return nounAfter(scene.text, sentence.start, first?.start ?? sentence.end, scene.tables);
}

function previousMetric(head: Draft, drafts: readonly Draft[], scene: Scene): Span | undefined {
  const earlier = drafts.filter((draft) => draft.index < head.index && draft.metric.length > 0 && !draft.dropped);
  const standing = isStanding(head)
    ? earlier.findLast((draft) => draft.kind !== 'share' && !measuresGrowth(draft, scene))
    : undefined;
  return (standing ?? earlier.at(-1))?.metric.at(-1);
}

/** 涨幅0.5%，报3200点: what stands somewhere is not what the growth before it measured. */
function isStanding({ quantity, left }: Draft): boolean {
  const { class: sort } = quantity.unit;
  if (sort === 'percent' || sort === 'times') return false;
  return left.bound !== undefined || left.cues.some((cue) => ['is', 'to', 'upto', 'downto'].includes(cue));
}

function measuresGrowth({ metric }: Draft, { text, tables }: Scene): boolean {
  const end = metric[0] && metricEnd(text, metric[0], tables);
  return end === 'growth' || end === 'fall';
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
  if (!noun && head.left.cues.includes('share') && !scene.tables.spaced) return sharer(scene, floor, end);
  return noun && lastItem(scene, noun);
}

/** 以煤炭为主，占60%: whatever a clause speaks of may have a share. */
function sharer({ text, tables }: Scene, floor: number, end: number): Span | undefined {
  const tail = longestMatchBefore(tables.clauseTails, text, end, floor);
  const noun = nounBefore(text, floor, tail?.start ?? end, tables);
  for (let at = (noun?.end ?? 0) - 2; noun && at >= noun.start; at--) {
    const word = longestMatch(tables.clauseHeads, text, at);
    if (word && word.end < noun.end) return { start: word.end, end: noun.end };
  }
  return noun;
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
