/** Reads ranks: 第86位 and 45th. */
import type { CompiledTables } from '../tables/compiled-tables.ts';
import type { Quantity } from './quantity.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { isDigit, longestMatch } from '../tables/trie.ts';
import { rankUnit } from '../tables/unit.ts';

/** 第86位, 前4名 and 45th: the rank that starts at `at`, or undefined. */
export function readRank(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  const before = longestMatch(tables.rankBefore, text, at);
  if (!before) return readTop(text, at, tables) ?? readOrdinal(text, at, tables);
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

/** 进入前4名: the fourth place or a better one, where a verb of rank says so; 前4名选手 are four persons. */
function readTop(text: string, at: number, tables: CompiledTables): Quantity | undefined {
  const top = longestMatch(tables.rankTop, text, at);
  const numeral = top && readNumeral(text, top.end, tables.numerals);
  if (!numeral || numeral.vague || numeral.scale > 4) return undefined;
  const after = longestMatch(tables.rankAfter, text, numeral.end);
  if (!ranksBefore(text, at, tables) || (!after && !/^[\s,，。;；、]?$/.test(text[numeral.end] ?? '')))
    return undefined;
  return {
    start: at,
    end: after?.end ?? numeral.end,
    value: numeral.value,
    unit: { ...rankUnit, bound: '<=' },
    numeral,
    unitStart: numeral.end,
  };
}

/** Whether a verb of rank (进入, 跻身) ends at a place. */
function ranksBefore(text: string, end: number, tables: CompiledTables): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--)
    if (longestMatch(tables.rankVerbs, text, at)?.end === end) return true;
  return false;
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
