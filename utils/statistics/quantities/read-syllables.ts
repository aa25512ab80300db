/**
 * Reads numerals spelled in a script whose syllables stand everywhere else too: いっせんまん, 이십구점구구유로. They count only
 * where a word begins with them and nothing but a unit or the end of the word follows.
 */
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { toNumber } from '../tables/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { unitAfter } from './read-unit.ts';

/** The numeral at a place, in whichever way the language writes it. `joined`: a unit has just ended there (이달러이십센트). */
export function readAnyNumeral(text: string, at: number, tables: CompiledTables, joined = false): Numeral | undefined {
  return readSyllables(text, at, tables, joined) ?? readNumeral(text, at, tables.numerals);
}

/** Whether a numeral in syllables may begin here. */
export function mayBeginSyllables(text: string, at: number, { syllables }: CompiledTables): boolean {
  return syllables !== undefined && syllables.words.next.has(text.charCodeAt(at)) && !isWordAt(text, at - 1);
}

/** The numeral in syllables that a word of fractions follows (사분의삼), or that follows one. */
export function readTermInSyllables(text: string, at: number, { syllables }: CompiledTables): Numeral | undefined {
  return syllables && readNumeral(text, at, syllables);
}

function readSyllables(text: string, at: number, tables: CompiledTables, joined: boolean): Numeral | undefined {
  const { syllables } = tables;
  if (!syllables || !(joined ? syllables.words.next.has(text.charCodeAt(at)) : mayBeginSyllables(text, at, tables)))
    return undefined;
  const numeral = readNumeral(text, at, syllables);
  return numeral && standsAlone(text, numeral, tables) ? numeral : undefined;
}

/**
 * A unit follows, or the word ends: where words are spaced a long one, as short ones mean much else (사이). One syllable is
 * a numeral only beside a longer unit, before a mark, or by itself.
 */
function standsAlone(text: string, { start, end, value, scale }: Numeral, tables: CompiledTables): boolean {
  const single = end - start === 1;
  const found = unitAfter(text, end, tables);
  if (found && (found.unit.class === 'money' || found.unit.class === 'measure' || found.unit.class === 'percent')) {
    return !single || (found.end - end > 1 && endsUnit(text, found.end, tables));
  }
  if (isWordAt(text, end)) return false;
  if (start === 0 && end === text.length) return true;
  if (tables.spaced) return end - start > 2 && (scale > 0 || toNumber(value) > 99);
  return !single || /\p{P}/u.test(text.charAt(end));
}

/** Behind the unit the word ends, or the number of its coins begins. */
function endsUnit(text: string, at: number, { syllables }: CompiledTables): boolean {
  return !isWordAt(text, at) || syllables?.words.next.has(text.charCodeAt(at)) === true;
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
