/** Statistics → groups of one metric, for lists that name the metric once. */
import type { Statistic } from './statistic.ts';

export interface MetricGroup {
  readonly metric: string;
  /** Indices into the list given, in the order of the text. */
  readonly members: readonly number[];
  /** The highest salience among the members. */
  readonly salience: number;
}

/** Groups statistics that share their first metric; the most salient group first. Statistics without a metric are left out. */
export function groupByMetric(statistics: readonly Statistic[]): MetricGroup[] {
  const groups = new Map<string, { metric: string; members: number[]; salience: number }>();
  statistics.forEach(({ metric, salience }, index) => {
    const name = metric.map(({ text }) => text).join(' / ');
    if (name === '') return;
    const group = groups.get(name) ?? { metric: name, members: [], salience: 0 };
    group.members.push(index);
    group.salience = Math.max(group.salience, salience);
    groups.set(name, group);
  });
  return [...groups.values()].toSorted((a, b) => b.salience - a.salience || a.members[0]! - b.members[0]!);
}
