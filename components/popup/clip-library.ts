/** The clips, as the popup reads and changes them. */
import type { Clip } from '../../utils/clips/clip.ts';

export interface ClipLibrary {
  /** Calls back now and after every change, newest first; returns the way to stop. */
  readonly watchNewest: (
    limit: number,
    onClips: (clips: readonly Clip[]) => void,
    onError: (error: unknown) => void,
  ) => () => void;
  readonly open: (clipId: string) => Promise<void>;
  readonly remove: (clipId: string) => Promise<void>;
  readonly restore: (clipId: string) => Promise<void>;
}
