/** Statistics → groups of one metric, for lists that name the metric once. */
import { nameOfFigure } from './present-statistic.ts';
import type { Statistic } from './statistic.ts';

export interface MetricGroup {
  /** What the members measure; where that is doubtful, the words around the one member. */
  readonly metric: string;
  /** Indices into the list given, in the order of the text. */
  readonly members: readonly number[];
  /** The highest salience among the members. */
  readonly salience: number;
}

/** Groups statistics that share their metric; the most salient group first. Statistics without a metric are left out. `text` is the article's. */
export function groupByMetric(statistics: readonly Statistic[], text: string): MetricGroup[] {
  const groups = new Map<string, { metric: string; members: number[]; salience: number }>();
  statistics.forEach((statistic, index) => {
    const name = nameOfFigure(statistic, text);
    if (name === '') return;
    const group = groups.get(name) ?? { metric: name, members: [], salience: 0 };
    group.members.push(index);
    group.salience = Math.max(group.salience, statistic.salience);
    groups.set(name, group);
  });
  return [...groups.values()].toSorted((a, b) => b.salience - a.salience || a.members[0]! - b.members[0]!);
}
