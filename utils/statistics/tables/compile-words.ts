/** Turns rows and lists of words into trees. */
import { readRows, readWords } from '../../languages/read-rows.ts';
import type { Rows } from '../../languages/statistics-tables.ts';
import { addWord, emptyTrie, type Trie } from './trie.ts';

/** A tree of the surfaces of rows, each with what its row's key means. */
export function rowsToTrie<V>(
  rows: Rows | undefined,
  read: (key: string) => V,
  insert = addWord,
  parse = readRows,
): Trie<V> {
  const root = emptyTrie<V>();
  for (const row of parse(rows ?? '')) for (const word of row.words) insert(root, word, read(row.key));
  return root;
}

/** A tree of single words. */
export function wordsToTrie(words: string | undefined, insert = addWord<true>): Trie<true> {
  const root = emptyTrie<true>();
  for (const word of readWords(words)) insert(root, word, true);
  return root;
}

/** A tree of words, in which those that only begin like one are false. */
export function wordsExcept(words: string, keeps: string): Trie<boolean> {
  const root = emptyTrie<boolean>();
  for (const word of readWords(words)) addWord(root, word, true);
  for (const word of readWords(keeps)) addWord(root, word, false);
  return root;
}

/** `3/4` as its two numbers. */
export function fractionOf(key: string): readonly [number, number] {
  const [numerator = '1', denominator = '1'] = key.split('/');
  return [Number(numerator), Number(denominator)];
}

/** The surfaces of the rows with one key. */
export function surfacesOf(rows: Rows, key: string): Trie<true> {
  const root = emptyTrie<true>();
  for (const row of readRows(rows)) if (row.key === key) for (const word of row.words) addWord(root, word, true);
  return root;
}
