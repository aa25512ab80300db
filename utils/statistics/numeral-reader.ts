/** What the readers of numerals need of a language, as trees. */
import type { Notation } from './read-digits.ts';
import type { Trie } from './trie.ts';

export type NumeralWord =
  | { readonly type: 'digit' | 'multiplier' | 'scale' | 'group'; readonly value: number }
  | { readonly type: 'more' | 'vague' | 'point' | 'joiner'; readonly vague?: boolean };

/** What the reader needs of a language. */
export interface NumeralReader extends Notation {
  readonly words: Trie<NumeralWord>;
  readonly positional: boolean;
  /** 两万三 is 23,000. */
  readonly shortens: boolean;
  readonly spaced: boolean;
  /** Units whose surface begins like a numeral (千米). */
  readonly units?: Trie<unknown>;
  /** Words of fractions, which a joining word doesn't draw into the numeral (a hundred and three quarters). */
  readonly parts?: { readonly fractions: Trie<unknown>; readonly denominators: Trie<unknown> };
}
