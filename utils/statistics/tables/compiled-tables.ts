/** One language's tables as trees: what the readers and the grammar look words up in. */
import type { CueAfter, CueAnywhere, CueBefore } from '../../languages/cues.ts';
import type { StatisticsTables } from '../../languages/statistics-tables.ts';
import type { NumeralReader } from './numeral-reader.ts';
import type { Bound, Direction } from '../statistic.ts';
import type { Trie } from './trie.ts';
import type { Unit } from './unit.ts';

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
  /** What opens a range (between), from right to left, and what then joins its ends (and). */
  readonly openers: Trie<true>;
  readonly openedJoiners: Trie<true>;
  /** Words before (from right to left) and behind a part of a whole that make it something else (better half, half-time). */
  readonly noShareBefore: Trie<true>;
  readonly noShareAfter: Trie<true>;
  /** Words of parts that count only before what they are a part of (quarter of). */
  readonly partsOf: Trie<true>;
  /** What joins a whole and its part that are counted alike (10人に3人). */
  readonly countedOf: Trie<true>;
  /** What is no part of the number before it (3 in 10 games). */
  readonly noWholes: Trie<true>;
  /** What stands between a scale and its unit (de). */
  readonly noUnits: Trie<true>;
  readonly comparers: Trie<true>;
  readonly unitLinks: Trie<true>;
  /** Letters that are a currency before a sum only. */
  readonly sums: Trie<true>;
  /** Scales that count only with a unit behind, from right to left. */
  readonly scalesToo: Trie<true>;
  /** Units that are other words too (won), and what may be attached to a unit of one syllable (이). */
  readonly wordsToo: Trie<true>;
  readonly unitTails: Trie<true> | undefined;
  /** What makes degrees a place or an angle: in front within the clause, and behind (north). */
  readonly angles: Trie<true>;
  readonly bearings: Trie<true>;
  readonly unitsAfter: Trie<Unit>;
  /** Surfaces that are another unit in front of a smaller one. */
  readonly steps: readonly Step[];
  readonly unitsBefore: Trie<Unit>;
  readonly per: Trie<true>;
  readonly perBefore: Trie<string>;
  readonly below: Trie<Unit>;
  readonly rankBefore: Trie<true>;
  readonly rankAfter: Trie<true>;
  readonly rankTop: Trie<true>;
  readonly rankSuffix: Trie<true>;
  readonly places: Trie<true>;
  readonly boundsAfter: Trie<Bound>;
  /** Bounds and cues between a metric and its quantity, from right to left. */
  readonly peel: Trie<Bound | CueBefore>;
  /** Words before what a figure is compared with (比). */
  readonly bases: Trie<true>;
  readonly shareVerbs: Trie<true>;
  readonly rankVerbs: Trie<true>;
  /** Words at the head of a metric that make a count of it a level. */
  readonly averages: Trie<true>;
  /** Words that name a change at the head of a metric (下降金额). */
  readonly changes: Trie<true>;
  readonly restaters: Trie<true>;
  /** Looked up from right to left. */
  readonly clauseTails: Trie<true>;
  readonly clauseHeads: Trie<true>;
  readonly hourMarks: Trie<true>;
  readonly monthLinks: Trie<true>;
  readonly halves: Trie<true>;
  readonly movers: Trie<Direction>;
  readonly amountLinks: Trie<true>;
  /** The same from right to left. */
  readonly amounts: Trie<true>;
  /** Bounds that only stand before a bare scale (上百). */
  readonly bareBounds: Trie<Bound>;
  readonly cuesAfter: Trie<CueAfter>;
  readonly cuesAnywhere: Trie<CueAnywhere>;
  /** Words that make a promise of a verb of taking behind them (拟新建). */
  readonly plans: Trie<CueAnywhere>;
  readonly takes: Trie<true>;
  readonly timeWords: Trie<string>;
  readonly timeBefore: Trie<string>;
  readonly timeAfter: Trie<string>;
  readonly months: Trie<number>;
  readonly weekdays: Trie<number>;
  readonly dayParts: Trie<true>;
  readonly stretches: Trie<number>;
  readonly stretchEnds: Trie<true>;
  readonly stretchStarts: Trie<true>;
  readonly stretchesAfter: Trie<number>;
  readonly stretchLinks: Trie<true>;
  readonly superlatives: Trie<true>;
  readonly relatives: Trie<true>;
  readonly names: Trie<string>;
  readonly blockedBefore: Trie<string>;
  readonly blockedAfter: Trie<string>;
  readonly versus: Trie<true>;
  readonly scoreWords: Trie<true>;
  readonly strokesBefore: Trie<true>;
  readonly strokesAfter: Trie<true>;
  readonly metricEnds: Trie<MetricEnd>;
  /** The same words from left to right, and what links them to what describes them, where words are spaced. */
  readonly metricHeads: Trie<MetricEnd>;
  readonly nounLinks: Trie<true>;
  readonly predicates: Trie<true>;
  readonly verbMarks: Trie<true>;
  readonly auxiliaries: Trie<true>;
  readonly absolutes: Trie<true>;
  readonly aspects: Trie<true>;
  /** Looked up from right to left. */
  readonly nounless: Trie<true>;
  /** What makes a figure the denominator of the next one (5キロ当たり). */
  readonly rateEndings: Trie<true>;
  /** Endings of a verb that describes the noun behind it, from right to left. */
  readonly attributes: Trie<true>;
  readonly locatives: Trie<true>;
  readonly lightVerbs: Trie<true>;
  readonly topics: Trie<true>;
  readonly objects: Trie<true>;
  readonly bareHeads: Trie<true>;
  readonly prepositions: Trie<true>;
  readonly implied: Trie<string>;
  readonly meant: readonly { readonly unit: string; readonly other: string; readonly words: readonly string[] }[];
  readonly perUnit: Trie<string>;
  /** Leading words and breakers; false for the words that only begin like one. */
  readonly leading: Trie<boolean>;
  readonly breakers: Trie<boolean>;
  readonly stops: Trie<boolean>;
  readonly articles: Trie<true>;
  /** From right to left. */
  readonly coverbs: Trie<true>;
  readonly shortNouns: Trie<true>;
  readonly nameless: Trie<true>;
  readonly toldWhenFew: Trie<true>;
  /** Nouns that a length of time before them is the length of, from right to left. */
  readonly spans: Trie<true> | undefined;
  readonly listJoiners: Trie<true>;
  readonly wholes: Trie<true>;
}

/** A surface that means `unit` where a number with `next` follows. */
export interface Step {
  readonly unit: Unit;
  readonly surface: string;
  readonly next: string;
}

/** An ordinal as a denominator; `ofOne` where it stands only behind one. */
export interface Denominator {
  readonly size: number;
  readonly ofOne: boolean;
}

/** What the end of a metric noun says of its percentages. */
export type MetricEnd = 'plain' | 'rate' | 'growth' | 'fall' | 'share' | 'rank' | 'limit';
