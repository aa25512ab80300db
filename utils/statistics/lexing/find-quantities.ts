/** Finds every number with its unit in a text, whatever it means there: the lexer's quantities without the grammar. */
import { skipSpace } from '../tables/neighbours.ts';
import { tablesOf } from '../../languages/statistics.ts';
import { quoteAt, type Quote } from '../../text/span.ts';
import { compileTables } from '../tables/compile-tables.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { toNumber } from '../tables/decimal.ts';
import { tablesFor } from '../tables/tables-for.ts';
import { foldFor } from '../tables/fold-text.ts';
import { localCurrency } from '../tables/local-currency.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readBlockedName } from './read-blocked.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import { insideHangul, isDigit, isLetter, longestMatch } from '../tables/trie.ts';

/** A number with its unit. */
export interface FoundQuantity {
  readonly quote: Quote;
  /** In `unit`, scale multiplied out. */
  readonly value: number;
  /** The upper end, for a range. */
  readonly valueHigh?: number;
  /** ISO 4217, UCUM or an annotation; `1` for a bare number. */
  readonly unit: string;
  /** A part of a whole (two thirds), given in percent. */
  readonly fraction: boolean;
}

/** The quantities of a text, in its order. A language without tables has none. */
export function findQuantities(text: string, language: string): FoundQuantity[] {
  const known = tablesOf(language);
  if (!known) return [];
  const written = tablesFor(text, known);
  const tables = compileTables(written);
  const { text: folded, at: offsets } = closeUp(foldFor(text, written), tables);
  const found: FoundQuantity[] = [];
  let at = 0;
  while (at < folded.length) {
    const address = readBlockedName(folded, at, tables);
    if (address && holdsNoNumber(folded, at, address.reason)) {
      at = address.end;
      continue;
    }
    const quantity = startsHere(folded, at, tables) ? readQuantity(folded, at, tables) : undefined;
    if (quantity && !quantity.numeral.vague) found.push(shape(quantity, text, offsets, localCurrency(text, written)));
    at = quantity ? quantity.end : nextStart(folded, at, tables);
  }
  return found;
}

/** Numbers of addresses and proper names count nothing; idioms, and names that are amounts (1ドル), are numbers all the same. */
function holdsNoNumber(text: string, at: number, reason: string): boolean {
  return reason === 'url' || (reason === 'name' && !isDigit(text.charCodeAt(at)));
}

/** A text without the spaces between its characters (三千 八百, 百 分 之 五), and where each unit of it stood. */
function closeUp(text: string, tables: CompiledTables): { text: string; at: readonly number[] } {
  const at: number[] = [];
  let closed = '';
  for (let from = 0; from < text.length; from++) {
    if (!tables.spaced && text.charCodeAt(from) === 32 && besideCharacter(text, from, tables)) continue;
    at.push(from);
    closed += text[from];
  }
  return { text: closed, at: [...at, text.length] };
}

function besideCharacter(text: string, space: number, tables: CompiledTables): boolean {
  let from = space;
  let to = space;
  while (text.charCodeAt(from - 1) === 32 && space - from < 4) from--;
  while (text.charCodeAt(to + 1) === 32 && to - space < 4) to++;
  if (isDigitWord(text, from - 1, tables) && isDigitWord(text, to + 1, tables) && !hasUnit(text, to + 2, tables))
    return false;
  if (isHiragana(text, from - 1) && isHiragana(text, to + 1)) return false;
  return text.charCodeAt(from - 1) >= 0x3000 || text.charCodeAt(to + 1) >= 0x3000;
}

/** Between two digits in words a space parts two numbers (一 二 三). */
function isDigitWord(text: string, at: number, { numerals }: CompiledTables): boolean {
  const code = text.charCodeAt(at);
  return !isDigit(code) && numerals.words.next.get(code)?.value?.type === 'digit';
}

function hasUnit(text: string, at: number, { unitsAfter }: CompiledTables): boolean {
  return longestMatch(unitsAfter, text, skipSpace(text, at)) !== undefined;
}

/** Words in hiragana are parted by spaces where they are at all. */
function isHiragana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x3040 && code < 0x30a0;
}

function shape(quantity: Quantity, text: string, at: readonly number[], local: string): FoundQuantity {
  const code = quantity.unit.code.replace('LOCAL', local);
  return {
    quote: quoteAt(text, at[quantity.start] ?? 0, (at[quantity.end - 1] ?? 0) + 1),
    value: toNumber(quantity.value),
    ...(quantity.high && { valueHigh: toNumber(quantity.high) }),
    unit: quantity.per ? `${code}/${quantity.per}` : code,
    fraction: quantity.fraction === true,
  };
}

/** A quantity doesn't start inside a word or a number; a minus only after something else. */
function startsHere(text: string, at: number, tables: CompiledTables): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (code === 45 && (before === 45 || text.charCodeAt(at + 1) === 45)) return false;
  if (longestMatch(tables.negative, text, at) && (isDigit(before) || isLetter(before))) return false;
  if (isDigit(code)) return !isDigit(before);
  return !(isLetter(code) && isLetter(before)) && !insideHangul(before, code);
}

function nextStart(text: string, at: number, tables: CompiledTables): number {
  if (!tables.spaced || !isLetter(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}
