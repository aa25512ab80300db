/** A number with its unit, as the lexer reads it. */
import type { Span } from '../../text/span.ts';
import type { Decimal } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/read-numeral.ts';
import type { Unit } from '../tables/unit.ts';

export interface Quantity extends Span {
  /** In the unit, scale and factor multiplied out. */
  readonly value: Decimal;
  readonly high?: Decimal;
  readonly unit: Unit;
  readonly numeral: Numeral;
  /** Where the numeral ends and the unit begins. */
  readonly unitStart: number;
  /** The unit it is given per (元/小时). */
  readonly per?: string;
  /** Written as an ordinal (45th). */
  readonly ordinal?: boolean;
  /** Written as a part of a whole (四分之三, one in five). */
  readonly fraction?: boolean;
}
