/** A statistic in the making: a quantity with what the grammar has learnt of it so far. */
import type { Quote, Span } from '../../text/span.ts';
import type { Cue } from '../../languages/cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Scene } from './scene.ts';
import type { Basis, Bound, Direction, Modality, StatisticKind, StatisticTime, Terms, LinkType } from '../statistic.ts';

/** What was peeled off between a metric and its quantity. */
export interface LeftContext {
  /** Where the noun before the quantity ends. */
  readonly end: number;
  /** The cues met on the way, nearest first. */
  readonly cues: readonly Cue[];
  readonly bound?: Bound;
  /** The nearest verb of taking, which may be what is measured (投资35.8亿元). */
  readonly verb?: Span;
  /** The units it is given per, named before the number (每人每年). */
  readonly per?: readonly string[];
  /** Index of the time that stands right before the number. */
  readonly timeAt?: number;
}

export interface RightContext {
  /** Where the noun after the quantity may begin. */
  readonly start: number;
  readonly cues: readonly Cue[];
  readonly bound?: Bound;
}

export interface Draft {
  readonly quantity: Quantity;
  /** Index of its token in the sentence. */
  readonly index: number;
  readonly left: LeftContext;
  readonly right: RightContext;
  unit: string;
  metric: Span[];
  /** Whether the metric stands before or after the number, or was carried over. */
  metricFrom?: 'before' | 'after' | 'carried' | 'list';
  kind: StatisticKind;
  modality: Modality;
  bound: Bound;
  direction?: Direction;
  basis?: Basis;
  terms?: Terms;
  /** Above or below what it is compared with (高于全国12个百分点). */
  compared?: Direction;
  /** A verb before its noun moves it (cut waiting times by 25 %). */
  moved?: Direction;
  /** Those who expect it stand behind it (the 75,000 economists had expected). */
  expected?: boolean;
  time?: StatisticTime;
  /** Which step found the time. */
  timeStep?: string;
  attribution?: Quote;
  /** The chain it was dealt out with (分别). */
  dealt?: readonly Draft[];
  dropped?: boolean;
  /** A verb of rank stands before it (位居全国第二). */
  ranked?: boolean;
  /** It only says how many items a list has (四家企业…分别). */
  total?: boolean;
}

/** What a sentence hands on to the next of its paragraph. */
export interface Frame {
  time?: StatisticTime;
  metric?: Span;
  basis?: Basis;
}

/** 较上年同期的10.88亿元: whether a figure is itself what others are compared with. Where verbs come last (前月より2ポイント低下) it isn't. */
export function isBase({ left: { cues } }: Draft, { tables }: Scene): boolean {
  return tables.tables.verbFinal !== true && (cues[0] === 'partof' ? cues[1] : cues[0]) === 'base';
}

/** The draft before another of its sentence. */
export function draftBefore(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts[drafts.indexOf(draft) - 1];
}

/** A relation among drafts, before they are numbered as statistics. */
export interface DraftLink {
  readonly type: LinkType;
  readonly members: readonly Draft[];
  /** Parts whose whole has no figure: there is nothing to hold them against. */
  readonly isHeadless?: boolean;
}
