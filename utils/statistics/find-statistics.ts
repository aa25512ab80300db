/** Turns an article's text into its statistics, with the tables of its language from the registry. */
import { tablesOf } from '../languages/statistics.ts';
import { findStatisticsWith } from './find-statistics-with.ts';
import type { StatisticsContext, StatisticsFound } from './statistic.ts';

/** The statistics of a text, in its order, with their links and checks. A language without tables has none. */
export function findStatistics(text: string, context: StatisticsContext): StatisticsFound {
  const tables = tablesOf(context.language);
  return tables ? findStatisticsWith(text, context, tables) : { statistics: [], links: [], checks: [] };
}
