/** Whether the sentences of a language notice that other tables are read: the golden ones, and those of the rows. */
import type { StatisticsTables } from '../utils/languages/statistics-tables.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import { goldensOf, holdsGolden } from './statistics-goldens.ts';
import { brokenRows } from './table-rows.ts';

/** `written` are the language's own tables, whose rows promise what is held against the tables `read`. */
export const noticesTables = (language: string, written: StatisticsTables, read: StatisticsTables): boolean =>
  goldensOf(language).some(
    (item) => !holdsGolden(item, findStatistics(item.text, { language, date: item.date, tables: read })),
  ) || brokenRows(language, written, read).length > 0;
