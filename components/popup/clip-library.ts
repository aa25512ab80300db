/** The clips, as the popup reads and changes them. */
import type { CatalogueEntry } from '../../utils/clips/catalogue.ts';

export interface ClipLibrary {
  /** Calls back now and after every change, newest first; returns the way to stop. */
  readonly watchNewest: (
    limit: number,
    onClips: (entries: readonly CatalogueEntry[]) => void,
    onError: (error: unknown) => void,
  ) => () => void;
  readonly open: (clipId: string) => Promise<void>;
  readonly remove: (clipIds: readonly string[]) => Promise<void>;
  readonly restore: (clipIds: readonly string[]) => Promise<void>;
}
