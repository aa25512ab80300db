/** What the readers of numerals need of a language, as trees. */
import type { Trie } from './trie.ts';

/** The marks of a language. */
export interface Notation {
  readonly group: string;
  readonly decimal: string;
  /** Its writers borrow the marks of other languages (1.111,11 and 1,3). */
  readonly borrows?: boolean;
}

/** A digit, or a numeral below a hundred; `counts` where it only stands before what it counts (两). */
export interface DigitWord {
  readonly type: 'digit';
  readonly value: number;
  readonly counts?: boolean;
}

export type NumeralWord =
  | DigitWord
  | { readonly type: 'multiplier' | 'scale' | 'group'; readonly value: number }
  | { readonly type: 'more' | 'vague' | 'point' | 'joiner'; readonly vague?: boolean }
  /** What only begins like a numeral word. */
  | { readonly type: 'other' };

/** What the reader needs of a language. */
export interface NumeralReader extends Notation {
  readonly words: Trie<NumeralWord>;
  readonly positional: boolean;
  /** Digits that are written only among themselves and before money (伍). */
  readonly formal: ReadonlySet<string>;
  /** 两万三 is 23,000. */
  readonly shortens: boolean;
  readonly spaced: boolean;
  /** Pairs of digits that aren't neighbours and say a range (三五). */
  readonly pairs: readonly string[];
  /** Tens may be said after the point (point seventy-one). */
  readonly pointTens: boolean;
  /** The spoken point may stand between digits (2点5). */
  readonly pointBetweenDigits: boolean;
  /** Units whose surface begins like a numeral (千米). */
  readonly units?: Trie<unknown>;
  /** Words of fractions, which a joining word doesn't draw into the numeral (a hundred and three quarters). */
  readonly parts?: { readonly fractions: Trie<unknown>; readonly denominators: Trie<unknown> };
}
