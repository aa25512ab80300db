/** Reads a number with its unit at a place of a text: 745.8亿元, $17.0tn, 4.25%-4.5%, 三成, 五元三毛. */
import type { Span } from '../text/span.ts';
import type { CompiledTables } from './compiled-tables.ts';
import { add, decimalFrom, multiply, negate, ratio, scaleBy, toNumber } from './decimal.ts';
import { skipSpace, type Quantity } from './quantity.ts';
import { readFraction, readProportion, type Fraction } from './read-fraction.ts';
import { readNumeral, withScale, type Numeral } from './read-numeral.ts';
import { insideWord, isDigit, isLetter, longestMatch, longestMatchBefore, type Match } from './trie.ts';
import { bareUnit, percentUnit, unitOf, type Unit } from './unit.ts';

/** The quantity that starts at `at`, or undefined. A number without a unit has the unit `1`. */
export function readQuantity(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  const multiple = longestMatch(tables.multiples, text, at, tables.spaced);
  if (multiple) return multipleOf(multiple);
  const head = readHead(text, at, tables);
  const fraction = head.unit ? undefined : readFraction(text, head.end, tables);
  const share = fraction?.pure ? readShare(text, head, fraction, tables) : undefined;
  if (share) return share;
  const numeral = fraction?.numeral ?? readNumeral(text, head.end, tables.numerals);
  if (!numeral || (head.unit && numeral.script === 'spelled' && numeral.scale === 0)) return undefined;
  const proportion = readProportion(text, numeral, tables);
  if (proportion) return proportion;
  const low = readWithUnit(text, numeral, head, tables);
  if (head.unit && head.end - head.start > 1 && unitAfter(text, numeral.end, tables)?.unit.class === 'duration')
    return undefined;
  return readRange(text, low, head, tables) ?? withPer(text, withRemainder(text, low, tables), tables);
}

/** 翻一番 and "doubled" are a multiple by themselves. */
function multipleOf({ start, end, value }: Match<number>): Quantity {
  const plain = { open: false, vague: false, bare: false, scale: 0, printed: '', script: 'spelled' as const };
  const numeral = { start, end, value: decimalFrom(value), ...plain };
  return { start, end, value: numeral.value, unit: unitOf('{times}'), numeral, unitStart: end };
}

/** A fraction by itself is a percentage; with a measure behind it (1/4 mile) or above one it is a number like others. */
function readShare(
  text: string,
  head: Head,
  { numeral, hundredths }: Fraction,
  tables: CompiledTables,
): Quantity | undefined {
  const unit = hundredths ? undefined : unitAfter(text, numeral.end, tables)?.unit.class;
  if (unit === 'measure' || unit === 'money' || unit === 'duration') return undefined;
  if (!hundredths && toNumber(numeral.value) >= 1) return undefined;
  if (longestMatch(tables.blockedAfter, text, numeral.end, true)) return undefined;
  const value = scaleBy(head.negative ? negate(numeral.value) : numeral.value, 2);
  const high = numeral.high && { high: scaleBy(numeral.high, 2) };
  const quantity = {
    start: head.start,
    end: numeral.end,
    value,
    ...high,
    unit: percentUnit,
    numeral,
    unitStart: numeral.end,
  };
  return { ...quantity, ...(!hundredths && { fraction: true }) };
}

/** 三斤半 and 五元三毛: what is added after the unit, half of it or its small coins. */
function withRemainder(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  const { half } = tables.tables.numerals;
  if (quantity.unit.class === 'bare' || quantity.numeral.open || quantity.high) return quantity;
  if (half && text.startsWith(half, quantity.end)) {
    const value = add(quantity.value, multiply(halfOfOne, quantity.unit.factor ?? decimalFrom(1)));
    return { ...quantity, value, end: quantity.end + half.length };
  }
  if (quantity.unit.code === '%' && quantity.unit.factor) return withTenth(text, quantity, tables);
  return quantity.unit.class === 'money' || quantity.unit.class === 'measure'
    ? withCoins(text, quantity, tables)
    : quantity;
}

const halfOfOne = { mantissa: 5n, exponent: -1 };

/** 一成二 is 12 %. */
function withTenth(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  const digit = longestMatch(tables.numerals.words, text, quantity.end, tables.spaced);
  if (digit?.value.type !== 'digit' || digit.value.value > 9) return quantity;
  return { ...quantity, value: add(quantity.value, decimalFrom(digit.value.value)), end: digit.end };
}

/** 五元三毛六分, two dollars and 5 cents: smaller and smaller coins of one currency. */
function withCoins(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  let whole = quantity;
  for (let turn = 0; turn < 3; turn++) {
    const joiner = longestMatch(tables.coinJoiners, text, skipSpace(text, whole.end), tables.spaced);
    const numeral = readNumeral(text, skipSpace(text, joiner?.end ?? whole.end), tables.numerals);
    if (!numeral || numeral.end - numeral.start > 12) return whole;
    const coin = longestMatch(tables.coins, text, skipSpace(text, numeral.end), true);
    if (!coin?.value.factor || coin.value.code !== quantity.unit.code) return whole;
    whole = { ...whole, value: add(whole.value, multiply(numeral.value, coin.value.factor)), end: coin.end };
  }
  return whole;
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

function readWithUnit(text: string, numeral: Numeral, head: Head, tables: CompiledTables): Quantity {
  const scaled =
    head.unit || nearCurrency(text, numeral.end, tables) || inThousands(text, numeral)
      ? attachScale(text, numeral, tables)
      : numeral;
  const after = unitAfter(text, scaled.end, tables);
  const unit = withoutTenths(chooseUnit(head, after?.unit), scaled);
  const end = after && !opensNext(text, head, after, tables) && ownsUnit(head, unit, after) ? after.end : scaled.end;
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

function ownsUnit(head: Head, unit: Unit, after: { unit: Unit }): boolean {
  return unit.code === after.unit.code || (head.unit !== undefined && after.unit.class === 'money');
}

/** In "$10 $20" the second sign belongs to the second number. */
function opensNext(text: string, head: Head, after: { end: number }, { spaced }: CompiledTables): boolean {
  return spaced && head.unit !== undefined && isDigit(text.charCodeAt(skipSpace(text, after.end)));
}

/** Whether a letter scale is followed by a currency name (5m euros). */
function nearCurrency(text: string, at: number, tables: CompiledTables): boolean {
  const scale = longestMatch(tables.attachedScales, text, skipSpace(text, at), true);
  if (!scale) return false;
  if (scale.end - skipSpace(text, at) > 1) return true;
  return longestMatch(tables.unitsAfter, text, skipSpace(text, scale.end), true)?.value.class === 'money';
}

/** 10k and 3.2k are thousands of something; 4k and 5k are names of screens and races. */
function inThousands(text: string, numeral: Numeral): boolean {
  if (text[numeral.end] !== 'k' || insideWord(text, numeral.end + 1)) return false;
  return toNumber(numeral.value) >= 10 || numeral.printed.includes('.');
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
  const reached = longestMatch(tables.cuesAfter, text, high.end, tables.spaced)?.value === 'to';
  return reached && !/^[-–—~]$/.test(text[low.end] ?? '') ? undefined : joinRange(text, low, high, tables);
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
  const at = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  const by = longestMatchBefore(tables.peel, text, at, Math.max(0, at - 20), tables.spaced);
  const end = by?.value === 'skip' && text.charCodeAt(by.start - 1) === 32 ? by.start - 1 : at;
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
  const at = skipSpace(text, per.end);
  const priced = quantity.unit.class === 'money' ? longestMatch(tables.below, text, at, true) : undefined;
  const match = priced ?? longestMatch(tables.unitsAfter, text, at, true);
  if (!match || match.value.class === 'percent') return quantity;
  if (longestMatch(tables.timeAfter, text, skipSpace(text, match.end), tables.spaced)) return quantity;
  return { ...quantity, end: match.end, per: match.value.code };
}
