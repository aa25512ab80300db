/** A number that was read at a place of a text: its value and how it was written. */
import type { Decimal } from '../tables/decimal.ts';

/** A number with its place in the folded text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** The upper end, for 一两 and 三四百. */
  readonly high?: Decimal;
  /** Written with ASCII digits, spelled, or both (3万). */
  readonly script: 'digits' | 'spelled' | 'mixed';
  /** A surface inside makes it a lower bound (20余万). */
  readonly open: boolean;
  /** It has no value (数千万). */
  readonly vague: boolean;
  /** It begins with a multiplier or scale (百, 千亿). */
  readonly bare: boolean;
  /** The power of ten of its last scale, 0 without one, 1 for what counts in groups (three dozen). */
  readonly scale: number;
  /** Its scale is a letter that stands by itself (10M). */
  readonly letter?: boolean;
  /** Its digits before the first scale, as printed. */
  readonly printed: string;
}
