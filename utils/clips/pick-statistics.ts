/** An analysis → the same with some of its figures only: for a reader who keeps just one. */
import type { Analysis } from '../analysis.ts';

/** Links and checks stay where all of their members do; their indices follow. */
export function pickStatistics(analysis: Analysis, kept: readonly number[]): Analysis {
  const order = kept.toSorted((a, b) => a - b);
  const indexOf = new Map(order.map((old, index) => [old, index]));
  const follow = <Related extends { readonly members: readonly number[] }>(related: readonly Related[]): Related[] =>
    related
      .filter(({ members }) => members.every((member) => indexOf.has(member)))
      .map((each) => ({ ...each, members: each.members.map((member) => indexOf.get(member)!) }));
  return {
    ...analysis,
    statistics: order.flatMap((index) => analysis.statistics[index] ?? []),
    links: follow(analysis.links),
    checks: follow(analysis.checks),
  };
}
