/** All tables that figures in German are read with. */
import type { StatisticsTables } from '../statistics-tables.ts';
import { blockers } from './blockers.ts';
import { cues } from './cues.ts';
import { metrics } from './metrics.ts';
import { numerals } from './numerals.ts';
import { times } from './times.ts';
import { units } from './units.ts';

export const statistics: StatisticsTables = {
  spaced: true,
  nounsInCapitals: true,
  itemMarks: '',
  listJoiners: 'und oder',
  numerals,
  units,
  cues,
  times,
  blockers,
  metrics,
};
