/** What has been read of a numeral so far. */
import { zero, type Decimal } from './decimal.ts';

/** The parts of a numeral that is being read. */
export interface NumeralState {
  total: Decimal;
  section: Decimal;
  current: Decimal | undefined;
  high: Decimal | undefined;
  spelledRun: number;
  lastMultiplier: number;
  lastScale: number;
  end: number;
  digits: boolean;
  spelled: boolean;
  open: boolean;
  bare: boolean;
  /** A joining word was read, which counts only with what follows it. */
  joined: boolean;
  printed: string;
}

/** Nothing read yet. */
export function emptyState(start: number): NumeralState {
  return {
    total: zero,
    section: zero,
    current: undefined,
    high: undefined,
    spelledRun: 0,
    lastMultiplier: 0,
    lastScale: 0,
    end: start,
    digits: false,
    spelled: false,
    open: false,
    bare: false,
    joined: false,
    printed: '',
  };
}

/** Whether no part with a value was read yet. */
export function isNothing(state: NumeralState): boolean {
  return !state.current && state.section.mantissa === 0n && state.total.mantissa === 0n;
}
