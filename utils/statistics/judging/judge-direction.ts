/** Judges which way a figure moves: from the verb before it, the word after it, its metric, or what it is compared with. */
import { isBase, type Draft } from '../drafts/draft.ts';
import { restates } from './judge-share.ts';
import { metricEnd } from '../metrics/noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Direction } from '../statistic.ts';

/** Up or down, or undefined for a figure that doesn't move; `previous` is the draft before the chain of `head`. */
export function judgeDirection(
  draft: Draft,
  head: Draft,
  previous: Draft | undefined,
  scene: Scene,
): Direction | undefined {
  // In 由545.7亿元增长到745.8亿元 the verb behind the first is of the second.
  const right = comesFrom(head, scene) || isBase(head, scene) ? [] : draft.right.cues;
  // "Up from 3.8 %": what moved away from there stands elsewhere.
  const left = comesFrom(head, scene) ? head.left.cues.slice(0, head.left.cues.indexOf('from')) : head.left.cues;
  const said = firstDirection([...left, ...right]);
  if (said) return said;
  if (head.moved) return head.moved;
  const onTheWay =
    previous && head.left.cues[0] === 'to' && comesFrom(previous, scene) && firstDirection(previous.left.cues);
  if (onTheWay) return onTheWay;
  if (previous?.direction && reachesBy(previous, head)) return previous.direction;
  if (previous?.kind === 'change' && restates(previous, draft, scene)) return previous.direction;
  if (draft.quantity.unitStart === draft.quantity.end && draft.unit === '{times}') return 'up';
  return directionOfMetric(draft, scene) ?? draft.compared;
}

function firstDirection(cues: readonly string[]): Direction | undefined {
  for (const cue of cues) {
    if (cue === 'up' || cue === 'upto') return 'up';
    if (cue === 'down' || cue === 'downto') return 'down';
  }
  return undefined;
}

/** Whether the word for what something comes from stands before the figure; where verbs come last it stands behind. */
function comesFrom({ left }: Draft, { tables }: Scene): boolean {
  return tables.tables.verbFinal !== true && left.cues.includes('from');
}

/** "Rose 12 bps to 4.1 %": the level that a change comes to moves as the change does. */
function reachesBy(previous: Draft, head: Draft): boolean {
  const moved = previous.kind === 'change' || previous.kind === 'growth_rate';
  return moved && head.left.cues[0] === 'to' && head.metricFrom === 'carried';
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
