/** What every step of the grammar sees: the text as written and folded, the tables, and the day of publication. */
import type { PartialDate } from '../times/calendar.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';

export interface Scene {
  readonly raw: string;
  /** The text folded for matching; the same offsets. */
  readonly text: string;
  readonly tables: CompiledTables;
  readonly date?: PartialDate;
  /** The currency that the unit `LOCAL` stands for. */
  readonly local?: string;
}
