/** Reads both ends of a range: 1500万至1800万辆, 4.25%-4.5%, 0.6% to 0.7%, 两到三千. */
import { isOpened, skipSpace, spaceBefore } from '../tables/neighbours.ts';
import type { Span } from '../../text/span.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { multiply, ratio, scaleBy, toNumber } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from './quantity.ts';
import { readFraction } from './read-fraction.ts';
import type { Head } from './quantity-head.ts';
import { readAnyNumeral } from './read-syllables.ts';
import { withRemainder } from './read-remainder.ts';
import { readWithUnit } from './read-unit.ts';
import { isLetter, longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** The range whose lower end was read, or undefined where no upper end follows. */
export function readRange(text: string, low: Quantity, head: Head, tables: CompiledTables): Quantity | undefined {
  if (low.high || low.numeral.vague) return undefined;
  const joint = rangeJoint(text, low, tables);
  if (!joint) return undefined;
  const currency = longestMatch(tables.unitsBefore, text, joint.end);
  const from = currency ? skipSpace(text, currency.end) : joint.end;
  const mixed = readFraction(text, from, tables);
  const numeral = mixed && !mixed.pure ? mixed.numeral : readAnyNumeral(text, from, tables);
  if (!numeral || numeral.vague || numeral.bare) return undefined;
  const unit = currency?.value ?? head.unit;
  const headOfHigh = { start: from, end: from, negative: false, ...(unit && { unit }) };
  const high = withRemainder(text, readWithUnit(text, numeral, headOfHigh, tables), tables);
  if (joint.moves && !isAmount(text, low, high, tables)) return undefined;
  const reached = longestMatch(tables.cuesAfter, text, high.end, tables.spaced)?.value === 'to';
  return reached && !/^[-–—~]$/.test(text[low.end] ?? '')
    ? undefined
    : joinEnds(low, high, countsNoun(text, high, tables));
}

/** What joins two ends, and whether what stands before the first says that it changes to the second. */
interface Joint {
  readonly end: number;
  readonly moves?: boolean;
}

function rangeJoint(text: string, low: Span, tables: CompiledTables): Joint | undefined {
  const start = skipSpace(text, longestMatch(tables.inclusive, text, low.end)?.end ?? low.end);
  if (/^[-–—~]$/.test(text[start] ?? '')) {
    const tied = tables.spaced ? longestMatch(tables.range, text, start + 1) : undefined;
    if (tied && text[tied.end] === '-') return { end: tied.end + 1 };
    const doubled = /^[-—]$/.test(text[start] ?? '') && text[start + 1] === text[start];
    return { end: skipSpace(text, start + (doubled ? 2 : 1)) };
  }
  const joiner = longestMatch(tables.openedJoiners, text, start, tables.spaced);
  if (joiner && isOpened(text, low.start, tables)) return { end: skipSpace(text, joiner.end) };
  const word = longestMatch(tables.range, text, start, tables.spaced);
  return word && { end: skipSpace(text, word.end), moves: movesBefore(text, low.start, tables) };
}

/** A longer phrase (a previous range of) is no preposition before one end, but names the whole range; UTF-16 units. */
const longestPreposition = 6;

/** "From 3 % to 5 %" and "rose 0.2 % to 4.1 %" are two figures, not a range. */
function movesBefore(text: string, start: number, tables: CompiledTables): boolean {
  const at = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  const by = longestMatchBefore(tables.peel, text, at, Math.max(0, at - 20), tables.spaced);
  if (longestMatchBefore(tables.amounts, text, at, Math.max(0, at - 8), true)) return true;
  const end = by?.value === 'skip' && text.charCodeAt(by.start - 1) === 32 ? by.start - 1 : at;
  const cue = longestMatchBefore(tables.peel, text, end, Math.max(0, end - 20), tables.spaced);
  const comesFrom = cue?.value === 'from' && cue.end - cue.start < longestPreposition;
  return cue !== undefined && (comesFrom || (tables.spaced && (cue.value === 'up' || cue.value === 'down')));
}

/** "Will rise by 20 to 50 a year": so near each other the two are ends of a range, as no change is half of what it leads to. */
function isAmount(text: string, low: Quantity, high: Quantity, tables: CompiledTables): boolean {
  const before = spaceBefore(text, low.start);
  const by = longestMatchBefore(tables.amounts, text, before, Math.max(0, before - 8), true);
  return by !== undefined && low.unit.class === 'money' && toNumber(high.value) <= 3 * toNumber(low.value);
}

/** "Four to six leaders": two spelled numbers are a range only where they count the word behind them. */
function countsNoun(text: string, { end, numeral }: Quantity, { spaced }: CompiledTables): boolean {
  return spaced && numeral.script === 'spelled' && text[end] === ' ' && isLetter(text.charCodeAt(end + 1));
}

function joinEnds(low: Quantity, high: Quantity, counts: boolean): Quantity | undefined {
  const lowBare = low.unit.class === 'bare';
  if (!lowBare && high.unit.code !== low.unit.code) return undefined;
  if (lowBare && high.unit.class === 'bare' && low.numeral.script === 'spelled' && !counts) return undefined;
  const value = scaleBy(low.value, powerOfLow(low, high));
  const lowValue = lowBare && high.unit.factor ? multiply(value, high.unit.factor) : value;
  if ((ratio(high.value, lowValue) ?? 2) < 1) return undefined;
  return {
    start: low.start,
    end: high.end,
    value: lowValue,
    high: high.value,
    unit: high.unit,
    numeral: high.numeral,
    unitStart: high.unitStart,
  };
}

/** What the lower end borrows: with a currency in front of it only a scale, where it stays the lower end ($5–7 billion). */
function powerOfLow(low: Quantity, high: Quantity): number {
  if (low.unit.class === 'bare') return sharedPower(low.numeral, high.numeral);
  if (low.end > low.unitStart || low.unit.class !== 'money' || low.numeral.scale > 0 || high.numeral.scale < 2)
    return 0;
  return toNumber(scaleBy(low.value, high.numeral.scale)) <= toNumber(high.value) ? high.numeral.scale : 0;
}

/** The power of ten that the lower end borrows: of a scale (2至3万), or of a multiplier behind a single digit (两到三千). */
function sharedPower(low: Numeral, high: Numeral): number {
  if (low.scale > 0) return 0;
  if (high.scale > 1) return high.scale;
  if (high.script === 'digits' || low.value.exponent !== 0 || toNumber(low.value) >= 10) return 0;
  const power = Math.floor(Math.log10(Math.max(1, toNumber(high.value))));
  const single = toNumber(scaleBy(high.value, -power)) % 1 === 0;
  return single && power >= 2 ? power : 0;
}
