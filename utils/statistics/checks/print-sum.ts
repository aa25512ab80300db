/** Prints the numbers of a check's sum. */

/** A number as a sum shows it: at most four decimals, no grouping. */
export function number(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

/** A percentage as a sum shows it. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
