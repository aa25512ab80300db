/** Judges what kind of value a figure is: level, count, growth rate, change, share, rank or multiple; and which way it moves. */
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { metricEnd } from './noun-run.ts';
import type { Scene } from './scene.ts';
import type { Direction, StatisticKind } from './statistic.ts';
import { longestMatch } from './trie.ts';

/** The kind of a draft whose chain begins with `head`. */
export function judgeKind(draft: Draft, head: Draft, scene: Scene): StatisticKind {
  const { unit } = draft.quantity;
  const cues = head.left.cues;
  if (unit.class === 'rank')
    return moves(cues) && !reaches(cues) && draft.quantity.numeral.start === draft.quantity.start ? 'change' : 'rank';
  if (unit.class === 'points') return 'change';
  if (unit.class === 'times') return judgeMultiple(draft, cues);
  if (unit.class === 'percent') return judgePercent(draft, cues, scene);
  if ((moves(cues) && !reaches(cues)) || movesAfter(draft)) return 'change';
  if (unit.class === 'count') return draft.quantity.per ? 'level' : 'count';
  return unit.class === 'bare' && draft.unit.startsWith('{') && draft.unit !== '{point}' ? 'count' : 'level';
}

/** Whether a verb of change stands right before the number. */
function moves(cues: readonly string[]): boolean {
  return cues.includes('up') || cues.includes('down') || cues.includes('change');
}

/** Whether a word of change follows the number, and not as what it reaches (に増加). */
function movesAfter(draft: Draft): boolean {
  const first = draft.right.cues.find((cue) => cue !== 'skip');
  return first === 'up' || first === 'down';
}

/** Whether what follows is the level reached (增长到) and not the change itself. */
function reaches(cues: readonly string[]): boolean {
  const to = cues.findIndex((cue) => cue === 'to' || cue === 'upto' || cue === 'downto' || cue === 'from');
  const verb = cues.findIndex((cue) => cue === 'up' || cue === 'down' || cue === 'change');
  return to >= 0 && (verb < 0 || to <= verb);
}

function judgeMultiple(draft: Draft, cues: readonly string[]): StatisticKind {
  if (draft.unit === '{ratio}') return 'level';
  return moves(cues) && !reaches(cues) ? 'growth_rate' : 'multiple';
}

function judgePercent(draft: Draft, cues: readonly string[], scene: Scene): StatisticKind {
  if (moves(cues) && !reaches(cues)) return 'growth_rate';
  if (movesAfter(draft)) return 'growth_rate';
  if (cues.includes('share')) return 'share';
  if (draft.metric.some((span) => holdsShare(scene, span))) return 'share';
  const ends = draft.metric.map((span) => metricEnd(scene.text, span, scene.tables));
  if (draft.metricFrom === 'before' || draft.metricFrom === 'list' || draft.metricFrom === 'carried') {
    if (ends.includes('growth') || ends.includes('fall')) return 'growth_rate';
    if (ends.includes('share')) return 'share';
    if (ends.includes('rate')) return 'level';
  }
  if (draft.quantity.fraction || draft.right.cues.includes('of') || draft.metricFrom === 'after') return 'share';
  return draft.right.bound && draft.metricFrom !== 'before' ? 'share' : 'level';
}

/** 研发经费占生产总值的比重: a verb of sharing inside the metric. */
function holdsShare(scene: Scene, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at++) {
    if (longestMatch(scene.tables.shareVerbs, scene.text, at, scene.tables.spaced)) return true;
  }
  return false;
}

/** Up or down, from the verb before the number or the word after it. */
export function judgeDirection(draft: Draft, head: Draft, scene: Scene): Direction | undefined {
  for (const cue of [...head.left.cues, ...draft.right.cues]) {
    if (cue === 'up' || cue === 'upto') return 'up';
    if (cue === 'down' || cue === 'downto') return 'down';
  }
  return directionOfMetric(draft, scene);
}

/** 涨幅 goes up and 降幅 down without a verb. */
function directionOfMetric(draft: Draft, scene: Scene): Direction | undefined {
  for (const span of draft.metric) {
    const end = metricEnd(scene.text, span, scene.tables);
    if (end === 'growth') return 'up';
    if (end === 'fall') return 'down';
  }
  return undefined;
}
