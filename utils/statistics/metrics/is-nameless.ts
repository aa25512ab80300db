/** Tells a metric that names nothing: a single character, the end of a word, or a word such as "low" and 回. */
import type { Span } from '../../text/span.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** Whether a stretch is no word at all: a sign, the end of a word, or a single character that the tables don't know. */
export function isWordless(text: string, { start, end }: Span, tables: CompiledTables): boolean {
  const words = text.slice(start, end);
  if (/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(words) && !/^['’]/.test(words)) return false;
  const noun = longestMatch(tables.shortNouns, text, start) ?? longestMatch(tables.metricHeads, text, start);
  return noun?.end !== end;
}

/** Whether readers would learn nothing from the metric's own words. `text` is folded. */
export function isNameless(text: string, span: Span, tables: CompiledTables): boolean {
  return isWordless(text, span, tables) || isNamelessWord(text, span, tables);
}

/** Whether the tables say that it names nothing: as a whole, or where words are spaced by its last one. */
export function isNamelessWord(text: string, { start, end }: Span, tables: CompiledTables): boolean {
  const word = longestMatchBefore(tables.nameless, text, end, start, tables.spaced);
  return word !== undefined && (tables.spaced || word.start === start);
}
