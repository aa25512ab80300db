/** Reads what is added after a unit: 三斤半, 一成二, 五元三毛, 三米九, 15 dollars 50. */
import { closesPhrase, isOpened, skipSpace } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { add, decimalFrom, multiply, negate, scaleBy, toNumber, type Decimal } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from './quantity.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { readAnyNumeral } from './read-syllables.ts';
import { longestMatch } from '../tables/trie.ts';
import { measureOf } from '../tables/unit.ts';

/** The quantity with half of its unit, its small coins or its decimals, where they follow. */
export function withRemainder(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  const { half } = tables.tables.numerals;
  if (quantity.unit.class === 'bare' || quantity.numeral.open || quantity.high) return quantity;
  if (
    half &&
    text.startsWith(half, quantity.end) &&
    !longestMatch(tables.noShareAfter, text, quantity.end + half.length)
  ) {
    const value = further(quantity.value, multiply(halfOfOne, quantity.unit.factor ?? decimalFrom(1)));
    return { ...quantity, value, end: quantity.end + half.length };
  }
  const whole = hasCoins(quantity) ? withCoins(text, quantity, tables) : quantity;
  if (whole === quantity && quantity.unit.code === '%' && quantity.unit.factor)
    return withTenth(text, quantity, tables);
  return withDecimals(text, whole, tables);
}

const halfOfOne = { mantissa: 5n, exponent: -1 };

/** A value and what is added to it, away from zero (零下三度半). */
function further(value: Decimal, part: Decimal): Decimal {
  return add(value, value.mantissa < 0n ? negate(part) : part);
}

/** Money, measures, and the tenths that a share is told in (3割8分7厘). */
function hasCoins({ unit }: Quantity): boolean {
  return (
    unit.class === 'money' ||
    unit.class === 'measure' ||
    unit.class === 'duration' ||
    (unit.code === '%' && unit.factor !== undefined)
  );
}

/** 一成二 is 12 %, and so is 1成2 where no unit makes the second number one of its own. */
function withTenth(text: string, quantity: Quantity, tables: CompiledTables): Quantity {
  const printed = /^[1-9](?!\d)/.exec(text.slice(quantity.end, quantity.end + 2))?.[0];
  if (printed && closesPhrase(text, quantity.end + 1))
    return { ...quantity, value: further(quantity.value, decimalFrom(Number(printed))), end: quantity.end + 1 };
  const digit = longestMatch(tables.numerals.words, text, quantity.end, tables.spaced);
  if (digit?.value.type !== 'digit' || digit.value.value > 9) return quantity;
  return { ...quantity, value: further(quantity.value, decimalFrom(digit.value.value)), end: digit.end };
}

/** A quantity with its coins, and what one of the smallest of them is worth. */
interface WithCoins extends Quantity {
  readonly least?: Decimal;
}

/** 五元三毛六分, two dollars and 5 cents: smaller and smaller coins of one currency. */
function withCoins(text: string, quantity: Quantity, tables: CompiledTables): WithCoins {
  let whole: WithCoins = quantity;
  for (let turn = 0; turn < 3; turn++) {
    const joiner = longestMatch(tables.coinJoiners, text, skipSpace(text, whole.end), tables.spaced);
    const numeral = readAnyNumeral(text, skipSpace(text, joiner?.end ?? whole.end), tables, true);
    if (!numeral || numeral.end - numeral.start > 12) return whole;
    const coin = longestMatch(tables.coins, text, skipSpace(text, numeral.end), true);
    const least = coin?.value.find(({ code }) => code === quantity.unit.code)?.factor;
    if (!coin || !least) return whole;
    whole = { ...whole, value: further(whole.value, multiply(numeral.value, least)), end: coin.end, least };
  }
  return whole;
}

/** Decimals of the unit behind it: one spelled digit or, after a zero, two (三米九, 三块零四); two digits (15 dollars 50). */
function withDecimals(text: string, quantity: WithCoins, tables: CompiledTables): Quantity {
  if (!takesDecimals(quantity) || isOpened(text, quantity.start, tables)) return quantity;
  const from = tables.spaced ? skipSpace(text, quantity.end) : quantity.end;
  const joiner = longestMatch(tables.decimalJoiners, text, from, tables.spaced);
  if (!joiner && tables.spaced && quantity.end === quantity.unitStart) return quantity;
  const start = joiner ? skipSpace(text, joiner.end) : from;
  const numeral = readNumeral(text, start, tables.numerals);
  const part = numeral && partOf(text, quantity, numeral, tables);
  if (!part || !endsPhrase(text, numeral.end, tables)) return quantity;
  const worth = multiply(part, quantity.least ?? quantity.unit.factor ?? decimalFrom(1));
  return { ...quantity, value: further(quantity.value, worth), end: numeral.end };
}

function takesDecimals({ unit, numeral }: Quantity): boolean {
  if (numeral.printed.includes('.') || numeral.value.exponent < 0 || numeral.scale > 1) return false;
  const dimension = unit.class === 'measure' ? measureOf(unit.code)?.dimension : undefined;
  return unit.class === 'money' || dimension === 'length' || dimension === 'mass';
}

/** The remainder as a part of one unit. */
function partOf(text: string, { unit }: Quantity, numeral: Numeral, tables: CompiledTables): Decimal | undefined {
  const { scale, open, vague, high, value, script, start, end } = numeral;
  const amount = toNumber(value);
  if (scale > 0 || open || vague || high || amount % 1 !== 0 || amount <= 0 || amount > 99) return undefined;
  if (tables.numerals.shortens && script === 'spelled') {
    const zero = longestMatch(tables.numerals.words, text, start)?.value;
    const hundredths = zero?.type === 'digit' && zero.value === 0;
    return amount < 10 && end - start === (hundredths ? 2 : 1) ? scaleBy(value, hundredths ? -2 : -1) : undefined;
  }
  if (unit.class === 'money') return amount >= 10 ? scaleBy(value, -2) : undefined;
  return tables.numerals.shortens && script === 'digits' ? scaleBy(value, start - end) : undefined;
}

/** Nothing is counted by the number that ends here. */
function endsPhrase(text: string, end: number, tables: CompiledTables): boolean {
  if (closesPhrase(text, end)) return true;
  const at = skipSpace(text, end);
  const after = longestMatch(tables.boundsAfter, text, at, tables.spaced);
  return after !== undefined || longestMatch(tables.range, text, at, tables.spaced) !== undefined;
}
