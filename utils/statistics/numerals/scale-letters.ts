/** Reads scales written as letters on a number in digits: $17.0tn, 5m euros, 10k, 2.5 M. */
import { skipSpace } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { toNumber } from '../tables/decimal.ts';
import type { Numeral } from './numeral.ts';
import { withScale } from './read-numeral.ts';
import { longestMatch } from '../tables/trie.ts';

/** The numeral with the letters behind it that multiply an amount of money ($3m), or one in front of a currency. */
export function attachMoneyScale(text: string, numeral: Numeral, tables: CompiledTables): Numeral {
  if (!takesLetters(numeral)) return numeral;
  const match = longestMatch(tables.attachedScales, text, skipSpace(text, numeral.end), true);
  return match ? { ...withScale(numeral, match.value), end: match.end, scale: match.value } : numeral;
}

/** Whether a letter scale is followed by a currency name (5m euros), or is no single letter (3bn). */
export function nearCurrency(text: string, at: number, tables: CompiledTables): boolean {
  const start = skipSpace(text, at);
  const scale = longestMatch(tables.attachedScales, text, start, true);
  if (!scale) return false;
  if (scale.end - start > 1) return true;
  return longestMatch(tables.unitsAfter, text, skipSpace(text, scale.end), true)?.value.class === 'money';
}

/**
 * The numeral with a letter that multiplies any number: 10k, 3.2k, 10M, 1.2b. Small whole numbers before a small letter
 * are names of screens, races and paragraphs (4k, 5k, 10b).
 */
export function attachLoneScale(text: string, numeral: Numeral, tables: CompiledTables): Numeral {
  if (!takesLetters(numeral)) return numeral;
  let start = numeral.end;
  while (start < numeral.end + 2 && text.charCodeAt(start) === 32) start++;
  const match = longestMatch(tables.loneScales, text, start, true);
  if (!match) return numeral;
  const letters = text.slice(start, match.end);
  const capital = letters !== letters.toLowerCase();
  const name = capital ? namesWhatFollows(text, match.end, tables) : isName(numeral, letters);
  if (name) return numeral;
  return { ...withScale(numeral, match.value), end: match.end, scale: match.value, letter: true };
}

function takesLetters({ scale, script }: Numeral): boolean {
  return scale === 0 && script === 'digits';
}

/** 10M宽带, 3M公司: before a word that is no unit the letter belongs to a name, or to a measure of data. */
function namesWhatFollows(text: string, at: number, tables: CompiledTables): boolean {
  return /\p{L}/u.test(text.charAt(at)) && longestMatch(tables.unitsAfter, text, at, true) === undefined;
}

function isName({ printed, value }: Numeral, letters: string): boolean {
  return !printed.includes('.') && (letters !== 'k' || toNumber(value) < 10);
}
