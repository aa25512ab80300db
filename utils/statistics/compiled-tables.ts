/** Turns one language's tables into trees, once, on first use. */
import { readCodes, readRows, readWords } from '../languages/read-rows.ts';
import type { CueTable, NumeralTable, Rows, StatisticsTables } from '../languages/statistics-tables.ts';
import { foldCharacters } from './fold-text.ts';
import type { NumeralReader, NumeralWord } from './numeral-reader.ts';
import type { Bound } from './statistic.ts';
import { addWord, addWordBackwards, emptyTrie, type Trie } from './trie.ts';
import { unitOf, type Unit } from './unit.ts';

export interface CompiledTables {
  readonly tables: StatisticsTables;
  readonly spaced: boolean;
  readonly numerals: NumeralReader;
  /** Reads numerals written in syllables (いち, 삼). */
  readonly syllables?: NumeralReader;
  /** The units of text that a number, a time or a currency can begin with, besides digits. */
  readonly beginnings: ReadonlySet<number>;
  readonly attachedScales: Trie<number>;
  /** Letters that multiply any number in digits; capitals stay capitals. */
  readonly loneScales: Trie<number>;
  /** What may stand between a fraction and the scale it is a part of (of a). */
  readonly ofScale: Trie<'of' | 'article'>;
  readonly fractions: Trie<readonly [number, number]>;
  readonly denominators: Trie<Denominator>;
  readonly outOf: Trie<'spelled' | 'digits'>;
  readonly multiples: Trie<number>;
  readonly mixed: Trie<true>;
  /** What a surface is worth in each of the currencies and measures that have it. */
  readonly coins: Trie<readonly Unit[]>;
  readonly coinJoiners: Trie<true>;
  readonly decimalJoiners: Trie<true>;
  readonly negative: Trie<true>;
  readonly range: Trie<true>;
  readonly inclusive: Trie<true>;
  readonly unitsAfter: Trie<Unit>;
  readonly unitsBefore: Trie<Unit>;
  readonly per: Trie<true>;
  readonly perBefore: Trie<string>;
  readonly below: Trie<Unit>;
  readonly rankBefore: Trie<true>;
  readonly rankAfter: Trie<true>;
  readonly rankTop: Trie<true>;
  readonly rankSuffix: Trie<true>;
  readonly boundsAfter: Trie<Bound>;
  /** Bounds and cues between a metric and its quantity, from right to left. */
  readonly peel: Trie<string>;
  /** Words before what a figure is compared with (比). */
  readonly bases: Trie<true>;
  readonly shareVerbs: Trie<true>;
  readonly rankVerbs: Trie<true>;
  /** Words at the head of a metric that make a count of it a level. */
  readonly averages: Trie<true>;
  /** Words that name a change at the head of a metric (下降金额). */
  readonly changes: Trie<true>;
  /** Bounds that only stand before a bare scale (上百). */
  readonly bareBounds: Trie<string>;
  readonly cuesAfter: Trie<string>;
  readonly cuesAnywhere: Trie<string>;
  /** Words that make a promise of a verb of taking behind them (拟新建). */
  readonly plans: Trie<string>;
  readonly takes: Trie<true>;
  readonly timeWords: Trie<string>;
  readonly timeBefore: Trie<string>;
  readonly timeAfter: Trie<string>;
  readonly months: Trie<number>;
  readonly weekdays: Trie<number>;
  readonly dayParts: Trie<true>;
  readonly stretches: Trie<number>;
  readonly stretchEnds: Trie<true>;
  readonly names: Trie<string>;
  readonly blockedBefore: Trie<string>;
  readonly blockedAfter: Trie<string>;
  readonly metricEnds: Trie<MetricEnd>;
  /** The same words from left to right, and what links them to what describes them, where words are spaced. */
  readonly metricHeads: Trie<MetricEnd>;
  readonly nounLinks: Trie<true>;
  readonly predicates: Trie<true>;
  readonly topics: Trie<true>;
  readonly prepositions: Trie<true>;
  readonly implied: Trie<string>;
  readonly perUnit: Trie<string>;
  /** Leading words and breakers; false for the words that only begin like one. */
  readonly leading: Trie<boolean>;
  readonly breakers: Trie<boolean>;
  readonly stops: Trie<true>;
  readonly articles: Trie<true>;
  readonly listJoiners: Trie<true>;
  readonly wholes: Trie<true>;
}

/** An ordinal as a denominator; `ofOne` where it stands only behind one. */
export interface Denominator {
  readonly size: number;
  readonly ofOne: boolean;
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

/** Letters that mean a scale in every language: on an amount of money, and on any number. */
const commonScales = `
6 M MM
`;
const commonLoneScales = `
3 k
6 M MM
9 G
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
    wordsToTrie(units.rankTop),
    rowsToTrie(numerals.multiples, Number),
    rowsToTrie(times.weekdays, Number),
    rowsToTrie(times.months, Number),
    wordsToTrie(times.numberedDays),
    rowsToTrie(times.stretches, Number),
    rowsToTrie(commonFractions + (numerals.fractions ?? ''), fractionOf),
    wordsToTrie(numerals.half),
  ];
  return {
    beginnings: new Set(begins.flatMap((root) => [...root.next.keys()])),
    tables,
    spaced: tables.spaced,
    numerals: numeralReader,
    ...(numerals.syllables && { syllables: makeNumerals(syllablesOf(tables), unitsAfter) }),
    attachedScales: rowsToTrie(commonScales + (numerals.attachedScales ?? ''), Number, addWord, readCodes),
    loneScales: rowsToTrie(commonLoneScales + (numerals.loneScales ?? ''), Number, addWord, readCodes),
    ofScale: makeOfScale(numerals),
    fractions: rowsToTrie(commonFractions + (numerals.fractions ?? ''), fractionOf),
    denominators: makeDenominators(numerals),
    outOf: makeOutOf(numerals),
    multiples: rowsToTrie(numerals.multiples, Number),
    mixed: wordsToTrie(numerals.mixed),
    coins: makeCoins(units.coins),
    coinJoiners: wordsToTrie(units.coinJoiners),
    decimalJoiners: wordsToTrie(units.decimalJoiners),
    negative: wordsToTrie(numerals.negative),
    range: wordsToTrie(numerals.range),
    inclusive: wordsToTrie(numerals.inclusive),
    unitsAfter,
    unitsBefore: rowsToTrie(units.before, unitOf),
    per: wordsToTrie(units.per),
    perBefore: rowsToTrie(units.perBefore, String, addWordBackwards),
    below: rowsToTrie(units.below, unitOf),
    rankBefore: wordsToTrie(units.rankBefore),
    rankAfter: wordsToTrie(units.rankAfter),
    rankTop: wordsToTrie(units.rankTop),
    rankSuffix: wordsToTrie(units.rankSuffix),
    boundsAfter: rowsToTrie(cues.boundsAfter, (key) => key as Bound),
    peel: makePeel(tables),
    bases: makeBases(tables),
    averages: wordsToTrie(metrics.averages),
    changes: wordsToTrie(metrics.changes),
    bareBounds: rowsToTrie(cues.boundsBeforeBare, String, addWordBackwards),
    shareVerbs: surfacesOf(cues.before, 'share'),
    rankVerbs: surfacesOf(cues.before, 'rank'),
    cuesAfter: rowsToTrie(cues.after, String),
    cuesAnywhere: rowsToTrie(cues.anywhere, String),
    plans: rowsToTrie(cues.plans, String),
    takes: surfacesOf(cues.before, 'takes'),
    timeWords,
    timeBefore: rowsToTrie(times.before, String, addWordBackwards),
    timeAfter: rowsToTrie(times.after, String),
    months: rowsToTrie(times.months, Number),
    weekdays: rowsToTrie(times.weekdays, Number),
    dayParts: wordsToTrie(times.dayParts),
    stretches: rowsToTrie(times.stretches, Number),
    stretchEnds: wordsToTrie(times.stretchEnds),
    names: rowsToTrie(blockers.names, String),
    blockedBefore: rowsToTrie(blockers.before, String, addWordBackwards),
    blockedAfter: rowsToTrie(blockers.after, String),
    metricEnds: makeMetricEnds(tables, addWordBackwards),
    metricHeads: makeMetricEnds(tables, addWord),
    nounLinks: wordsToTrie(metrics.nounLinks),
    prepositions: wordsToTrie(metrics.prepositions),
    predicates: wordsToTrie(metrics.predicates),
    topics: rowsToTrie(
      metrics.topics === undefined ? '' : `topic ${metrics.topics}`,
      () => true as const,
      addWordBackwards,
    ),
    implied: rowsToTrie(metrics.implied, String, addWordBackwards),
    perUnit: rowsToTrie(metrics.perUnit, String),
    leading: wordsExcept(metrics.leading, metrics.keeps),
    breakers: wordsExcept(metrics.breakers, metrics.keeps),
    stops: makeStops(tables),
    articles: wordsToTrie(metrics.articles),
    listJoiners: wordsToTrie(tables.listJoiners),
    wholes: wordsToTrie(tables.wholes),
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

function rowsToTrie<V>(rows: Rows | undefined, read: (key: string) => V, insert = addWord, parse = readRows): Trie<V> {
  const root = emptyTrie<V>();
  for (const row of parse(rows ?? '')) for (const word of row.words) insert(root, word, read(row.key));
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

function makeDenominators({ denominators, denominatorsOfOne }: NumeralTable): Trie<Denominator> {
  const root = emptyTrie<Denominator>();
  for (const [rows, ofOne] of [[denominators, false] as const, [denominatorsOfOne, true] as const])
    for (const row of readRows(rows ?? ''))
      for (const word of row.words) addWord(root, word, { size: Number(row.key), ofOne });
  return root;
}

function makeOfScale({ ofScale, articleOfScale }: NumeralTable): Trie<'of' | 'article'> {
  const root = emptyTrie<'of' | 'article'>();
  for (const word of readWords(articleOfScale)) addWord(root, word, 'article');
  for (const word of readWords(ofScale)) addWord(root, word, 'of');
  return root;
}

function makeOutOf({ outOf, outOfDigits }: NumeralTable): Trie<'spelled' | 'digits'> {
  const root = emptyTrie<'spelled' | 'digits'>();
  for (const word of readWords(outOfDigits)) addWord(root, word, 'digits');
  for (const word of readWords(outOf)) addWord(root, word, 'spelled');
  return root;
}

function makeNumerals({ numerals, spaced }: StatisticsTables, units: Trie<Unit>): NumeralReader {
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

function makeCoins(rows: Rows | undefined): Trie<readonly Unit[]> {
  const worth = new Map<string, Unit[]>();
  for (const row of readRows(rows ?? ''))
    for (const word of row.words) worth.set(word, [...(worth.get(word) ?? []), unitOf(row.key)]);
  const root = emptyTrie<readonly Unit[]>();
  for (const [word, units] of worth) addWord(root, word, units);
  return root;
}

/** Tables whose numerals are those in syllables: written without spaces, like any word. */
function syllablesOf(tables: StatisticsTables): StatisticsTables {
  const { group, decimal, negative, range, syllables } = tables.numerals;
  const none = { digits: '', multipliers: '', scales: '' };
  const numerals = { ...none, ...syllables, group, decimal, negative, range, positional: true };
  return { ...tables, spaced: false, numerals };
}

function makePeel({ cues }: StatisticsTables): Trie<string> {
  const root = emptyTrie<string>();
  for (const row of readRows(cues.boundsBefore)) for (const word of row.words) addWordBackwards(root, word, row.key);
  for (const row of readRows(cues.before)) for (const word of row.words) addWordBackwards(root, word, row.key);
  for (const verb of strongVerbs(cues)) addWordBackwards(root, verb.word, verb.key);
  return root;
}

const verbsOfChange = new Set(['up', 'down', 'upto', 'downto']);

/** The verbs of change fused with each word of intensity (锐减, 暴跌至). */
function strongVerbs(cues: CueTable): { word: string; key: string }[] {
  const strong = readWords(cues.intensity);
  const verbs = readRows(cues.before).filter((row) => verbsOfChange.has(row.key));
  return verbs.flatMap(({ key, words }) => words.flatMap((word) => strong.map((head) => ({ key, word: head + word }))));
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

const verbsThatStop = new Set([...verbsOfChange, 'to']);

/** A noun after its number ends before the verbs of change, too. */
function makeStops({ metrics, cues, spaced }: StatisticsTables): Trie<true> {
  const root = wordsToTrie(metrics.stops);
  if (spaced) return root;
  for (const row of readRows(cues.before))
    if (verbsThatStop.has(row.key)) for (const word of row.words) if (word.length > 1) addWord(root, word, true);
  for (const { word } of strongVerbs(cues)) addWord(root, word, true);
  return root;
}

function makeMetricEnds({ metrics }: StatisticsTables, insert: typeof addWord<MetricEnd>): Trie<MetricEnd> {
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
