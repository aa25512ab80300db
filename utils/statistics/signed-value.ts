/** A statistic's value → the same with the sign of its change: a fall of 2.7 % is −2.7. */
import type { Direction, StatisticKind } from './statistic.ts';

/** What is needed to know whether a figure is a change, and which way. */
export interface Moved {
  readonly kind: StatisticKind;
  readonly direction?: Direction | undefined;
}

/** Whether the figure says by how much something moved; of a level, the direction only tells how it was come to. */
export function isChange({ kind }: Pick<Moved, 'kind'>): boolean {
  return kind === 'growth_rate' || kind === 'change';
}

/** Falls below zero. A figure of unknown direction stays as it is printed: no sign is invented. */
export function signed(value: number, moved: Moved): number {
  return isChange(moved) && moved.direction === 'down' && value > 0 ? -value : value;
}
