/** Turns one language's tables into trees, once, on first use. */
import { readCodes, readRows } from '../../languages/read-rows.ts';
import type { CueAfter, CueAnywhere } from '../../languages/cues.ts';
import type { StatisticsTables } from '../../languages/statistics-tables.ts';
import { makeBases, makeMetricEnds, makePeel, makeStops } from './compile-cues.ts';
import {
  commonFractions,
  commonLoneScales,
  commonScales,
  makeCoins,
  makeDenominators,
  makeNumerals,
  makeOfScale,
  makeOutOf,
  syllablesOf,
} from './compile-numerals.ts';
import { fractionOf, rowsToTrie, surfacesOf, wordsExcept, wordsToTrie } from './compile-words.ts';
import type { CompiledTables } from './compiled-tables.ts';
import { foldCharacters } from './fold-text.ts';
import type { Bound, Direction } from '../statistic.ts';
import { addWord, addWordBackwards } from './trie.ts';
import { unitOf } from './unit.ts';

const compiled = new WeakMap<StatisticsTables, CompiledTables>();

/** The trees of one language. */
export function compileTables(tables: StatisticsTables): CompiledTables {
  const known = compiled.get(tables);
  if (known) return known;
  const made = makeTables(tables);
  compiled.set(tables, made);
  return made;
}

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
    openers: wordsToTrie(numerals.between, addWordBackwards),
    openedJoiners: wordsToTrie(numerals.betweenJoiner),
    noShareBefore: wordsToTrie(numerals.noShareBefore, addWordBackwards),
    noShareAfter: wordsToTrie(numerals.noShareAfter),
    partsOf: wordsToTrie(numerals.partsOf),
    countedOf: wordsToTrie(numerals.countedOf),
    noWholes: wordsToTrie(numerals.noWholes),
    noUnits: wordsToTrie(units.words),
    comparers: wordsToTrie(units.comparers),
    unitLinks: wordsToTrie(units.links),
    sums: wordsToTrie(units.sums),
    scalesToo: wordsToTrie(numerals.scalesToo, addWordBackwards),
    wordsToo: wordsToTrie(units.wordsToo),
    unitTails: units.tails === undefined ? undefined : wordsToTrie(units.tails),
    angles: wordsToTrie(units.angles),
    bearings: wordsToTrie(units.bearings),
    unitsAfter,
    steps: readRows(units.steps ?? '').map(({ key, words: [surface = '', next = ''] }) => ({
      unit: unitOf(key),
      surface,
      next,
    })),
    unitsBefore: rowsToTrie(units.before, unitOf),
    per: wordsToTrie(units.per),
    perBefore: rowsToTrie(units.perBefore, String, addWordBackwards),
    below: rowsToTrie(units.below, unitOf),
    rankBefore: wordsToTrie(units.rankBefore),
    rankAfter: wordsToTrie(units.rankAfter),
    rankTop: wordsToTrie(units.rankTop),
    rankSuffix: wordsToTrie(units.rankSuffix),
    places: wordsToTrie(cues.places),
    boundsAfter: rowsToTrie(cues.boundsAfter, (key) => key as Bound),
    peel: makePeel(tables),
    bases: makeBases(tables),
    averages: wordsToTrie(metrics.averages),
    changes: wordsToTrie(metrics.changes),
    bareBounds: rowsToTrie(cues.boundsBeforeBare, (key) => key as Bound, addWordBackwards),
    restaters: wordsToTrie(cues.restaters),
    clauseHeads: wordsToTrie(metrics.clauseHeads),
    clauseTails: wordsToTrie(metrics.clauseTails, addWordBackwards),
    hourMarks: wordsToTrie(times.clock),
    monthLinks: wordsToTrie(times.monthLinks),
    halves: wordsToTrie(numerals.half),
    movers: rowsToTrie(cues.movers, (key) => key as Direction),
    amountLinks: wordsToTrie(cues.amountLinks),
    amounts: wordsToTrie(cues.amountLinks, addWordBackwards),
    shareVerbs: surfacesOf(cues.before, 'share'),
    rankVerbs: surfacesOf(cues.before, 'rank'),
    cuesAfter: rowsToTrie(cues.after, (key) => key as CueAfter),
    cuesAnywhere: rowsToTrie(cues.anywhere, (key) => key as CueAnywhere),
    plans: rowsToTrie(cues.plans, (key) => key as CueAnywhere),
    takes: surfacesOf(cues.before, 'takes'),
    timeWords,
    timeBefore: rowsToTrie(times.before, String, addWordBackwards),
    timeAfter: rowsToTrie(times.after, String),
    months: rowsToTrie(times.months, Number),
    weekdays: rowsToTrie(times.weekdays, Number),
    dayParts: wordsToTrie(times.dayParts),
    stretches: rowsToTrie(times.stretches, Number),
    stretchEnds: wordsToTrie(times.stretchEnds),
    stretchStarts: wordsToTrie(times.stretchStarts),
    stretchesAfter: rowsToTrie(times.stretchesAfter, Number),
    stretchLinks: wordsToTrie(times.stretchLinks),
    superlatives: wordsToTrie(times.superlatives),
    relatives: wordsToTrie(times.relatives),
    names: rowsToTrie(blockers.names, String),
    blockedBefore: rowsToTrie(blockers.before, String, addWordBackwards),
    blockedAfter: rowsToTrie(blockers.after, String),
    versus: wordsToTrie(blockers.versus),
    scoreWords: wordsToTrie(blockers.scores),
    strokesBefore: wordsToTrie(blockers.strokesBefore, addWordBackwards),
    strokesAfter: wordsToTrie(blockers.strokesAfter),
    metricEnds: makeMetricEnds(tables, addWordBackwards),
    metricHeads: makeMetricEnds(tables, addWord),
    nounLinks: wordsToTrie(metrics.nounLinks),
    prepositions: wordsToTrie(metrics.prepositions),
    predicates: wordsToTrie(metrics.predicates),
    verbMarks: wordsToTrie(metrics.verbMarks),
    auxiliaries: wordsToTrie(metrics.auxiliaries),
    absolutes: wordsToTrie(metrics.absolutes),
    lightVerbs: wordsToTrie(metrics.lightVerbs),
    rateEndings: wordsToTrie(metrics.rateEndings ?? '', addWord),
    attributes: wordsToTrie(metrics.attributeEndings ?? '', addWordBackwards),
    nounless: wordsToTrie([metrics.attributeEndings, metrics.rateEndings].filter(Boolean).join(' '), addWordBackwards),
    locatives: wordsToTrie(metrics.locatives),
    aspects: wordsToTrie(metrics.aspects, addWordBackwards),
    topics: wordsToTrie(metrics.topics, addWordBackwards),
    objects: wordsToTrie(metrics.objects, addWordBackwards),
    bareHeads: wordsToTrie(metrics.bareHeads),
    implied: rowsToTrie(metrics.implied, String, addWordBackwards),
    meant: readCodes(metrics.meant ?? '').map(({ key, words: [other = '', ...words] }) => ({
      unit: key,
      other,
      words,
    })),
    perUnit: rowsToTrie(metrics.perUnit, String),
    leading: wordsExcept(metrics.leading, metrics.keeps),
    breakers: wordsExcept(metrics.breakers, metrics.keeps),
    stops: makeStops(tables),
    articles: wordsToTrie(metrics.articles),
    coverbs: wordsToTrie(metrics.coverbs, addWordBackwards),
    shortNouns: wordsToTrie(metrics.shortNouns),
    nameless: wordsToTrie(metrics.nameless, addWordBackwards),
    toldWhenFew: wordsToTrie(metrics.toldWhenFew, addWordBackwards),
    spans: metrics.spans === undefined ? undefined : wordsToTrie(metrics.spans, addWordBackwards),
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
