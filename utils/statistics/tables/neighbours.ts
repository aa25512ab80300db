/** Tells what stands right before and right behind a number: the one space, a mark that ends the phrase, a word that opens a range. */
import type { CompiledTables } from './compiled-tables.ts';
import { isDigit, longestMatchBefore } from './trie.ts';

/** The place after one space. */
export function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}

/** The place before one space. */
export function spaceBefore(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 32 ? at - 1 : at;
}

/** A mark that begins no decimals, the end of the text, or hiragana, which names nothing that could be counted. */
export function closesPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || (code > 0x3040 && code < 0x30a0)) return true;
  return /\p{P}/u.test(text.charAt(at)) && !isDigit(text.charCodeAt(at + 1));
}

/** UTF-16 units. */
const longestOpener = 12;

/** Whether the quantity at `at` is the lower end of a range whose ends are joined by "and". */
export function isOpened(text: string, at: number, { openers, spaced }: CompiledTables): boolean {
  const end = spaceBefore(text, at);
  return longestMatchBefore(openers, text, end, Math.max(0, end - longestOpener), spaced) !== undefined;
}
