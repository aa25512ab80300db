/** What an import format is: how it is told from others, and how its parsed JSON becomes clips. */
import type { ImportItem } from '../import-item.ts';

export interface ImportFormat {
  readonly name: string;
  /** Whether the parsed file looks like this format's. */
  readonly isOurs: (value: unknown) => boolean;
  readonly read: (value: unknown) => Iterable<ImportItem>;
}
