/** Holds an article's claims against its own numbers. */
import type { Check, Statistic, StatisticLink } from './statistic.ts';

/** The checks that the figures and links of one article allow. */
export function checkFigures(_statistics: readonly Statistic[], _links: readonly StatisticLink[]): Check[] {
  return [];
}
