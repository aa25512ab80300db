/** Reads what stands before the digits of a quantity: a currency, a minus, in either order. */
import { skipSpace, spaceBefore } from '../tables/neighbours.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { isLetter, longestMatch, longestMatchBefore, type Match } from '../tables/trie.ts';
import type { Unit } from '../tables/unit.ts';

export interface Head {
  readonly start: number;
  readonly end: number;
  readonly unit?: Unit;
  readonly negative: boolean;
  /** The minus opens the text and stands apart: a dash, unless nothing but the number follows. */
  readonly apart?: boolean;
}

/** The currency at `at`, unless its letters begin another word (n of ninety). */
function currencyAt(text: string, at: number, { unitsBefore }: CompiledTables): Match<Unit> | undefined {
  const found = longestMatch(unitsBefore, text, at);
  if (!found || !isLetter(text.charCodeAt(found.end - 1)) || !isLetter(text.charCodeAt(found.end))) return found;
  return undefined;
}

/** The head that starts at `at`; empty where the digits begin there. */
export function readHead(text: string, at: number, tables: CompiledTables): Head {
  let end = at;
  let unit: Unit | undefined;
  let negative = false;
  let apart = false;
  for (let turn = 0; turn < 3; turn++) {
    const currency = unit ? undefined : currencyAt(text, end, tables);
    if (currency) {
      unit = currency.value;
      end = skipSpace(text, currency.end);
      continue;
    }
    const minus = negative ? undefined : longestMatch(tables.negative, text, end);
    if (!minus) break;
    if (isEitherWay(text, minus, tables)) break;
    negative = true;
    apart = minus.start === 0 && text.charCodeAt(minus.end) === 32;
    end = apart ? minus.end + 1 : minus.end;
  }
  return { start: at, end, negative, ...(unit && { unit }), ...(apart && { apart }) };
}

/** 正负3, "plus or minus 3 points": the minus ends a word that says about how much, and is no sign of the number. */
function isEitherWay(text: string, { start, end }: Match<true>, { peel, spaced }: CompiledTables): boolean {
  const word = spaceBefore(text, end);
  const about = longestMatchBefore(peel, text, word, Math.max(0, word - longestBound), spaced);
  return about?.value === '~' && about.start < start;
}

/** UTF-16 units. */
const longestBound = 16;
