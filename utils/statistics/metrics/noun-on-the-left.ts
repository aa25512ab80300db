/** Finds the noun before a figure: its own, not what belongs to the figure before it, and the one that others only tell apart. */
import type { Span } from '../../text/span.ts';
import type { Draft } from '../drafts/draft.ts';
import { metricEnd, nounBefore, nounDescribed, startOfWord } from './noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import { floorOf, type Sentence } from '../lexing/sentence.ts';
import { breakLevel, type Token } from '../lexing/token.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { spaceBefore } from '../tables/neighbours.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { unitAfter } from '../quantities/read-quantity.ts';
import { isDigit, longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** The noun between a figure and what belongs to the figure before it ("0.3 % on the month" to $37.16). */
export function nounOnTheLeft(
  head: Draft,
  previous: Draft | undefined,
  sentence: Sentence,
  scene: Scene,
): Span | undefined {
  const taken = previous && previous.right.cues.length > 0 ? previous.right.start : 0;
  const floor = Math.max(floorOf(sentence, head.index), lastTimeEnd(sentence, head), Math.min(taken, head.left.end));
  const run = nounBefore(scene.text, floor, head.left.end, scene.tables);
  const nearest =
    run && (endsNoNoun(run, scene) || isLengthOfTime(run, scene) || isWhole(run, scene)) ? undefined : run;
  const own = nearest && !isPossessor(nearest, head, scene) ? nounOfPredicate(head, nearest, floor, scene) : undefined;
  const noun = rankedMetric(head, own && subjectNoun(head, own, floor, scene), floor, scene);
  if (!noun || endsInJoiner(noun, scene)) return undefined;
  return head.quantity.unit.class === 'rank' || !isParted(scene, noun.end, head.left.end) ? noun : undefined;
}

/** 子どもを含む12人, 1リットル当たり175円: a verb or a denominator before a number names nothing. */
function endsNoNoun({ start, end }: Span, { text, tables }: Scene): boolean {
  if (text[start] === '-') return true;
  return (
    longestMatchBefore(tables.nounless, text, end, start) !== undefined &&
    metricEnd(text, { start, end }, tables) === undefined
  );
}

/** 高齢者が全体の56.8%を占めた: a word that names nothing is not what has the share. */
function isWhole({ start, end }: Span, { text, tables }: Scene): boolean {
  return tables.tables.verbFinal === true && longestMatchBefore(tables.nameless, text, end, start)?.start === start;
}

/** 1時間に78ミリ: a number of hours before a figure is what it is per, not what it is of. */
function isLengthOfTime({ start, end }: Span, { text, tables }: Scene): boolean {
  if (!tables.tables.verbFinal || !isDigit(text.charCodeAt(start))) return false;
  const numeral = readNumeral(text, start, tables.numerals);
  const unit = numeral && unitAfter(text, numeral.end, tables);
  return unit?.unit.class === 'duration' && unit.end === end;
}

/** "… a candidate and" 7 %: a joining word before a figure begins another clause. */
function endsInJoiner({ start, end }: Span, { text, tables }: Scene): boolean {
  if (!tables.spaced) return false;
  const last = startOfWord(text, end);
  return last > start && longestMatch(tables.listJoiners, text, last, true)?.end === end;
}

/** "Short of the bank's 2 % target": a name is not what its figure measures. */
function isPossessor({ end }: Span, { quantity }: Draft, { text, tables }: Scene): boolean {
  const endings = tables.tables.metrics.possessives?.split(' ') ?? [];
  return quantity.start - end < 2 && endings.some((ending) => text.startsWith(ending, end - ending.length));
}

/** More verbs and phrases than this don't stand between a figure and its subject. */
const mostSteps = 4;

/** "Growth is likely to slide to 5 %", "shares closed in New York at $185": the subject of the verb, where what stands nearest is that verb or a phrase behind it. */
function nounOfPredicate({ left }: Draft, nearest: Span, floor: number, scene: Scene): Span | undefined {
  const { text, tables } = scene;
  if (tables.verbMarks.next.size === 0) return nearest;
  let noun: Span | undefined = nearest;
  for (let turn = 0; noun && turn < mostSteps; turn++) {
    if (metricEnd(text, noun, tables) !== undefined) return noun;
    if (isAdverb(noun, scene)) return nounBefore(text, floor, noun.start, tables);
    const verb = verbBefore(noun, floor, scene);
    if (verb === undefined) return noun;
    if (verb <= floor) return left.cues.length > 0 ? undefined : noun;
    const subject = nounBefore(text, floor, verb, tables);
    if (!subject) return noun;
    noun = subject;
  }
  return noun;
}

/** Where the mark of a verb that a noun run turns out to be, or the verb that a phrase belongs to, begins; the floor where the phrase belongs to the figure before. */
function verbBefore(noun: Span, floor: number, { text, tables }: Scene): number | undefined {
  let before = wordBefore(text, noun.start, floor);
  while (before !== undefined && isFiller(text, before, tables)) before = wordBefore(text, before, floor);
  if (before === undefined) return undefined;
  if (marksVerb(before, noun, text, tables)) return before;
  if (!longestMatch(tables.prepositions, text, before, true) || longestMatch(tables.absolutes, text, before, true))
    return undefined;
  const end = spaceBefore(text, before);
  if (end <= floor) return floor;
  const cue = longestMatchBefore(tables.peel, text, end, floor, true);
  const moves = cue && ['is', 'up', 'down', 'takes'].includes(cue.value) ? cue.start : undefined;
  if (moves !== undefined) return moves;
  const word = wordBefore(text, before, floor);
  return word !== undefined && longestMatch(tables.auxiliaries, text, word, true) ? word : undefined;
}

/** "Will slide", "is rising": whether the word at a place makes a verb of the run behind it. */
function marksVerb(at: number, { end }: Span, text: string, tables: CompiledTables): boolean {
  if (longestMatch(tables.verbMarks, text, at, true)) return true;
  if (!longestMatch(tables.auxiliaries, text, at, true)) return false;
  const endings = tables.tables.metrics.participles?.split(' ') ?? [];
  return endings.some((ending) => text.startsWith(ending, end - ending.length));
}

/** Articles and the words no metric begins with. */
function isFiller(text: string, at: number, tables: CompiledTables): boolean {
  const { articles, leading, prepositions, verbMarks, auxiliaries } = tables;
  if ([prepositions, verbMarks, auxiliaries].some((words) => longestMatch(words, text, at, true))) return false;
  return longestMatch(articles, text, at, true) !== undefined || longestMatch(leading, text, at, true)?.value === true;
}

function wordBefore(text: string, at: number, floor: number): number | undefined {
  const end = spaceBefore(text, at);
  const start = startOfWord(text, end);
  return start >= floor && start < end && end > floor ? start : undefined;
}

/** A single adverb names nothing. */
function isAdverb({ start, end }: Span, { text, tables }: Scene): boolean {
  const { adverbEnding } = tables.tables.metrics;
  if (adverbEnding === undefined || !text.startsWith(adverbEnding, end - adverbEnding.length)) return false;
  return !text.slice(start, end).includes(' ') && longestMatch(tables.breakers, text, start, true)?.value !== false;
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

function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'bracket' && !token.closes;
}

/** Times, cue words and what a rate is told of (1ドル=) part the stretch: the noun stands after the last of them. */
function lastTimeEnd(sentence: Sentence, head: Draft): number {
  let end = 0;
  for (let at = head.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'quantity' || (token.kind === 'break' && token.level >= breakLevel.clause)) break;
    if (token.kind === 'bracket') {
      if (!token.closes) break;
      while (at > 0 && !isOpening(sentence.tokens[at])) at--;
      continue;
    }
    const parts =
      token.kind === 'time' || token.kind === 'cue' || (token.kind === 'blocked' && token.reason === 'unit-price');
    if (token.end <= head.left.end && parts) end = Math.max(end, token.end);
  }
  return end;
}

/** 旅行（58.4%）: the name that a bracket with nothing but a figure stands behind. */
export function nameBeforeBracket({ quantity, index }: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  const bracket = sentence.tokens[index - 1];
  if (bracket?.kind !== 'bracket' || bracket.closes || bracket.end !== quantity.start) return undefined;
  if (!/^[)）]$/.test(scene.text[quantity.end] ?? '')) return undefined;
  const mark = sentence.tokens[index - 2];
  if (mark?.kind === 'quantity' && bracket.start - mark.end < 2) return undefined;
  const noun = nounBefore(scene.text, floorOf(sentence, index - 1), bracket.start, scene.tables);
  return noun && lastOfList(scene, noun);
}

/** “略有下滑（10%以内）”占34.3%: the answer in quotes whose share is told. */
export function quotedAnswer({ quantity, left }: Draft, { text, tables }: Scene): Span | undefined {
  if (quantity.unit.class !== 'percent' || (!left.cues.includes('share') && !tables.tables.verbFinal)) return undefined;
  const end = left.end - 1;
  const opening = quotes[text[end] ?? ''];
  if (opening === undefined) return undefined;
  const start = text.lastIndexOf(opening, end - 1) + 1;
  return start > 0 && end - start <= longestAnswer && end > start ? { start, end } : undefined;
}

const quotes: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『' };

/** UTF-16 units. */
const longestAnswer = 30;

/** What stands after the last list mark or joining word of a noun run. */
function lastOfList(scene: Scene, noun: Span): Span {
  const item = lastItem(scene, noun);
  for (let at = item.end - 2; at > item.start; at--) {
    const word = longestMatch(scene.tables.listJoiners, scene.text, at, scene.tables.spaced);
    if (word && word.end < item.end) return { start: word.end, end: item.end };
  }
  return item;
}

/** The last item of a list of names and their metric. */
export function lastItem(scene: Scene, { start, end }: Span): Span {
  for (let at = end - 2; at > start; at--)
    if (scene.tables.tables.itemMarks.includes(scene.text[at] ?? '\n')) return { start: at + 1, end };
  return { start, end };
}
