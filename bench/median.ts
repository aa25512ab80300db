/** Numbers → the one in the middle, and the one below which a given share of them lies. */

/** NaN for no numbers. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** `share` from 0 to 1; between two numbers it is interpolated. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
