/** An analysis or a draft → the same with some of its figures only: for a reader who keeps just one. */
import type { StatisticsFound } from '../statistics/statistic.ts';

/** Links and checks stay where all of their members do; their indices follow. */
export function pickStatistics<Found extends StatisticsFound>(found: Found, kept: readonly number[]): Found {
  const order = kept.toSorted((a, b) => a - b);
  const indexOf = new Map(order.map((old, index) => [old, index]));
  const follow = <Related extends { readonly members: readonly number[] }>(related: readonly Related[]): Related[] =>
    related
      .filter(({ members }) => members.every((member) => indexOf.has(member)))
      .map((each) => ({ ...each, members: each.members.map((member) => indexOf.get(member)!) }));
  return {
    ...found,
    statistics: order.flatMap((index) => found.statistics[index] ?? []),
    links: follow(found.links),
    checks: follow(found.checks),
  };
}
