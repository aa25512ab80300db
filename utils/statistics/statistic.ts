/** A statistic: a quantity with the metric it measures, its time, and whether it happened or is promised. Scheme keystat/1. */
import type { Quote } from '../text/span.ts';
import type { StatisticsTables } from '../languages/statistics-tables.ts';

export type StatisticKind = 'level' | 'count' | 'growth_rate' | 'change' | 'share' | 'rank' | 'multiple';
export type Modality = 'actual' | 'target' | 'forecast' | 'threshold';
/** `~` about, `<~` nearly; the others as in arithmetic. */
export type Bound = '=' | '~' | '>' | '>=' | '<' | '<=' | '<~';
export type Direction = 'up' | 'down';
export type Basis = 'yoy' | 'mom' | 'annual-average' | 'none';
/** Whether a change counts prices in (nominal) or leaves them out (real), where the text says so. */
export type Terms = 'real' | 'nominal';

/** The time a figure is of. */
export interface StatisticTime {
  /** ISO 8601 date of reduced precision or interval: `2023`, `2024-01/2024-06`. */
  readonly iso: string;
  readonly role: 'at' | 'over' | 'by';
  /** How far the time was carried to the figure. */
  readonly from?: 'sentence' | 'paragraph' | 'article';
}

export interface Statistic {
  /** Numeral, scale and unit, nothing else. */
  readonly quote: Quote;
  /** In `unit`, scale multiplied out; unsigned unless the text has a minus. */
  readonly value: number;
  /** The upper end, for a range. */
  readonly valueHigh?: number;
  /** ISO 4217, UCUM, or an annotation such as `{rank}`; `1` for bare numbers. */
  readonly unit: string;
  readonly kind: StatisticKind;
  readonly modality: Modality;
  readonly bound: Bound;
  /** What is measured; two where one value serves two metrics. */
  readonly metric: readonly Quote[];
  /** The metric is doubtful: readers are shown the words around the figure instead. */
  readonly metricConfidence?: 'low';
  readonly time?: StatisticTime;
  readonly direction?: Direction;
  readonly basis?: Basis;
  readonly terms?: Terms;
  /** Who says so (据国家统计局), where the sentence says. */
  readonly attribution?: Quote;
  /** 0 to 1: how telling the figure is in its article. */
  readonly salience: number;
}

export type LinkType = 'from_to' | 'respectively' | 'breakdown' | 'qualifies' | 'equivalent';

/** A relation between statistics; members are indices into the list. */
export interface StatisticLink {
  readonly type: LinkType;
  readonly members: readonly number[];
}

/** A claim held against the article's own numbers. */
export interface Check {
  readonly kind: 'growth' | 'share' | 'parts' | 'percent-or-points' | 'fall-by-times';
  readonly members: readonly number[];
  readonly expected: string;
  readonly stated: string;
  readonly verdict: 'agrees' | 'doubt';
}

/** What is known about the text besides its words. */
export interface StatisticsContext {
  /** BCP 47 tag of a language pack. */
  readonly language: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: relative times are resolved against it. */
  readonly date?: string;
  /** The headline, which may name the subject that the body leaves out. */
  readonly title?: string;
  /** Tables that are being tried instead of the language's own. */
  readonly tables?: StatisticsTables;
}

export interface StatisticsFound {
  readonly statistics: readonly Statistic[];
  readonly links: readonly StatisticLink[];
  readonly checks: readonly Check[];
}
