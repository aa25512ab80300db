/** Reads the unit behind a numeral, and joins a numeral, what stands before it and its unit to a quantity. */
import { skipSpace } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { multiply, negate, toNumber } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from './quantity.ts';
import type { Head } from './quantity-head.ts';
import { attachLoneScale, attachMoneyScale, nearCurrency } from '../numerals/scale-letters.ts';
import { insideHangul, insideWord, isDigit, isLetter, longestMatch, type Match } from '../tables/trie.ts';
import { bareUnit, measureOf, percentUnit, type Unit } from '../tables/unit.ts';

/** A numeral with what stands before and behind it. */
export function readWithUnit(text: string, numeral: Numeral, head: Head, tables: CompiledTables): Quantity {
  const money = head.unit || nearCurrency(text, numeral.end, tables);
  const amount = money ? attachMoneyScale(text, numeral, tables) : numeral;
  const scaled = attachLoneScale(text, amount, tables);
  const found = unitAfter(text, pastLink(text, scaled, tables), tables);
  const after =
    found &&
    (isCode(scaled, found) || opensNext(text, head, found, scaled.end, tables) || isWord(text, scaled, found, tables))
      ? undefined
      : found;
  const unit = withoutTenths(head.unit ?? after?.unit ?? bareUnit, scaled);
  const end = after && ownsUnit(head, unit, after) ? after.end : scaled.end;
  const signed = head.negative ? negate(scaled.value) : scaled.value;
  const value = unit.factor ? multiply(signed, unit.factor) : signed;
  const high = scaled.high && { high: unit.factor ? multiply(scaled.high, unit.factor) : scaled.high };
  return { start: head.start, end, value, ...high, unit, numeral: scaled, unitStart: scaled.end };
}

/** 八折 is 80 %, 92折 is 92 %. */
function withoutTenths(unit: Unit, numeral: Numeral): Unit {
  return unit.code === '%' && unit.factor?.mantissa === 10n && toNumber(numeral.value) > 10 ? percentUnit : unit;
}

/** A currency before the number wins over a count after it; 新台幣…元 keeps both inside the span. */
function ownsUnit(head: Head, unit: Unit, after: { unit: Unit }): boolean {
  return unit.code === after.unit.code || (head.unit !== undefined && after.unit.class === 'money');
}

/** In "$10 $20" and "two $500,000 grants" the sign belongs to the number behind it. */
function opensNext(text: string, head: Head, after: UnitAfter, at: number, tables: CompiledTables): boolean {
  if (after.unit.class !== 'money') return false;
  const next = longestMatch(tables.unitsBefore, text, skipSpace(text, at));
  if (!next || next.end < after.end) return false;
  if (isDigit(text.charCodeAt(next.end))) return text.charCodeAt(at) === 32 || head.unit !== undefined;
  return tables.spaced && head.unit !== undefined && isDigit(text.charCodeAt(skipSpace(text, after.end)));
}

/** 30 millions de tonnes: behind a scale a word stands before the unit. */
function pastLink(text: string, { end, scale }: Numeral, { unitLinks }: CompiledTables): number {
  return (scale > 0 && longestMatch(unitLinks, text, end)?.end) || end;
}

/** "One won", "the other five won": a word that is a unit besides needs an amount that such a unit would have. */
function isWord(text: string, numeral: Numeral, { end }: UnitAfter, { wordsToo }: CompiledTables): boolean {
  if (numeral.scale > 1 || toNumber(numeral.value) >= 100) return false;
  return longestMatch(wordsToo, text, skipSpace(text, numeral.end), true)?.end === end;
}

/** 2008C: four digits with a letter at them, which no thermometer shows. */
function isCode({ printed, end, start }: Numeral, { unit, end: unitEnd }: UnitAfter): boolean {
  const glued = unitEnd === end + 1 && end - start === printed.length && /^\d{4,}$/.test(printed);
  return glued && measureOf(unit.code)?.dimension === 'temperature';
}

/** A unit and where it ends. */
export interface UnitAfter {
  readonly unit: Unit;
  readonly end: number;
}

/** The unit after a numeral, across one space or hyphen, or in brackets of its own. */
export function unitAfter(text: string, at: number, tables: CompiledTables): UnitAfter | undefined {
  const code = text.charCodeAt(at);
  const gap = code === 32 || (code === 45 && tables.spaced) ? at + 1 : at;
  const match = longestMatch(tables.unitsAfter, text, gap, true);
  const word = longestMatch(tables.noUnits, text, gap);
  if (word && match && word.end > match.end) return undefined;
  if (!match) return bracketed(text, gap, tables);
  if (isPartOfWord(text, match, tables)) return undefined;
  if (gap === at && insideWord(text, gap) && isLetter(text.charCodeAt(at - 1))) return undefined;
  const step = stepAt(text, gap, tables);
  if (step) return step;
  return isNumeralToo(text, match, tables) ? undefined : { unit: match.value, end: match.end };
}

/** T-Shirt, won't, 장기: the surface goes on as another word. */
function isPartOfWord(text: string, { start, end, value }: Match<Unit>, { unitTails }: CompiledTables): boolean {
  const next = text.charCodeAt(end);
  if (isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end + 1))) {
    if (next === 39) return true;
    if (next === 45) return end - start === 1;
  }
  if (!unitTails || value.class !== 'count' || end - start > 1 || !insideHangul(text.charCodeAt(start), next))
    return false;
  return longestMatch(unitTails, text, end) === undefined;
}

/** 2分35秒: minutes, as seconds follow. */
function stepAt(text: string, at: number, { steps }: CompiledTables): UnitAfter | undefined {
  for (const { unit, surface, next } of steps) {
    if (!text.startsWith(surface, at)) continue;
    const end = at + surface.length;
    const digits = /^\d{1,3}(?:\.\d{1,3})?/.exec(text.slice(end, end + 7))?.[0];
    if (digits && text.startsWith(next, end + digits.length)) return { unit, end };
  }
  return undefined;
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** 20 (kg): nothing else stands in the brackets. */
function bracketed(text: string, at: number, { unitsAfter }: CompiledTables): UnitAfter | undefined {
  const closing = brackets[text[at] ?? ''];
  const match = closing === undefined ? undefined : longestMatch(unitsAfter, text, at + 1, true);
  if (!match || text[match.end] !== closing || match.value.class === 'count') return undefined;
  return { unit: match.value, end: match.end + 1 };
}

/** 两 is a unit of weight where its phrase ends (三十两), and else a numeral or part of a word (两岸). */
function isNumeralToo(
  text: string,
  { start, end }: Match<Unit>,
  { numerals, halves, unitsAfter }: CompiledTables,
): boolean {
  const word = longestMatch(numerals.words, text, start);
  if (word?.end !== end || word.value.type !== 'digit') return false;
  if (/^[\s\p{P}]?$/u.test(text.charAt(end)) || longestMatch(halves, text, end)) return false;
  if (isDigit(text.charCodeAt(start - 1))) return true;
  return numerals.words.next.has(text.charCodeAt(end)) || longestMatch(unitsAfter, text, end) !== undefined;
}
