/** Tables for figures in traditional Chinese: the rows of Chinese, reached by folding characters, and what Taiwan, Hong Kong and Macau write differently. */
import type { StatisticsTables } from '../statistics-tables.ts';
import { blockers } from '../zh/blockers.ts';
import { cues } from '../zh/cues.ts';
import { metrics, moneyNouns } from '../zh/metrics.ts';
import { numerals } from '../zh/numerals.ts';
import { times } from '../zh/times.ts';
import { units } from '../zh/units.ts';
import { characters } from './characters.ts';
import * as differences from './differences.ts';

export const statistics: StatisticsTables = {
  spaced: false,
  itemMarks: '、',
  listJoiners: '和 與 及 以及 或',
  fold: characters,
  numerals,
  units: {
    ...units,
    after: differences.units + units.after,
    before: differences.unitsBefore + units.before,
    local: differences.localCurrencies,
  },
  cues: {
    ...cues,
    boundsBefore: differences.boundsBefore + cues.boundsBefore,
    before: differences.cuesBefore + cues.before,
    after: differences.cuesAfter + cues.after,
    anywhere: differences.cuesAnywhere + cues.anywhere,
  },
  times: { ...times, countedYears: '1911 90 130', words: differences.timeWords + times.words },
  blockers: { ...blockers, names: differences.names + blockers.names },
  metrics: {
    ...metrics,
    suffixes: `${differences.suffixes} ${metrics.suffixes}`,
    rates: `${differences.rates} ${metrics.rates}`,
    growth: `${differences.growth} ${metrics.growth}`,
    falls: `${differences.falls} ${metrics.falls}`,
    implied: `\nLOCAL ${moneyNouns}\n${differences.implied}${metrics.implied}`,
    breakers: `${differences.breakers} ${metrics.breakers}`,
  },
};
