/** Tells whether a word that opens a range (between) stands before a quantity. */
import type { CompiledTables } from './compiled-tables.ts';
import { spaceBefore } from './spaces.ts';
import { longestMatchBefore } from './trie.ts';

/** UTF-16 units. */
const longestOpener = 12;

/** Whether the quantity at `at` is the lower end of a range whose ends are joined by "and". */
export function isOpened(text: string, at: number, { openers, spaced }: CompiledTables): boolean {
  const end = spaceBefore(text, at);
  return longestMatchBefore(openers, text, end, Math.max(0, end - longestOpener), spaced) !== undefined;
}
