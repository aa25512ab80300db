/** What has been read of a numeral so far. */
import { zero, type Decimal } from '../tables/decimal.ts';

/** The parts of a numeral that is being read. */
export interface NumeralState {
  total: Decimal;
  section: Decimal;
  current: Decimal | undefined;
  /** How far above the value the upper end is (三四百: a hundred). */
  spread: Decimal | undefined;
  spelledRun: number;
  lastMultiplier: number;
  lastScale: number;
  /** The multiplier or scale before a zero, which leaves places open below it (1千零20). */
  skipped: number;
  end: number;
  digits: boolean;
  spelled: boolean;
  open: boolean;
  bare: boolean;
  /** A joining word was read, which counts only with what follows it. */
  joined: boolean;
  /** Nothing can follow (three dozen). */
  ended: boolean;
  printed: string;
}

/** Nothing read yet. */
export function emptyState(start: number): NumeralState {
  return {
    total: zero,
    section: zero,
    current: undefined,
    spread: undefined,
    spelledRun: 0,
    lastMultiplier: 0,
    lastScale: 0,
    skipped: 0,
    end: start,
    digits: false,
    spelled: false,
    open: false,
    bare: false,
    joined: false,
    ended: false,
    printed: '',
  };
}

/** Whether no part with a value was read yet. */
export function isNothing(state: NumeralState): boolean {
  return !state.current && state.section.mantissa === 0n && state.total.mantissa === 0n;
}
