/** What the readers of dates hand on. */
import type { DateParts } from './time-meaning.ts';

/** A time read in its parts, before it is resolved. */
export interface ReadParts {
  readonly end: number;
  readonly parts: DateParts;
}
