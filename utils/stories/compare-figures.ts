/** The figures of two versions → those that are not the same any more, compared as figures: value, unit, direction, promise or fact. */
import type { Statistic } from '../statistics/statistic.ts';
import type { Span } from '../text/span.ts';
import type { SentencePair } from './align-sentences.ts';

export type FigureDifference = 'value' | 'unit' | 'direction' | 'modality' | 'bound';

export interface FigureChange {
  readonly before: Statistic;
  readonly after: Statistic;
  readonly differs: readonly FigureDifference[];
}

/** Figures are compared where the sentence is plainly the same but for them: in one that was written anew another figure is no change of the old. */
const leastAlike = 0.8;

/** Figures of sentences that both versions have; those of dropped and added sentences are no changes. */
export function compareFigures(
  pairs: readonly SentencePair[],
  before: readonly Statistic[],
  after: readonly Statistic[],
): FigureChange[] {
  return pairs.flatMap((pair) =>
    pair.kind === 'reworded' && pair.alike >= leastAlike
      ? changesBetween(within(before, pair.before), within(after, pair.after))
      : [],
  );
}

function within(statistics: readonly Statistic[], { start, end }: Span): Statistic[] {
  return statistics
    .filter(({ quote }) => quote.start >= start && quote.end <= end)
    .sort((a, b) => a.quote.start - b.quote.start);
}

/** Equal ones are set aside in order; what is left between two of them on both sides is paired one by one, if it can be the same figure. */
function changesBetween(before: readonly Statistic[], after: readonly Statistic[]): FigureChange[] {
  const changes: FigureChange[] = [];
  for (const { left, right } of gapsBetween(before, after)) {
    const free = [...right];
    for (const one of left) {
      const at = free.findIndex((other) => other.unit === one.unit && other.kind === one.kind);
      const index = at >= 0 ? at : left.length === right.length ? 0 : -1;
      const [other] = index >= 0 ? free.splice(index, 1) : [];
      if (other) changes.push({ before: one, after: other, differs: differencesOf(one, other) });
    }
  }
  return changes;
}

/** The longest run of equal figures splits both lists; a sentence holds few, so the table stays small. */
function gapsBetween(before: readonly Statistic[], after: readonly Statistic[]) {
  const [left, right] = [before.slice(0, 60), after.slice(0, 60)];
  const longest = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      longest[i]![j] = isEqual(left[i]!, right[j]!)
        ? longest[i + 1]![j + 1]! + 1
        : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const gaps = [{ left: [] as Statistic[], right: [] as Statistic[] }];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const gap = gaps.at(-1)!;
    if (i < left.length && j < right.length && isEqual(left[i]!, right[j]!)) {
      gaps.push({ left: [], right: [] });
      i++;
      j++;
    } else if (i < left.length && (j >= right.length || longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      gap.left.push(left[i]!);
      i++;
    } else {
      gap.right.push(right[j]!);
      j++;
    }
  }
  return gaps;
}

const isEqual = (a: Statistic, b: Statistic): boolean => differencesOf(a, b).length === 0;

function differencesOf(a: Statistic, b: Statistic): FigureDifference[] {
  return [
    ...(isSameValue(a.value, b.value) && isSameValue(a.valueHigh ?? 0, b.valueHigh ?? 0) ? [] : ['value' as const]),
    ...(a.unit === b.unit ? [] : ['unit' as const]),
    ...(a.direction === b.direction ? [] : ['direction' as const]),
    ...(a.modality === b.modality ? [] : ['modality' as const]),
    ...(a.bound === b.bound ? [] : ['bound' as const]),
  ];
}

/** 1.2万 and 12,000 are one value; scaling may leave a last bit. */
function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
