/** Completes the unit of a figure from its metric: 用户破亿 are persons, 排名161位 is a rank, 日处理10万吨 is per day. */
import type { Span } from '../../text/span.ts';
import type { Draft } from '../drafts/draft.ts';
import { metricEnd } from '../metrics/noun-run.ts';
import { toNumber } from '../tables/decimal.ts';
import type { Scene } from '../drafts/scene.ts';
import { skipSpace } from '../tables/neighbours.ts';
import { isLetter, longestMatch, longestMatchBefore } from '../tables/trie.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { rankUnit, unitOf, type Unit } from '../tables/unit.ts';

/** Sets the unit that the metric of a draft implies. */
export function implyUnit(draft: Draft, scene: Scene, previous: Draft | undefined): void {
  if (reachesPoints(draft, previous)) return setUnit(draft, unitOf('{point}'), true);
  const meant = otherMeaning(draft, scene);
  if (meant !== undefined) return setUnit(draft, unitOf(meant));
  const { unit } = draft.quantity;
  if (unit.class === 'bare') implyFromMetric(draft, scene);
  else if (unit.code === '{point}') pointsOfRate(draft, scene, previous);
  else if (unit.code === '{times}' && tellsHowOften(draft, scene)) setUnit(draft, unitOf('{count}'));
  else if (unit.code === '{times}') ratioOfMetric(draft, scene);
  else if (unit.class === 'count' && isRank(draft, scene, previous)) setUnit(draft, rankUnit);
  else if (unit.class === 'measure' && !draft.quantity.per) implyDenominator(draft, scene);
}

/** 用电330度: what a unit of several meanings is of this metric. */
function otherMeaning({ metric: [span], quantity }: Draft, { text, tables }: Scene): string | undefined {
  const row = span && tables.meant.find(({ unit }) => unit === quantity.unit.code);
  const noun = row && text.slice(span.start, span.end);
  return noun !== undefined && row?.words.some((word) => noun.includes(word)) ? row.other : undefined;
}

function implyFromMetric(draft: Draft, scene: Scene): void {
  const [metric] = draft.metric;
  const { numeral } = draft.quantity;
  if (!metric) return;
  const implied = impliedBy(draft, metric, scene);
  // A number with decimals is a grade at most: nothing that is counted has any.
  if (numeral.scale === 0 && numeral.printed.includes('.') && implied !== '{magnitude}') return;
  const counts = numeral.scale > 0 || countsSomething(draft, scene);
  if (counts || implied?.startsWith('{')) setUnit(draft, unitOf(implied ?? '{count}'), true);
}

/** The unit that a metric tells, or behind its number the clause that goes on from it. */
function impliedBy({ metricFrom, quantity }: Draft, { start, end }: Span, scene: Scene): string | undefined {
  const own = impliedIn(scene, start, end);
  if (own === '{magnitude}' && !isGrade(quantity)) return undefined;
  return own ?? (metricFrom === 'after' ? impliedIn(scene, end, clauseEnd(scene, end)) : undefined);
}

/** 規模は6.9: a grade is a small number; 规模3000万 is a size. */
function isGrade({ numeral, value }: Quantity): boolean {
  return numeral.scale === 0 && toNumber(value) < highestGrade;
}

const highestGrade = 12;

/** A whole number counts the noun after it, and in the languages that leave classifiers out what a metric before it is said to be. */
function countsSomething({ metricFrom, left }: Draft, { tables }: Scene): boolean {
  return metricFrom === 'after' || (tables.tables.smallCounts === true && left.cues.length > 0);
}

/** Where the clause ends, at most sixteen characters on: the word that tells the unit may stand behind a long attribute. */
function clauseEnd({ text }: Scene, from: number): number {
  let at = from;
  while (at < from + 16 && at < text.length && !/[,，。;；\n]/.test(text[at] ?? '')) at++;
  return at;
}

/** The implied unit of the last telling word in a stretch. */
function impliedIn(scene: Scene, start: number, end: number): string | undefined {
  for (let at = end; at > start; at--) {
    if (scene.tables.spaced && isLetter(scene.text.charCodeAt(at))) continue;
    const match = longestMatchBefore(scene.tables.implied, scene.text, at, start, scene.tables.spaced);
    if (match) return match.value;
  }
  return undefined;
}

/** 位 counts persons, but ranks after 排名 or where something moves by places. */
function isRank(draft: Draft, scene: Scene, previous: Draft | undefined): boolean {
  const surface = longestMatch(scene.tables.rankAfter, scene.text, draft.quantity.unitStart);
  if (!surface || surface.end !== draft.quantity.end) return false;
  const moves = draft.left.cues.includes('up') || draft.left.cues.includes('down');
  if (moves && previous?.unit === '{rank}') return true;
  return (
    draft.left.cues.includes('rank') ||
    draft.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'rank')
  );
}

/** "Fell 102 points … to 27,934.02": the level is in points, too. */
function reachesPoints({ quantity, left }: Draft, previous: Draft | undefined): boolean {
  if (quantity.unit.class !== 'bare' || !quantity.numeral.printed.includes('.')) return false;
  return previous?.unit === '{point}' && (left.cues.includes('to') || left.cues.includes('is'));
}

/** No percentage moves further; 2000点 are an index's. */
const mostPoints = 100;

/** ポイント of a rate, and those that a percentage moved by, are percentage points. */
function pointsOfRate(draft: Draft, scene: Scene, previous: Draft | undefined): void {
  if (toNumber(draft.quantity.value) > mostPoints) return;
  const moves = [...draft.left.cues, ...draft.right.cues].some((cue) => cue === 'up' || cue === 'down');
  if (moves && previous?.unit === '%' && previous.kind !== 'growth_rate') return setUnit(draft, unitOf('{pp}'));
  const ends = draft.metric.map((span) => metricEnd(scene.text, span, scene.tables));
  if (ends.some((end) => end === 'rate' || end === 'share')) setUnit(draft, unitOf('{pp}'));
}

/** "Arrested seven times": a multiple has what it is a multiple of behind it, or a verb of change before. */
function tellsHowOften({ quantity, left }: Draft, { text, tables }: Scene): boolean {
  if (tables.comparers.next.size === 0 || quantity.end === quantity.unitStart) return false;
  if (text[quantity.unitStart] !== ' ') return false;
  if (left.cues.some((cue) => cue === 'up' || cue === 'down' || cue === 'to' || cue.endsWith('to'))) return false;
  return !longestMatch(tables.comparers, text, skipSpace(text, quantity.end), true);
}

/** A 倍率 is a ratio, not a multiple of something. */
function ratioOfMetric(draft: Draft, scene: Scene): void {
  const [metric] = draft.metric;
  if (metric && impliedIn(scene, metric.end - 2, metric.end) === '{ratio}') draft.unit = '{ratio}';
}

function implyDenominator(draft: Draft, scene: Scene): void {
  const [metric] = draft.metric;
  if (!metric) return;
  for (let at = metric.start; at < metric.end; at++) {
    const per = longestMatch(scene.tables.perUnit, scene.text, at, scene.tables.spaced);
    if (!per) continue;
    draft.unit = `${draft.quantity.unit.code}/${per.value}`;
    return;
  }
}

/** Replaces the unit; a number that had none keeps the class of one, so that it is still judged as bare. */
function setUnit(draft: Draft, unit: Unit, keepsClass = false): void {
  draft.unit = unit.code;
  if (!keepsClass) (draft as { quantity: Draft['quantity'] }).quantity = { ...draft.quantity, unit };
}
