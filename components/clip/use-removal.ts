/** Taking clips away, with the way back: what was removed last can be put back until something else is removed. */
import { useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library.ts';
import { messageOf } from './use-live.ts';

export interface Removal {
  /** Ids of what was removed last. */
  readonly removed: readonly string[];
  readonly failure: string | undefined;
  readonly remove: (clipIds: readonly string[]) => void;
  readonly undo: () => void;
}

export function useRemoval(library: Library): Removal {
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string>();
  const fail = (error: unknown): void => setFailure(messageOf(error));
  return {
    removed,
    failure,
    remove: (clipIds) => void library.remove(clipIds).then(() => setRemoved(clipIds), fail),
    undo: () => void library.restore(removed).then(() => setRemoved([]), fail),
  };
}
