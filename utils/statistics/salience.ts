/** Rates how telling a figure is in its article, from 0 to 1: early, in the headline, exact, promised or linked figures tell more. */
import type { Draft } from './drafts/draft.ts';
import { isToldWhenFew } from './judging/keep-draft.ts';
import { isNameless } from './metrics/is-nameless.ts';
import { toNumber } from './tables/decimal.ts';
import type { Scene } from './drafts/scene.ts';
import type { StatisticsContext } from './statistic.ts';

/** The salience of a draft. The weights are guesses of a reader's interest, ordered, not measured. */
export function rateSalience(draft: Draft, scene: Scene, context: StatisticsContext): number {
  const { unit } = draft.quantity;
  let points = 0.35;
  if (unit.class === 'money' || unit.class === 'percent' || unit.class === 'points' || unit.class === 'rank')
    points += 0.15;
  if (draft.quantity.numeral.scale > 0) points += 0.1;
  if (draft.metricFrom === 'before' || draft.metricFrom === 'list') points += 0.1;
  if (draft.time && !draft.time.from) points += 0.1;
  if (draft.modality === 'threshold') points -= 0.25;
  if (draft.quantity.numeral.script === 'spelled' && unit.class === 'count') points -= 0.15;
  if (draft.metric.some((span) => isNameless(scene.text, span, scene.tables))) points -= 0.2;
  if (context.title?.includes(scene.raw.slice(draft.quantity.start, draft.quantity.end))) points += 0.2;
  points += 0.1 * (1 - draft.quantity.start / Math.max(1, scene.text.length));
  if (isSmallTalk(draft, scene)) points = Math.min(points, leastKeySalience / 2);
  return Math.round(Math.min(1, Math.max(0, points)) * 100) / 100;
}

/** A figure that is less telling than this is no key figure of any article. */
export const leastKeySalience = 0.2;

/** "Two", "three years": a handful spelled out tells something where people, cases or money are counted, and nowhere else. */
function isSmallTalk({ quantity, metric, unit: implied }: Draft, scene: Scene): boolean {
  const { unit, numeral, value, end } = quantity;
  if (numeral.script !== 'spelled' || numeral.scale > 0 || toNumber(value) >= 10) return false;
  if (unit.class !== 'count' && unit.class !== 'bare' && unit.class !== 'duration') return false;
  if (implied === '{person}' || implied === '{household}') return false;
  return !isToldWhenFew({ start: quantity.start, end }, scene) && !metric.some((span) => isToldWhenFew(span, scene));
}
