/** Tells whether a word that opens a range (between) stands before a quantity. */
import type { CompiledTables } from './compiled-tables.ts';

/** Whether the quantity at `at` is the lower end of a range whose ends are joined by "and". */
export function isOpened(text: string, at: number, { tables }: CompiledTables): boolean {
  const { between } = tables.numerals;
  if (between === undefined) return false;
  return text
    .slice(Math.max(0, at - between.length - 1), at)
    .trimEnd()
    .endsWith(between);
}
