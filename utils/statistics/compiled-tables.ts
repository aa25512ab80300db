/** Turns one language's tables into trees, once, on first use. */
import { readRows, readWords } from '../languages/read-rows.ts';
import type { NumeralTable, Rows, StatisticsTables } from '../languages/statistics-tables.ts';
import { foldCharacters } from './fold-text.ts';
import type { NumeralReader, NumeralWord } from './numeral-reader.ts';
import type { Bound } from './statistic.ts';
import { addWord, addWordBackwards, emptyTrie, type Trie } from './trie.ts';
import { unitOf, type Unit } from './unit.ts';

export interface CompiledTables {
  readonly tables: StatisticsTables;
  readonly spaced: boolean;
  readonly numerals: NumeralReader;
  /** The units of text that a number, a time or a currency can begin with, besides digits. */
  readonly beginnings: ReadonlySet<number>;
  readonly attachedScales: Trie<number>;
  readonly fractions: Trie<readonly [number, number]>;
  readonly denominators: Trie<number>;
  readonly outOf: Trie<'spelled' | 'digits'>;
  readonly multiples: Trie<number>;
  readonly mixed: Trie<true>;
  readonly coins: Trie<Unit>;
  readonly coinJoiners: Trie<true>;
  readonly negative: Trie<true>;
  readonly range: Trie<true>;
  readonly unitsAfter: Trie<Unit>;
  readonly unitsBefore: Trie<Unit>;
  readonly per: Trie<true>;
  readonly below: Trie<Unit>;
  readonly rankBefore: Trie<true>;
  readonly rankAfter: Trie<true>;
  readonly rankSuffix: Trie<true>;
  readonly boundsAfter: Trie<Bound>;
  /** Bounds and cues between a metric and its quantity, from right to left. */
  readonly peel: Trie<string>;
  /** Words before what a figure is compared with (比). */
  readonly bases: Trie<true>;
  readonly shareVerbs: Trie<true>;
  readonly rankVerbs: Trie<true>;
  /** Words that name a change at the head of a metric (下降金额). */
  readonly changes: Trie<true>;
  /** Bounds that only stand before a bare scale (上百). */
  readonly bareBounds: Trie<string>;
  readonly cuesAfter: Trie<string>;
  readonly cuesAnywhere: Trie<string>;
  readonly timeWords: Trie<string>;
  readonly timeBefore: Trie<string>;
  readonly timeAfter: Trie<string>;
  readonly months: Trie<number>;
  readonly weekdays: Trie<number>;
  readonly names: Trie<string>;
  readonly blockedBefore: Trie<string>;
  readonly blockedAfter: Trie<string>;
  readonly metricEnds: Trie<MetricEnd>;
  readonly implied: Trie<string>;
  readonly perUnit: Trie<string>;
  /** Leading words and breakers; false for the words that only begin like one. */
  readonly leading: Trie<boolean>;
  readonly breakers: Trie<boolean>;
  readonly stops: Trie<true>;
  readonly articles: Trie<true>;
  readonly listJoiners: Trie<true>;
}

/** What the end of a metric noun says of its percentages. */
export type MetricEnd = 'plain' | 'rate' | 'growth' | 'fall' | 'share' | 'rank' | 'limit';

const compiled = new WeakMap<StatisticsTables, CompiledTables>();

/** The trees of one language. */
export function compileTables(tables: StatisticsTables): CompiledTables {
  const known = compiled.get(tables);
  if (known) return known;
  const made = makeTables(tables);
  compiled.set(tables, made);
  return made;
}

/** Fractions that are one character in every language. */
const commonFractions = `
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

function makeTables(written: StatisticsTables): CompiledTables {
  const tables = written.fold === undefined ? written : foldTables(written, written.fold);
  const { numerals, units, cues, times, blockers, metrics } = tables;
  const unitsAfter = rowsToTrie(units.after, unitOf);
  const timeWords = rowsToTrie(times.words, String);
  const numeralReader = makeNumerals(tables, unitsAfter);
  const begins = [
    timeWords,
    numeralReader.words,
    rowsToTrie(units.before, unitOf),
    wordsToTrie(numerals.negative),
    wordsToTrie(units.rankBefore),
    rowsToTrie(numerals.multiples, Number),
    rowsToTrie(times.weekdays, Number),
    rowsToTrie(times.months, Number),
    rowsToTrie(commonFractions + (numerals.fractions ?? ''), fractionOf),
  ];
  return {
    beginnings: new Set(begins.flatMap((root) => [...root.next.keys()])),
    tables,
    spaced: tables.spaced,
    numerals: numeralReader,
    attachedScales: rowsToTrie(numerals.attachedScales, Number),
    fractions: rowsToTrie(commonFractions + (numerals.fractions ?? ''), fractionOf),
    denominators: rowsToTrie(numerals.denominators, Number),
    outOf: makeOutOf(numerals),
    multiples: rowsToTrie(numerals.multiples, Number),
    mixed: wordsToTrie(numerals.mixed),
    coins: rowsToTrie(units.coins, unitOf),
    coinJoiners: wordsToTrie(units.coinJoiners),
    negative: wordsToTrie(numerals.negative),
    range: wordsToTrie(numerals.range),
    unitsAfter,
    unitsBefore: rowsToTrie(units.before, unitOf),
    per: wordsToTrie(units.per),
    below: rowsToTrie(units.below, unitOf),
    rankBefore: wordsToTrie(units.rankBefore),
    rankAfter: wordsToTrie(units.rankAfter),
    rankSuffix: wordsToTrie(units.rankSuffix),
    boundsAfter: rowsToTrie(cues.boundsAfter, (key) => key as Bound),
    peel: makePeel(tables),
    bases: makeBases(tables),
    changes: wordsToTrie(metrics.changes),
    bareBounds: rowsToTrie(cues.boundsBeforeBare, String, addWordBackwards),
    shareVerbs: surfacesOf(cues.before, 'share'),
    rankVerbs: surfacesOf(cues.before, 'rank'),
    cuesAfter: rowsToTrie(cues.after, String),
    cuesAnywhere: rowsToTrie(cues.anywhere, String),
    timeWords,
    timeBefore: rowsToTrie(times.before, String, addWordBackwards),
    timeAfter: rowsToTrie(times.after, String),
    months: rowsToTrie(times.months, Number),
    weekdays: rowsToTrie(times.weekdays, Number),
    names: rowsToTrie(blockers.names, String),
    blockedBefore: rowsToTrie(blockers.before, String, addWordBackwards),
    blockedAfter: rowsToTrie(blockers.after, String),
    metricEnds: makeMetricEnds(tables),
    implied: rowsToTrie(metrics.implied, String, addWordBackwards),
    perUnit: rowsToTrie(metrics.perUnit, String),
    leading: wordsExcept(metrics.leading, metrics.keeps),
    breakers: wordsExcept(metrics.breakers, metrics.keeps),
    stops: makeStops(tables),
    articles: wordsToTrie(metrics.articles),
    listJoiners: wordsToTrie(tables.listJoiners),
  };
}

/** The tables of a language whose texts are folded, folded likewise. */
function foldTables<T extends object>(tables: T, pairs: string): T {
  const folded = Object.entries(tables).map(([name, value]: [string, unknown]) => {
    if (name === 'fold') return [name, value];
    if (typeof value === 'string') return [name, foldCharacters(value, pairs)];
    return [name, typeof value === 'object' && value !== null ? foldTables(value, pairs) : value];
  });
  return Object.fromEntries(folded) as T;
}

function rowsToTrie<V>(rows: Rows | undefined, read: (key: string) => V, insert = addWord): Trie<V> {
  const root = emptyTrie<V>();
  for (const row of readRows(rows ?? '')) for (const word of row.words) insert(root, word, read(row.key));
  return root;
}

function wordsToTrie(words: string | undefined): Trie<true> {
  const root = emptyTrie<true>();
  for (const word of readWords(words)) addWord(root, word, true);
  return root;
}

function wordsExcept(words: string, keeps: string): Trie<boolean> {
  const root = emptyTrie<boolean>();
  for (const word of readWords(words)) addWord(root, word, true);
  for (const word of readWords(keeps)) addWord(root, word, false);
  return root;
}

function fractionOf(key: string): readonly [number, number] {
  const [numerator = '1', denominator = '1'] = key.split('/');
  return [Number(numerator), Number(denominator)];
}

function makeOutOf({ outOf, outOfDigits }: NumeralTable): Trie<'spelled' | 'digits'> {
  const root = emptyTrie<'spelled' | 'digits'>();
  for (const word of readWords(outOfDigits)) addWord(root, word, 'digits');
  for (const word of readWords(outOf)) addWord(root, word, 'spelled');
  return root;
}

function makeNumerals({ numerals, spaced }: StatisticsTables, units: Trie<Unit>): NumeralReader {
  const words = emptyTrie<NumeralWord>();
  const typed = [
    ['digit', numerals.digits],
    ['multiplier', numerals.multipliers],
    ['scale', numerals.scales],
    ['group', numerals.groups ?? ''],
  ] as const;
  for (const [type, rows] of typed)
    for (const row of readRows(rows))
      for (const word of row.words) addWord(words, word, { type, value: Number(row.key) });
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
    positional: numerals.positional ?? false,
    shortens: numerals.shortens ?? false,
    spaced,
    units,
    parts: {
      fractions: rowsToTrie(numerals.fractions, fractionOf),
      denominators: rowsToTrie(numerals.denominators, Number),
    },
  };
}

function makePeel({ cues }: StatisticsTables): Trie<string> {
  const root = emptyTrie<string>();
  for (const row of readRows(cues.boundsBefore)) for (const word of row.words) addWordBackwards(root, word, row.key);
  for (const row of readRows(cues.before)) for (const word of row.words) addWordBackwards(root, word, row.key);
  return root;
}

/** The surfaces of the rows with one key. */
function surfacesOf(rows: Rows, key: string): Trie<true> {
  const root = emptyTrie<true>();
  for (const row of readRows(rows)) if (row.key === key) for (const word of row.words) addWord(root, word, true);
  return root;
}

function makeBases({ cues, metrics }: StatisticsTables): Trie<true> {
  const root = emptyTrie<true>();
  const keeps = new Set(readWords(metrics.keeps));
  for (const row of readRows(cues.before))
    if (row.key === 'base') for (const word of row.words) if (!keeps.has(word)) addWord(root, word, true);
  return root;
}

const verbsThatStop = new Set(['up', 'down', 'upto', 'downto', 'to']);

/** A noun after its number ends before the verbs of change, too. */
function makeStops({ metrics, cues, spaced }: StatisticsTables): Trie<true> {
  const root = wordsToTrie(metrics.stops);
  if (spaced) return root;
  for (const row of readRows(cues.before))
    if (verbsThatStop.has(row.key)) for (const word of row.words) if (word.length > 1) addWord(root, word, true);
  return root;
}

function makeMetricEnds({ metrics }: StatisticsTables): Trie<MetricEnd> {
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
  for (const [end, words] of typed) for (const word of readWords(words)) addWordBackwards(root, word, end);
  return root;
}
