/** Holds an article's claims against its own numbers: growth against its two ends, shares against the whole, parts against their total. */
import { checkFallByTimes, checkPercentOrPoints } from './check-wording.ts';
import { number, percent } from './print-sum.ts';
import type { Check, Statistic, StatisticLink } from '../statistic.ts';

/** The checks that the figures and links of one article allow; each states its sum, and a doubt is no proof. */
export function checkFigures(statistics: readonly Statistic[], links: readonly StatisticLink[]): Check[] {
  return [
    ...links.flatMap((link) => (link.type === 'from_to' ? checkGrowth(statistics, link) : [])),
    ...links.flatMap((link) => (link.type === 'breakdown' ? checkParts(statistics, link) : [])),
    ...links.flatMap((link) => (link.type === 'respectively' ? checkShares(statistics, link) : [])),
    ...checkFallByTimes(statistics),
    ...checkPercentOrPoints(statistics, links),
  ];
}

/** Half of the last printed digit: 22.6 may be anything from 22.55 to 22.65. */
export function roundingOf(statistic: Statistic): number {
  const digits = /[.,](\d+)(?=\D*$)/.exec(statistic.quote.text)?.[1];
  const scale = scaleOf(statistic);
  return (0.5 * scale) / 10 ** (digits && digits.length !== 3 ? digits.length : 0);
}

/** How much one of the printed number is worth: 1e8 for 745.8亿元. */
function scaleOf({ quote, value }: Statistic): number {
  const printed = Number(/\d[\d,]*(?:\.\d+)?/.exec(quote.text)?.[0].replaceAll(',', '') ?? Number.NaN);
  const scale = Math.abs(value / printed);
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

/** The growth rate stated with the two ends of a move (由100亿元增长到120亿元，增长20%). */
function checkGrowth(statistics: readonly Statistic[], { members }: StatisticLink): Check[] {
  const [from, to] = members;
  const before = statistics[from ?? -1];
  const after = statistics[to ?? -1];
  const rate = rateBeside(statistics, members);
  if (!before || !after || rate === undefined || before.value <= 0 || before.unit === '%' || before.unit === '{rank}')
    return [];
  const stated = statistics[rate] as Statistic;
  const low = change(before.value + roundingOf(before), after.value - roundingOf(after));
  const high = change(before.value - roundingOf(before), after.value + roundingOf(after));
  const signed = stated.direction === 'down' ? -stated.value : stated.value;
  const slack = roundingOf(stated);
  const agrees = signed >= low - slack && signed <= high + slack;
  const expected = `${number(after.value)} / ${number(before.value)} − 1 = ${percent(change(before.value, after.value))}`;
  return [
    {
      kind: 'growth',
      members: [...members, rate],
      expected,
      stated: percent(signed),
      verdict: agrees ? 'agrees' : 'doubt',
    },
  ];
}

/** A growth rate of the same metric next to a move, not an annual average. */
function rateBeside(statistics: readonly Statistic[], members: readonly number[]): number | undefined {
  const last = Math.max(...members);
  const first = Math.min(...members);
  const metric = statistics[last]?.metric[0]?.text;
  return [last + 1, first - 1, last - 1].find((index) => {
    const item = statistics[index];
    if (!item || members.includes(index) || item.kind !== 'growth_rate' || item.unit !== '%') return false;
    return item.basis !== 'annual-average' && item.metric[0]?.text === metric && item.bound === '=';
  });
}

function change(from: number, to: number): number {
  return (to / from - 1) * 100;
}

/** Parts that are more than their total. */
function checkParts(statistics: readonly Statistic[], { members }: StatisticLink): Check[] {
  const [total, ...parts] = members.flatMap((index) => statistics[index] ?? []);
  if (!total || parts.length === 0 || total.kind === 'growth_rate' || total.kind === 'change') return [];
  if (parts.some((part) => part.unit !== total.unit || part.kind !== total.kind) || total.bound !== '=') return [];
  const sum = parts.reduce((so, part) => so + part.value, 0);
  const slack = roundingOf(total) + parts.reduce((so, part) => so + roundingOf(part), 0);
  const largest = Math.max(...parts.map((part) => part.value));
  const verdict = largest > total.value + slack ? 'doubt' : 'agrees';
  const expected = `${parts.map((part) => number(part.value)).join(' + ')} = ${number(sum)} ≤ ${number(total.value)}`;
  return [{ kind: 'parts', members, expected, stated: number(total.value), verdict }];
}

/** Shares of one whole that come to more than all of it. */
function checkShares(statistics: readonly Statistic[], { members }: StatisticLink): Check[] {
  const shares = members.flatMap((index) => statistics[index] ?? []);
  if (shares.length < 2 || shares.some((share) => share.kind !== 'share' || share.unit !== '%')) return [];
  const sum = shares.reduce((so, share) => so + share.value, 0);
  const slack = shares.reduce((so, share) => so + roundingOf(share), 0);
  const expected = `${shares.map((share) => number(share.value)).join(' + ')} = ${percent(sum)} ≤ 100%`;
  return [{ kind: 'share', members, expected, stated: percent(sum), verdict: sum > 100 + slack ? 'doubt' : 'agrees' }];
}
