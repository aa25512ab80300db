/** Checks that need no sum: a fall by times, and percent said of a change between two percentages. */
import { number, percent } from './print-sum.ts';
import type { Check, Statistic, StatisticLink } from '../statistic.ts';

/** Nothing falls by more than all of it: 下降两倍 means something else. */
export function checkFallByTimes(statistics: readonly Statistic[]): Check[] {
  return statistics.flatMap((item, index) => {
    if (item.kind !== 'growth_rate' || item.direction !== 'down' || item.value < 100 || item.unit !== '%') return [];
    const expected = '≤ 100%';
    return [{ kind: 'fall-by-times', members: [index], expected, stated: percent(-item.value), verdict: 'doubt' }];
  });
}

/** From 5 % to 6 % is one percentage point, not 1 %. */
export function checkPercentOrPoints(statistics: readonly Statistic[], links: readonly StatisticLink[]): Check[] {
  return links.flatMap((link) => {
    const [from, to] = link.members.map((index) => statistics[index]);
    if (link.type !== 'from_to' || from?.unit !== '%' || to?.unit !== '%') return [];
    const said = [Math.max(...link.members) + 1, Math.min(...link.members) - 1].find((index) =>
      isChangeOf(statistics[index], from),
    );
    return said === undefined ? [] : judge(statistics, link.members, said, to.value - from.value);
  });
}

function isChangeOf(item: Statistic | undefined, level: Statistic): boolean {
  if (!item || item.metric[0]?.text !== level.metric[0]?.text) return false;
  return item.unit === '{pp}' || (item.kind === 'growth_rate' && item.unit === '%');
}

function judge(statistics: readonly Statistic[], members: readonly number[], index: number, points: number): Check[] {
  const item = statistics[index] as Statistic;
  const samePoints = Math.abs(Math.abs(points) - item.value) < 0.051;
  const confused = item.unit === '%' && samePoints;
  if (item.unit === '%' && !confused) return [];
  const expected = `${number(points)} {pp}`;
  const stated = `${number(item.direction === 'down' ? -item.value : item.value)} ${item.unit}`;
  return [
    {
      kind: 'percent-or-points',
      members: [...members, index],
      expected,
      stated,
      verdict: confused || !samePoints ? 'doubt' : 'agrees',
    },
  ];
}
