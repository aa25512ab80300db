/** A store of the lens → state of a component. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../../utils/lens/lens-state.ts';

/** The store's state; the component is drawn again after every change. */
export function useStore<State>(store: Store<State>): State {
  const [, redraw] = useState(0);
  useLayoutEffect(() => store.watch(() => redraw((count) => count + 1)), [store]);
  return store.get();
}
