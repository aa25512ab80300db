/** What the lens knows about its page, as chip, card and popover draw it. */
import type { Analysis } from '../analysis.ts';
import type { KeptComparison } from '../clips/kept-article.ts';
import type { ChipWords, PageLook, Preferences, SaidOfPage, SavedState, SaveFailure } from '../messaging/protocol.ts';
import type { Surroundings } from '../originals/surroundings.ts';

export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly saved: SavedState }
  | { readonly kind: 'failed'; readonly failure: SaveFailure | 'extension-gone' };

/** `translated`: the browser has put other words on the page. `orphaned`: the extension was updated or removed under it. */
export type Standing = 'live' | 'translated' | 'orphaned';

/** The figure whose popover is open. */
export interface Chosen {
  readonly index: number;
  /** Opened by a click or a key: stays until it is closed. Opened by resting on it: goes with the pointer. */
  readonly isPinned: boolean;
  /** Opened by a key: the focus follows. A click leaves it with the page, whose keys stay its own. */
  readonly takesFocus?: true;
}

export interface LensState {
  readonly analysis?: Analysis | undefined;
  readonly surroundings?: Surroundings | undefined;
  readonly chip?: ChipWords | undefined;
  readonly look?: PageLook | undefined;
  /** The reader sent the chip away, on this page and for now. */
  readonly isChipAway?: boolean | undefined;
  /** He is asked where else it should stay away. */
  readonly isDismissing?: boolean | undefined;
  readonly kept?: KeptComparison | undefined;
  /** What the reader has said of the page. */
  readonly said?: SaidOfPage | undefined;
  readonly save: SaveState;
  readonly standing: Standing;
  readonly preferences: Preferences;
  readonly isOpen: boolean;
  readonly chosen?: Chosen | undefined;
}

/** A value that can be watched. Lens and card are two scripts, so what they share is as plain as can be. */
export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  /** Calls back after every change; returns the way to stop. */
  watch(onChange: () => void): () => void;
}

export function makeStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const onChange of watchers) onChange();
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
  };
}

export function makeLensState(): Store<LensState> {
  return makeStore<LensState>({ save: { kind: 'unsaved' }, standing: 'live', preferences: {}, isOpen: false });
}

/** The saved clip, where there is one. */
export function savedOf(save: SaveState): SavedState | undefined {
  return save.kind === 'saved' ? save.saved : undefined;
}
