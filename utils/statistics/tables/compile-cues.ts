/** Turns the cue and metric rows of a language into the trees that the words around a number are looked up in. */
import { readRows, readWords } from '../../languages/read-rows.ts';
import type { CueTable, StatisticsTables } from '../../languages/statistics-tables.ts';
import { wordsExcept } from './compile-words.ts';
import type { MetricEnd } from './compiled-tables.ts';
import type { CueBefore } from '../../languages/cues.ts';
import type { Bound } from '../statistic.ts';
import { addWord, addWordBackwards, emptyTrie, type Trie } from './trie.ts';

/** Bounds and cues before a number, from right to left. */
export function makePeel({ cues }: StatisticsTables): Trie<Bound | CueBefore> {
  const root = emptyTrie<Bound | CueBefore>();
  for (const row of readRows(cues.boundsBefore))
    for (const word of row.words) addWordBackwards(root, word, row.key as Bound);
  for (const row of readRows(cues.before))
    for (const word of row.words) addWordBackwards(root, word, row.key as CueBefore);
  for (const verb of strongVerbs(cues)) addWordBackwards(root, verb.word, verb.key);
  return root;
}

const verbsOfChange: ReadonlySet<string> = new Set<CueBefore>(['up', 'down', 'upto', 'downto']);

/** The verbs of change fused with each word of intensity (锐减, 暴跌至). */
function strongVerbs(cues: CueTable): { word: string; key: CueBefore }[] {
  const strong = readWords(cues.intensity);
  const verbs = readRows(cues.before).filter((row) => verbsOfChange.has(row.key));
  return verbs.flatMap(({ key, words }) =>
    words.flatMap((word) => strong.map((head) => ({ key: key as CueBefore, word: head + word }))),
  );
}

/** Words before what a figure is compared with. */
export function makeBases({ cues, metrics }: StatisticsTables): Trie<true> {
  const root = emptyTrie<true>();
  const keeps = new Set(readWords(metrics.keeps));
  for (const row of readRows(cues.before))
    if (row.key === 'base') for (const word of row.words) if (!keeps.has(word)) addWord(root, word, true);
  return root;
}

const verbsThatStop: ReadonlySet<string> = new Set<string>([...verbsOfChange, 'to']);

/** What a noun after its number ends before: the verbs of change, too; false for the words that only hold such a word. */
export function makeStops({ metrics, cues, spaced }: StatisticsTables): Trie<boolean> {
  const root = wordsExcept(metrics.stops, metrics.keeps);
  if (spaced) return root;
  for (const row of readRows(cues.before))
    if (verbsThatStop.has(row.key)) for (const word of row.words) if (word.length > 1) addWord(root, word, true);
  for (const { word } of strongVerbs(cues)) addWord(root, word, true);
  return root;
}

/** The ends (or heads) of metric nouns. */
export function makeMetricEnds({ metrics }: StatisticsTables, insert: typeof addWord<MetricEnd>): Trie<MetricEnd> {
  const root = emptyTrie<MetricEnd>();
  const typed = [
    ['growth', metrics.growth],
    ['fall', metrics.falls],
    ['share', metrics.shares],
    ['rate', metrics.rates],
    ['rank', metrics.ranks],
    ['limit', metrics.limits],
    ['plain', metrics.suffixes],
  ] as const;
  for (const [end, words] of typed) for (const word of readWords(words)) insert(root, word, end);
  return root;
}
