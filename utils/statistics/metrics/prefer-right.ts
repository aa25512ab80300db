/** Decides between the noun before a figure and the one after it. */
import type { Span } from '../../text/span.ts';
import { draftBefore, type Draft } from '../drafts/draft.ts';
import { isBound } from '../drafts/read-context.ts';
import { metricEnd, startOfWord } from './noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { skipSpace } from '../tables/neighbours.ts';
import { longestMatch } from '../tables/trie.ts';

/** Counts measure what follows them unless a metric noun stands before; 5亿元投资 after a verb of taking measures the investment. */
export function prefersRight(
  head: Draft,
  before: Span | undefined,
  after: Span,
  scene: Scene,
  drafts: readonly Draft[],
): boolean {
  const { unit } = head.quantity;
  const { cues } = head.left;
  if (!before) return standsAlone(head, after, scene);
  if (isDescribed(head, before, after, scene) || isOwnUnit(head, before, after, scene)) return true;
  if (isAttribute(head, scene) || isAmountOf(head, after, scene) || isCounted(head, before, after, scene)) return true;
  if (cues.includes('share') || cues.includes('up') || cues.includes('down') || cues.includes('rank')) return false;
  if (isPlaceOfCount(head, before, scene)) return true;
  if (scene.tables.tables.verbFinal && cues.length === 0 && unit.class === 'count') return false;
  const end = metricEnd(scene.text, before, scene.tables);
  if (cues.includes('is') && unit.class !== 'percent' && !cues.includes('takes')) return false;
  if (unit.class === 'percent' && end && end !== 'plain') return false;
  if (unit.class === 'percent' && (cues.includes('takes') || isMore(head, after, scene))) return true;
  if (unit.class === 'percent')
    return (
      (head.right.cues.includes('of') && (!cues.includes('is') || (!scene.tables.spaced && end === undefined))) ||
      (end === undefined && cues.length === 0)
    );
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
  const previous = draftBefore(head, drafts);
  if (head.left.cues.length > 0 || before.end !== head.quantity.start || !previous) return false;
  return previous.metricFrom === 'before' && previous.metric[0]?.end === previous.quantity.start;
}

/** "A 1,340km land border", "the $44.6 billion budget": the figure describes the noun it stands before. */
export function isAttribute({ quantity, right }: Draft, { text, tables }: Scene): boolean {
  if (!tables.spaced || quantity.unit.class === 'bare') return false;
  if (right.cues.some((cue) => cue !== 'up' && cue !== 'down' && cue !== 'in')) return false;
  const end = quantity.start - 1;
  const start = startOfWord(text, end);
  if (text.charCodeAt(end) === 32 && isPossessive(text, end, tables)) return true;
  const article =
    end > start && text.charCodeAt(end) === 32 ? longestMatch(tables.articles, text, start, true) : undefined;
  return article?.end === end;
}

/** "Employers added 22,000 jobs", "a trial of 1,500 patients": the noun right behind a count is what there are so many of, unless a metric noun stands before. */
function isCounted({ quantity, left, right }: Draft, before: Span, after: Span, { text, tables }: Scene): boolean {
  const { class: sort } = quantity.unit;
  if (!tables.spaced || (sort !== 'count' && sort !== 'bare') || after.start > skipSpace(text, right.start))
    return false;
  if (metricEnd(text, before, tables) !== undefined) return false;
  return left.cues.some((cue) => ['up', 'down', 'is', 'has'].includes(cue)) || isLinked(quantity.start, text, tables);
}

/** 会場には3万人が来場, 会社に5億円の支払い: what stands before a particle of place is where something is counted or to whom it goes. */
function isPlaceOfCount({ quantity, right }: Draft, before: Span, { text, tables }: Scene): boolean {
  const { end } = before;
  const { class: sort } = quantity.unit;
  const [first] = right.cues;
  if (!tables.tables.verbFinal || (sort !== 'count' && sort !== 'money')) return false;
  if (first !== 'of' && (first !== 'skip' || sort === 'money')) return false;
  if (first === 'of' && metricEnd(text, before, tables) !== undefined) return false;
  return longestMatch(tables.locatives, text, end) !== undefined;
}

/** Whether the word that links a noun to the one behind it stands before a place. */
function isLinked(at: number, text: string, { nounLinks }: CompiledTables): boolean {
  const end = at - 1;
  return longestMatch(nounLinks, text, startOfWord(text, end), true)?.end === end;
}

/** "The bank's 2 % target": a name's own. */
function isPossessive(text: string, end: number, { tables }: CompiledTables): boolean {
  const endings = tables.metrics.possessives?.split(' ') ?? [];
  return endings.some((ending) => text.startsWith(ending, end - ending.length));
}

/** "$2.53 in per-share earnings", "$10.4bn of gains": an amount of what a metric noun behind it names. */
function isAmountOf({ quantity, right }: Draft, after: Span, { text, tables }: Scene): boolean {
  if (!tables.spaced || quantity.unit.class !== 'money') return false;
  const [first] = right.cues;
  if (first === 'in' && longestMatch(tables.articles, text, startOfWord(text, after.start - 1), true)) return false;
  return (first === 'in' || first === 'of') && metricEnd(text, after, tables) !== undefined;
}

/** "5 % more council tax": what there is more of. */
function isMore(head: Draft, after: Span, scene: Scene): boolean {
  const [first] = head.right.cues;
  return (first === 'up' || first === 'down') && metricEnd(scene.text, after, scene.tables) !== undefined;
}

/** 投资20亿元的港区项目: of what an amount describes the verb before it tells what was measured. */
function isAmountTaken({ left: { verb }, right }: Draft, { text, tables }: Scene): boolean {
  if (!verb || tables.spaced || right.cues[0] !== 'of') return false;
  return longestMatch(tables.metricHeads, text, verb.start)?.end === verb.end;
}

/** 其中60%企业获得投资: a percentage right before a noun, with nothing said of it, is the share of that noun. */
function isShareOf({ quantity, left, right }: Draft, after: Span, { tables }: Scene): boolean {
  if (tables.spaced || quantity.unit.class !== 'percent' || after.start > right.start) return false;
  return left.cues.every((cue) => cue === 'breakdown' || cue === 'skip' || cue === 'has' || isBound(cue));
}

/** 国内に128店舗: the unit is the noun, unless another metric noun stands before. */
function isOwnUnit({ quantity }: Draft, before: Span, after: Span, { text, tables }: Scene): boolean {
  if (tables.spaced || after.end !== quantity.end || before.end === quantity.start) return false;
  return metricEnd(text, before, tables) === undefined;
}

/** 某集团领投的5亿元战略投资: what stands before tells the noun behind apart. */
function isDescribed({ quantity, left, right }: Draft, before: Span, after: Span, scene: Scene): boolean {
  if (scene.tables.spaced || left.cues[0] !== 'partof' || after.start > right.start) return false;
  const { class: sort } = quantity.unit;
  if (sort !== 'money' && sort !== 'measure' && sort !== 'count') return false;
  return metricEnd(scene.text, before, scene.tables) === undefined;
}

/** Without a noun before it, whether the noun after a figure is its metric rather than one carried over. */
function standsAlone(head: Draft, after: Span, scene: Scene): boolean {
  const { unit } = head.quantity;
  if (unit.class === 'money' && isAmountTaken(head, scene)) return false;
  const [first] = head.right.cues;
  if ((unit.class === 'count' || unit.class === 'bare') && scene.tables.spaced && first === 'in') return false;
  if (unit.class === 'count' || unit.class === 'bare' || head.left.cues.includes('takes')) return true;
  if (head.quantity.fraction || isShareOf(head, after, scene)) return true;
  return head.right.cues.includes('of') || metricEnd(scene.text, after, scene.tables) !== undefined;
}
