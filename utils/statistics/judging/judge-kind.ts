/** Judges what kind of value a figure is: level, count, growth rate, change, share, rank or multiple. */
import type { Span } from '../../text/span.ts';
import { isBase, type Draft } from '../drafts/draft.ts';
import { holdsShare, restates } from './judge-share.ts';
import type { MetricEnd } from '../tables/compiled-tables.ts';
import { metricEnd } from '../metrics/noun-run.ts';
import { isAttribute } from '../metrics/prefer-right.ts';
import type { Scene } from '../drafts/scene.ts';
import type { StatisticKind } from '../statistic.ts';
import { skipSpace } from '../tables/neighbours.ts';
import { longestMatch } from '../tables/trie.ts';

/** The kind of a draft whose chain begins with `head`; `previous` is the draft before that chain. */
export function judgeKind(draft: Draft, head: Draft, previous: Draft | undefined, scene: Scene): StatisticKind {
  const { unit } = draft.quantity;
  const cues = head.left.cues;
  if (unit.class === 'rank') return movesBy(cues) && !isPlace(draft) ? 'change' : 'rank';
  if (unit.class === 'points') return standsAt(draft, cues, scene) ? 'level' : 'change';
  if (unit.class === 'times') return judgeMultiple(draft, cues, scene);
  if (unit.class === 'percent') return judgePercent(draft, head, previous, scene);
  if (movesBy(cues) || movesAfter(draft, scene) || namesChange(draft, scene) || isDifference(draft) || head.moved)
    return 'change';
  if (unit.class === 'count') return isLevel(draft, scene) ? 'level' : 'count';
  return unit.class === 'bare' && draft.unit.startsWith('{') && !grades.has(draft.unit) ? 'count' : 'level';
}

/** What stands on a scale and is not counted. */
const grades: ReadonlySet<string> = new Set(['{point}', '{magnitude}']);

/** 高于全国12个百分点 is by how much; in 低于预期的5.6亿 the figure itself is what is compared with. */
function isDifference({ compared, left }: Draft): boolean {
  return compared !== undefined && left.cues[0] !== 'partof';
}

/** 第86位 is a place, 5位 of 前移5位 is not. */
function isPlace({ quantity }: Draft): boolean {
  return quantity.numeral.start > quantity.start;
}

/** Whether a verb of change, not of what it reaches (增长到), stands before the number. */
function movesBy(cues: readonly string[]): boolean {
  const to = cues.findIndex((cue) => cue === 'to' || cue === 'upto' || cue === 'downto' || cue === 'from');
  const verb = cues.findIndex((cue) => cue === 'up' || cue === 'down' || cue === 'change');
  return verb >= 0 && (to < 0 || verb < to);
}

/** Whether a word of change follows the number, and not as what it reaches (に増加) or comes from (从80亿元增长到). */
function movesAfter(draft: Draft, scene: Scene): boolean {
  if (draft.left.cues.includes('from') || isBase(draft, scene)) return false;
  const first = draft.right.cues.find((cue) => cue !== 'skip');
  return first === 'up' || first === 'down';
}

/** 下降金额 and 涨跌幅度 measure a change. */
function namesChange(draft: Draft, scene: Scene): boolean {
  return draft.metric.some((span) => {
    const end = metricEnd(scene.text, span, scene.tables);
    return (
      ((end === 'growth' || end === 'fall') &&
        !(draft.quantity.unit.class === 'count' && draft.metricFrom === 'after')) ||
      (draft.quantity.unit.class !== 'count' &&
        longestMatch(scene.tables.changes, scene.text, span.start, scene.tables.spaced) !== undefined)
    );
  });
}

/** Counts given per something, and limits of counts, are levels. */
function isLevel(draft: Draft, scene: Scene): boolean {
  if (draft.quantity.per || draft.left.per) return true;
  return draft.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'limit' || averages(span, scene));
}

/** Whether a word of averaging stands in a metric. */
function averages({ start, end }: Span, { text, tables }: Scene): boolean {
  for (let at = start; at < end; at++)
    if (
      (at === start || !tables.spaced || text.charCodeAt(at - 1) === 32) &&
      longestMatch(tables.averages, text, at, tables.spaced)
    )
      return true;
  return false;
}

function judgeMultiple(draft: Draft, cues: readonly string[], scene: Scene): StatisticKind {
  if (draft.unit === '{ratio}' || draft.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'rate'))
    return 'level';
  return movesBy(cues) ? 'growth_rate' : 'multiple';
}

function judgePercent(draft: Draft, head: Draft, previous: Draft | undefined, scene: Scene): StatisticKind {
  const { cues } = head.left;
  if (movesBy(cues) || movesAfter(draft, scene) || head.moved) return 'growth_rate';
  if (previous?.kind === 'change' && restates(previous, draft, scene)) return 'growth_rate';
  if (cues.includes('share') || draft.right.cues.includes('share') || isPartOf(cues)) return 'share';
  if (isSubject(draft, scene)) return 'share';
  const rates = draft.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'rate');
  if (rates && draft.metricFrom !== 'after') return 'level';
  if (holdsShare(draft, scene) || isAnswer(draft, scene)) return 'share';
  if (previous?.kind === 'share' && cues.length > 0 && cues.every((cue) => cue === 'skip')) return 'share';
  if (isListedInBrackets(draft, previous, scene)) return 'share';
  if (previous && draft.metricFrom === 'carried' && isMeasuredAgainst(cues)) {
    if (previous.kind === 'growth_rate' || previous.kind === 'share') return previous.kind;
  }
  const ends = draft.metric.map((span) => metricEnd(scene.text, span, scene.tables));
  if (draft.metricFrom !== 'after') {
    if (ends.includes('growth') || ends.includes('fall')) return 'growth_rate';
    if (ends.includes('share')) return 'share';
  }
  if (!scene.tables.spaced && draft.metricFrom === 'after' && ends.includes('rate')) return 'level';
  if (draft.quantity.fraction || draft.quantity.unit.factor || draft.right.cues.includes('of')) return 'share';
  return draft.metricFrom === 'after' ? kindOfAttribute(draft, ends, scene) : 'level';
}

/** "1 % growth", "a 2.8 per cent discount": of the noun behind it a percentage is what that noun says, its share where the noun says nothing. */
function kindOfAttribute(draft: Draft, ends: readonly (MetricEnd | undefined)[], scene: Scene): StatisticKind {
  if (ends.includes('growth') || ends.includes('fall')) return 'growth_rate';
  return ends.includes('rate') || (!ends.includes('share') && isAttribute(draft, scene)) ? 'level' : 'share';
}

/** 高于预期的2%, "compared with a forecast of 3 %": what the growth told before is held against is growth, too. */
function isMeasuredAgainst(cues: readonly string[]): boolean {
  return cues.includes('forecast') || cues.includes('base') || cues.includes('from');
}

/** "Leads by 3 points" is a change of nothing; a lead that is or comes to 3 points stands there. */
function standsAt(draft: Draft, [first]: readonly string[], scene: Scene): boolean {
  if (first !== 'is' && first !== 'to' && first !== 'upto' && first !== 'downto') return false;
  return draft.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'rate');
}

/** "35 % disapprove": so many of those who were asked. */
function isSubject({ left, right }: Draft, { text, tables }: Scene): boolean {
  if (left.cues.some((cue) => cue !== 'skip' && cue !== 'has') || right.cues.length > 0) return false;
  return longestMatch(tables.predicates, text, skipSpace(text, right.start), true) !== undefined;
}

/** 「支持しない」は39％: those who gave the answer in the quotes. */
function isAnswer({ metric, metricFrom }: Draft, { text }: Scene): boolean {
  return metricFrom !== 'after' && metric.some(({ end }) => text[end] === '」');
}

/** 旅行（58.4%）、购物（41.7%）: alone in a bracket behind a name, a percentage is the share of it. */
function isListedInBrackets(draft: Draft, previous: Draft | undefined, { text }: Scene): boolean {
  const { start, end } = draft.quantity;
  if (!/^[(（]$/.test(text[start - 1] ?? '') || !/^[)）]$/.test(text[end] ?? '')) return false;
  return previous === undefined || previous.quantity.end < start - 1;
}

/** 佣金的10%: the whole stands right before the number. A time (去年的10%) or an expectation (市场预期的2%) there is none. */
function isPartOf(cues: readonly string[]): boolean {
  return cues[0] === 'partof' && !['time', 'base', 'forecast', 'target'].includes(cues[1] ?? '');
}
