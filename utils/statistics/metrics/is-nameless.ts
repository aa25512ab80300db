/** Tells a metric that names nothing: a single character, the end of a word, or a word such as "low" and 回. */
import type { Span } from '../../text/span.ts';
import type { CompiledTables } from '../lexing/compiled-tables.ts';
import { longestMatchBefore } from '../lexing/trie.ts';

/** Whether readers would learn nothing from the metric's own words. `text` is folded. */
export function isNameless(text: string, span: Span, tables: CompiledTables): boolean {
  const words = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(words) || /^['’]/.test(words)) return true;
  const word = longestMatchBefore(tables.nameless, text, span.end, span.start, tables.spaced);
  return word !== undefined && (tables.spaced || word.start === span.start);
}
