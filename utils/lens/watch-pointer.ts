/** The pointer over a painted figure → its popover. Only listens, and to the reader alone: what the page makes of a click is the page's, and nothing is asked of layout before the pointer rests. */
import type { Lens } from './run-lens.ts';

/** A pointer that rests this long means it. */
const restMs = 220;
/** The way from a figure to its popover may take this long. */
const leaveMs = 350;

/** Elements on which a click is the page's alone. */
const acts = 'a, button, input, select, textarea, label, summary, video, audio, [role=button], [contenteditable]';

function isActed(target: EventTarget | null): boolean {
  return target instanceof Element && Element.prototype.closest.call(target, acts) !== null;
}

const passive = { capture: true, passive: true } as const;

/** `isOurs` tells events of our own face, which arrive as events of its host. Returns the way to stop. */
export function watchPointer(lens: Lens, isOurs: (event: Event) => boolean): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const figureAt = ({ clientX, clientY }: MouseEvent): number | undefined => {
    const target = lens.targetAt(clientX, clientY);
    return target?.kind === 'statistic' ? target.index : undefined;
  };
  const leaveSoon = (): void => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!lens.store.get().chosen?.isPinned) lens.store.set({ chosen: undefined });
    }, leaveMs);
  };
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    clearTimeout(resting);
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    resting = setTimeout(() => {
      const { chosen } = lens.store.get();
      if (chosen?.isPinned) return;
      const index = figureAt(event);
      if (index !== undefined) stay();
      if (index === undefined) return chosen && !isOurs(event) ? leaveSoon() : stay();
      if (index !== chosen?.index) lens.store.set({ chosen: { index, isPinned: false } });
    }, restMs);
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || isOurs(event) || isActed(event.target)) return;
    if (getSelection()?.isCollapsed === false) return;
    const index = figureAt(event);
    if (index !== undefined) lens.store.set({ chosen: { index, isPinned: true } });
    else if (lens.store.get().chosen) lens.store.set({ chosen: undefined });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && lens.store.get().chosen && !isOurs(event))
      lens.store.set({ chosen: undefined });
  };
  addEventListener('pointermove', onMove, passive);
  addEventListener('click', onClick, passive);
  addEventListener('keydown', onKey, passive);
  return () => {
    clearTimeout(resting);
    stay();
    removeEventListener('pointermove', onMove, passive);
    removeEventListener('click', onClick, passive);
    removeEventListener('keydown', onKey, passive);
  };
}
