/** Reads a number with its unit at a place of a text: 745.8亿元, $17.0tn, 4.25%-4.5%, 三成, one in five. */
import type { Span } from '../text/span.ts';
import type { CompiledTables } from './compiled-tables.ts';
import { add, decimalFrom, decimalOf, multiply, negate, ratio, scaleBy, toNumber, type Decimal } from './decimal.ts';
import { readNumeral, withScale, type Numeral } from './read-numeral.ts';
import { insideWord, isDigit, isLetter, longestMatch, longestMatchBefore } from './trie.ts';
import { bareUnit, percentUnit, rankUnit, unitOf, type Unit } from './unit.ts';

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

/** The quantity that starts at `at`, or undefined. A number without a unit has the unit `1`. */
export function readQuantity(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  const head = readHead(text, at, tables);
  const fraction = readFraction(text, at, head.end, tables);
  if (fraction) return fraction;
  const numeral = readNumeral(text, head.end, tables.numerals);
  if (!numeral || (head.unit && numeral.script === 'spelled' && numeral.scale === 0)) return undefined;
  const proportion = readProportion(text, numeral, tables);
  if (proportion) return proportion;
  const low = readWithUnit(text, numeral, head, tables);
  if (head.unit && head.end - head.start > 1 && unitAfter(text, numeral.end, tables)?.unit.class === 'duration')
    return undefined;
  return readRange(text, low, head, tables) ?? withPer(text, low, tables);
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly unit?: Unit;
  readonly negative: boolean;
}

/** What stands before the digits: a currency, a minus. */
function readHead(text: string, at: number, tables: CompiledTables): Head {
  let end = at;
  let unit: Unit | undefined;
  let negative = false;
  for (let turn = 0; turn < 3; turn++) {
    const currency = unit ? undefined : longestMatch(tables.unitsBefore, text, end);
    if (currency) {
      unit = currency.value;
      end = skipSpace(text, currency.end);
      continue;
    }
    const minus = negative ? undefined : longestMatch(tables.negative, text, end);
    if (!minus) break;
    negative = true;
    end = minus.end;
  }
  return unit ? { start: at, end, unit, negative } : { start: at, end, negative };
}

function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}

function readWithUnit(text: string, numeral: Numeral, head: Head, tables: CompiledTables): Quantity {
  const scaled = head.unit || nearCurrency(text, numeral.end, tables) ? attachScale(text, numeral, tables) : numeral;
  const after = unitAfter(text, scaled.end, tables);
  const unit = withoutTenths(chooseUnit(head, after?.unit), scaled);
  const end = after && unit.code === after.unit.code ? after.end : sameCurrency(head, after) ? after.end : scaled.end;
  const signed = head.negative ? negate(scaled.value) : scaled.value;
  const value = unit.factor ? multiply(signed, unit.factor) : signed;
  const high = scaled.high && { high: unit.factor ? multiply(scaled.high, unit.factor) : scaled.high };
  return { start: head.start, end, value, ...high, unit, numeral: scaled, unitStart: scaled.end };
}

/** A currency before the number wins over a count after it; 新台幣…元 keeps both inside the span. */
/** 八折 is 80 %, 92折 is 92 %. */
function withoutTenths(unit: Unit, numeral: Numeral): Unit {
  return unit.code === '%' && unit.factor?.mantissa === 10n && toNumber(numeral.value) > 10 ? percentUnit : unit;
}

function chooseUnit(head: Head, after: Unit | undefined): Unit {
  if (!head.unit) return after ?? bareUnit;
  return head.unit;
}

function sameCurrency(head: Head, after: { unit: Unit } | undefined): after is { unit: Unit; end: number } {
  return head.unit !== undefined && after?.unit.class === 'money';
}

/** Whether a letter scale is followed by a currency name (5m euros). */
function nearCurrency(text: string, at: number, tables: CompiledTables): boolean {
  const scale = longestMatch(tables.attachedScales, text, skipSpace(text, at), true);
  if (!scale) return false;
  if (scale.end - skipSpace(text, at) > 1) return true;
  return longestMatch(tables.unitsAfter, text, skipSpace(text, scale.end), true)?.value.class === 'money';
}

function attachScale(text: string, numeral: Numeral, tables: CompiledTables): Numeral {
  if (numeral.scale > 0 || numeral.script !== 'digits') return numeral;
  const match = longestMatch(tables.attachedScales, text, skipSpace(text, numeral.end), true);
  if (!match) return numeral;
  return { ...withScale(numeral, match.value), end: match.end, scale: match.value };
}

/** The unit after a numeral, across one space or hyphen. */
export function unitAfter(text: string, at: number, tables: CompiledTables): { unit: Unit; end: number } | undefined {
  const code = text.charCodeAt(at);
  const gap = code === 32 || (code === 45 && tables.spaced) ? at + 1 : at;
  const match = longestMatch(tables.unitsAfter, text, gap, true);
  if (!match || (gap === at && insideWord(text, gap) && isLetter(text.charCodeAt(at - 1)))) return undefined;
  return { unit: match.value, end: match.end };
}

/** Both ends of 1500万至1800万辆, 4.25%-4.5%, 0.6% to 0.7%. */
function readRange(text: string, low: Quantity, head: Head, tables: CompiledTables): Quantity | undefined {
  if (low.high || low.numeral.vague) return undefined;
  const joint = rangeJoint(text, low, tables);
  if (joint === undefined) return undefined;
  const currency = longestMatch(tables.unitsBefore, text, joint);
  const from = currency ? skipSpace(text, currency.end) : joint;
  const numeral = readNumeral(text, from, tables.numerals);
  if (!numeral || numeral.vague || numeral.bare) return undefined;
  const headOfHigh = {
    start: from,
    end: from,
    negative: false,
    ...((currency?.value ?? head.unit) && { unit: (currency?.value ?? head.unit) as Unit }),
  };
  const high = readWithUnit(text, numeral, headOfHigh, tables);
  return joinRange(text, low, high, tables);
}

function rangeJoint(text: string, low: Span, tables: CompiledTables): number | undefined {
  const start = skipSpace(text, low.end);
  const dash = /^[-–—~]$/.test(text[start] ?? '');
  if (dash) return skipSpace(text, text[start] === '—' && text[start + 1] === '—' ? start + 2 : start + 1);
  const { between, betweenJoiner } = tables.tables.numerals;
  if (
    between &&
    betweenJoiner &&
    text.startsWith(betweenJoiner, start) &&
    text
      .slice(Math.max(0, low.start - between.length - 1), low.start)
      .trimEnd()
      .endsWith(between)
  )
    return skipSpace(text, start + betweenJoiner.length);
  const word = longestMatch(tables.range, text, start, tables.spaced);
  return word && !movesBefore(text, low.start, tables) ? skipSpace(text, word.end) : undefined;
}

/** "From 3 % to 5 %" and "rose 0.2 % to 4.1 %" are two figures, not a range. */
function movesBefore(text: string, start: number, tables: CompiledTables): boolean {
  const end = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  const cue = longestMatchBefore(tables.peel, text, end, Math.max(0, end - 20), tables.spaced);
  return cue !== undefined && (cue.value === 'from' || (tables.spaced && (cue.value === 'up' || cue.value === 'down')));
}

function joinRange(text: string, low: Quantity, high: Quantity, tables: CompiledTables): Quantity | undefined {
  const lowBare = low.unit.class === 'bare';
  if (!lowBare && high.unit.code !== low.unit.code) return undefined;
  if (lowBare && high.unit.class === 'bare' && low.numeral.script === 'spelled') return undefined;
  const shared = lowBare && low.numeral.scale === 0 && high.numeral.scale > 0;
  const value = shared ? scaleBy(low.value, high.numeral.scale) : low.value;
  const lowValue = lowBare && high.unit.factor ? multiply(value, high.unit.factor) : value;
  if ((ratio(high.value, lowValue) ?? 2) < 1) return undefined;
  const joined = {
    start: low.start,
    end: high.end,
    value: lowValue,
    high: high.value,
    unit: high.unit,
    numeral: high.numeral,
    unitStart: high.unitStart,
  };
  return withPer(text, joined, tables);
}

/** Adds a denominator: 5元/小时, 8元每小时, $60 per barrel. */
function withPer(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  if (quantity.unit.class === 'bare' || quantity.unit.class === 'percent') return quantity;
  const start = skipSpace(text, quantity.end);
  const per = longestMatch(tables.per, text, start, tables.spaced);
  if (!per) return quantity;
  const match = longestMatch(tables.unitsAfter, text, skipSpace(text, per.end), true);
  if (!match || match.value.class === 'percent') return quantity;
  return { ...quantity, end: match.end, per: match.value.code };
}

/** Fractions become percentages: 1/4, 四分之三, two-thirds, one in five, half. */
function readFraction(text: string, start: number, at: number, tables: CompiledTables): Quantity | undefined {
  const word = longestMatch(tables.fractions, text, at, tables.spaced);
  if (word) return percentOf(text, start, word.end, decimalFrom(word.value[0]), decimalFrom(word.value[1]), tables);
  const first = readNumeral(text, at, tables.numerals);
  if (!first || first.vague) return undefined;
  const { fraction, outOf } = tables.tables.numerals;
  if (fraction && text.startsWith(fraction, first.end))
    return fractionWith(text, start, first, first.end + fraction.length, true, tables);
  if (isSlashed(text, first)) return fractionWith(text, start, first, first.end + 1, false, tables);
  if (outOf && text.startsWith(outOf, first.end) && first.script === 'spelled')
    return fractionWith(text, start, first, first.end + outOf.length, false, tables);
  return undefined;
}

/** 1/4, but not (2/9), 9/28 of a date or 1/3页. */
function isSlashed(text: string, first: Numeral): boolean {
  if (text[first.end] !== '/' || !isDigit(text.charCodeAt(first.end + 1)) || first.end - first.start > 2) return false;
  return !/[(（\-/–\w.]/.test(text[first.start - 1] ?? '');
}

function fractionWith(
  text: string,
  start: number,
  first: Numeral,
  at: number,
  denominatorFirst: boolean,
  tables: CompiledTables,
): Quantity | undefined {
  const second = readNumeral(text, at, tables.numerals);
  if (!second || second.vague || text[second.end] === '/') return undefined;
  const [over, under] = denominatorFirst ? [second, first] : [first, second];
  if (!denominatorFirst && (ratio(over.value, under.value) ?? 2) >= 1) return undefined;
  if (!denominatorFirst && (unitAfter(text, second.end, tables) || (second.end - at > 3 && second.script === 'digits')))
    return undefined;
  return percentOf(text, start, second.end, over.value, under.value, tables, second);
}

function percentOf(
  text: string,
  start: number,
  end: number,
  over: Decimal,
  under: Decimal,
  tables: CompiledTables,
  numeral?: Numeral,
): Quantity | undefined {
  const share = ratio(scaleBy(over, 2), under);
  if (share === undefined) return undefined;
  const spelled = numeral ?? {
    start,
    end,
    value: over,
    script: 'spelled' as const,
    open: false,
    vague: false,
    bare: false,
    scale: 0,
    printed: '',
  };
  const value = exactOr(share);
  const quantity = { start, end, value, unit: percentUnit, numeral: spelled, unitStart: end, fraction: true };
  const high = spelled.high && ratio(scaleBy(spelled.high, 2), under);
  return high === undefined ? quantity : { ...quantity, high: exactOr(high) };
}

function exactOr(value: number): Decimal {
  const text = String(value);
  if (text.includes('e')) return decimalFrom(Math.round(value));
  const [whole = '0', part = ''] = text.split('.');
  const negative = whole.startsWith('-');
  const read = add(decimalOf(negative ? whole.slice(1) : whole), decimalOf('', part));
  return negative ? negate(read) : read;
}

/** 1∶3: a proportion of small numbers. */
function readProportion(text: string, first: Numeral, tables: CompiledTables): Quantity | undefined {
  if (text[first.end] !== '∶' || first.script !== 'digits') return undefined;
  const second = readNumeral(text, first.end + 1, tables.numerals);
  const value = second && ratio(first.value, second.value);
  if (!second || value === undefined) return undefined;
  return {
    start: first.start,
    end: second.end,
    value: exactOr(value),
    unit: unitOf('{ratio}'),
    numeral: first,
    unitStart: second.end,
  };
}

/** 第86位 and 45th: the rank that starts at `at`, or undefined. */
export function readRank(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  const before = longestMatch(tables.rankBefore, text, at);
  if (!before) return readOrdinal(text, at, tables);
  const numeral = readNumeral(text, before.end, tables.numerals);
  if (!numeral || numeral.vague || numeral.scale > 4) return undefined;
  const after = longestMatch(tables.rankAfter, text, numeral.end);
  return {
    start: at,
    end: after?.end ?? numeral.end,
    value: numeral.value,
    unit: rankUnit,
    numeral,
    unitStart: numeral.end,
  };
}

/** 45th, where the suffix follows the digits at once. */
function readOrdinal(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const numeral = readNumeral(text, at, tables.numerals);
  const suffix = numeral && longestMatch(tables.rankSuffix, text, numeral.end, true);
  if (!numeral || !suffix || numeral.scale > 0) return undefined;
  return {
    start: at,
    end: suffix.end,
    value: numeral.value,
    unit: rankUnit,
    numeral,
    unitStart: numeral.end,
    ordinal: true,
  };
}
