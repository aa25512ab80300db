/** The closed vocabulary of cues: what the words around a figure may say of it. A table's row names one of them. */

/** What stands between a metric and its figure. */
export const cuesBefore = [
  'equal',
  'plain',
  'is',
  'has',
  'takes',
  'up',
  'down',
  'upto',
  'downto',
  'to',
  'change',
  'from',
  'share',
  'rank',
  'yoy',
  'mom',
  'annual-average',
  'base',
  'nominal',
  'real',
  'each',
  'future',
  'forecast',
  'target',
  'partof',
  'skip',
] as const;

/** What stands behind a figure. */
export const cuesAfter = [
  'whole',
  'of',
  'rank',
  'target',
  'up',
  'down',
  'skip',
  'them',
  'in',
  'yoy',
  'mom',
  'real',
  'nominal',
  'plain',
  'share',
  'upto',
  'downto',
  'from',
  'to',
] as const;

/** What matters anywhere in a sentence; `plain` only keeps a longer word from being read as one of the others. */
export const cuesAnywhere = [
  'plain',
  'respectively',
  'respectively-after',
  'breakdown',
  'real',
  'yoy',
  'mom',
  'annual-average',
  'target',
  'forecast',
  'actual',
  'source',
  'source-after',
  'says',
  'future',
] as const;

/** What makes a promise of the verb of taking behind it. */
export const cuesOfPlans = ['target'] as const;

export type CueBefore = (typeof cuesBefore)[number];
export type CueAfter = (typeof cuesAfter)[number];
export type CueAnywhere = (typeof cuesAnywhere)[number] | (typeof cuesOfPlans)[number];
/** A cue of a table, or a time that stands between a noun and its figure. */
export type Cue = CueBefore | CueAfter | CueAnywhere | 'time';
