/** All tables that figures in English are read with. */
import type { StatisticsTables } from '../statistics-tables.ts';
import { blockers } from './blockers.ts';
import { cues } from './cues.ts';
import { metrics } from './metrics.ts';
import { numerals } from './numerals.ts';
import { times } from './times.ts';
import { units } from './units.ts';

export const statistics: StatisticsTables = {
  spaced: true,
  itemMarks: '',
  listJoiners: 'and or',
  wholes: 'of_the of_all_the of_those among_the among out_of of',
  smallCounts: true,
  numerals,
  units,
  cues,
  times,
  blockers,
  metrics,
};
