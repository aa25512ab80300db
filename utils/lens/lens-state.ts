/** What the lens knows about its page, as the card draws it. */
import { signal, type Signal } from '@preact/signals';
import type { Analysis } from '../analysis.ts';
import type { SavedState, SaveFailure } from '../messaging/protocol.ts';

export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly saved: SavedState }
  | { readonly kind: 'failed'; readonly failure: SaveFailure | 'extension-gone' };

export interface LensState {
  readonly analysis: Signal<Analysis | undefined>;
  readonly save: Signal<SaveState>;
}

export function makeLensState(): LensState {
  return { analysis: signal(undefined), save: signal({ kind: 'unsaved' }) };
}

/** The saved clip, where there is one. */
export function savedOf(save: SaveState): SavedState | undefined {
  return save.kind === 'saved' ? save.saved : undefined;
}
