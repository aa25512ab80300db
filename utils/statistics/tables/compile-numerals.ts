/** Turns the numeral and coin rows of a language into what its numbers are read with. */
import { readRows, readWords } from '../../languages/read-rows.ts';
import type { NumeralTable, Rows, StatisticsTables } from '../../languages/statistics-tables.ts';
import { fractionOf, rowsToTrie } from './compile-words.ts';
import type { Denominator } from './compiled-tables.ts';
import type { NumeralReader, NumeralWord } from './numeral-reader.ts';
import { addWord, emptyTrie, type Trie } from './trie.ts';
import { unitOf, type Unit } from './unit.ts';

/** Fractions that are one character in every language. */
export const commonFractions = `
1/2 ½
1/3 ⅓
2/3 ⅔
1/4 ¼
3/4 ¾
1/5 ⅕
2/5 ⅖
3/5 ⅗
4/5 ⅘
1/6 ⅙
5/6 ⅚
1/8 ⅛
3/8 ⅜
5/8 ⅝
7/8 ⅞
`;

/** Letters that mean a scale in every language: on an amount of money, and on any number. */
export const commonScales = `
6 M MM
`;
export const commonLoneScales = `
3 k
6 M MM
9 G
`;

/** Ordinals that are denominators. */
export function makeDenominators({ denominators, denominatorsOfOne }: NumeralTable): Trie<Denominator> {
  const root = emptyTrie<Denominator>();
  for (const [rows, ofOne] of [[denominators, false] as const, [denominatorsOfOne, true] as const])
    for (const row of readRows(rows ?? ''))
      for (const word of row.words) addWord(root, word, { size: Number(row.key), ofOne });
  return root;
}

/** What stands between a fraction and the scale it is of. */
export function makeOfScale({ ofScale, articleOfScale }: NumeralTable): Trie<'of' | 'article'> {
  const root = emptyTrie<'of' | 'article'>();
  for (const word of readWords(articleOfScale)) addWord(root, word, 'article');
  for (const word of readWords(ofScale)) addWord(root, word, 'of');
  return root;
}

/** What stands between numerator and denominator. */
export function makeOutOf({ outOf, outOfDigits }: NumeralTable): Trie<'spelled' | 'digits'> {
  const root = emptyTrie<'spelled' | 'digits'>();
  for (const word of readWords(outOfDigits)) addWord(root, word, 'digits');
  for (const word of readWords(outOf)) addWord(root, word, 'spelled');
  return root;
}

/** What reads the numerals of a language. */
export function makeNumerals({ numerals, spaced }: StatisticsTables, units: Trie<Unit>): NumeralReader {
  const words = emptyTrie<NumeralWord>();
  const counting = new Set(readWords(numerals.counting));
  for (const word of readWords(numerals.keeps)) addWord(words, word, { type: 'other' });
  const typed = [
    ['digit', numerals.digits],
    ['multiplier', numerals.multipliers],
    ['scale', numerals.scales],
    ['group', numerals.groups ?? ''],
  ] as const;
  for (const [type, rows] of typed)
    for (const row of readRows(rows))
      for (const word of row.words)
        addWord(words, word, { type, value: Number(row.key), ...(counting.has(word) && { counts: true }) });
  const both = readWords(numerals.more).filter((word) => readWords(numerals.vague).includes(word));
  for (const word of both) addWord(words, word, { type: 'more', vague: true });
  const plain = [
    ['more', numerals.more],
    ['vague', numerals.vague],
    ['point', numerals.point],
    ['joiner', numerals.joiner],
  ] as const;
  for (const [type, list] of plain) for (const word of readWords(list)) addWord(words, word, { type });
  return {
    words,
    group: numerals.group,
    decimal: numerals.decimal,
    borrows: numerals.borrows ?? false,
    positional: numerals.positional ?? false,
    formal: new Set(readWords(numerals.formal)),
    shortens: numerals.shortens ?? false,
    pairs: readWords(numerals.pairs),
    pointTens: numerals.pointTens ?? false,
    pointBetweenDigits: numerals.pointBetweenDigits ?? false,
    spaced,
    units,
    parts: {
      fractions: rowsToTrie(numerals.fractions, fractionOf),
      denominators: makeDenominators(numerals),
    },
  };
}

/** Every coin that a word may mean. */
export function makeCoins(rows: Rows | undefined): Trie<readonly Unit[]> {
  const worth = new Map<string, Unit[]>();
  for (const row of readRows(rows ?? ''))
    for (const word of row.words) worth.set(word, [...(worth.get(word) ?? []), unitOf(row.key)]);
  const root = emptyTrie<readonly Unit[]>();
  for (const [word, units] of worth) addWord(root, word, units);
  return root;
}

/** Tables whose numerals are those in syllables: written without spaces, like any word. */
export function syllablesOf(tables: StatisticsTables): StatisticsTables {
  const { group, decimal, negative, range, syllables } = tables.numerals;
  const none = { digits: '', multipliers: '', scales: '' };
  const numerals = { ...none, ...syllables, group, decimal, negative, range, positional: true };
  return { ...tables, spaced: false, numerals };
}
