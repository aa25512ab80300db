/** Folds a text as the tables of its language are written. */
import type { StatisticsTables } from '../../languages/statistics-tables.ts';
import { foldCharacters, foldText } from './fold-text.ts';

/** The folded text; the same length as before. */
export function foldFor(text: string, tables: StatisticsTables): string {
  const folded = foldText(text);
  return tables.fold === undefined ? folded : foldCharacters(folded, tables.fold);
}
