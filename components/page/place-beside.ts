/** Puts an element beside a painted place of the page, and keeps it there while the page scrolls. */
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import type { SurfaceCanvas } from '../../utils/lens/lens-world.ts';

const gap = 8;

/** Returns the way to stop. */
export function placeBeside(
  element: HTMLElement,
  { lens, document, offset }: SurfaceCanvas,
  target: HighlightTarget,
): () => void {
  const window = document.defaultView!;
  let frame = 0;
  const place = (): void => {
    frame = 0;
    const box = lens.boxOf(target);
    // A figure inside something folded away stands nowhere.
    element.hidden = box === undefined;
    if (!box) return;
    const { x, y } = offset();
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = y + box.bottom + gap;
    const top = below + height <= window.innerHeight ? below : Math.max(gap, y + box.top - gap - height);
    const room = roomFor(element, window, top, top + height);
    const left = Math.max(gap, Math.min(x + box.left, room - width - gap));
    element.style.setProperty('top', `${top}px`);
    element.style.setProperty('left', `${left}px`);
  };
  const placeSoon = (): void => {
    frame ||= window.requestAnimationFrame(place);
  };
  place();
  const windows = new Set([window, globalThis.window]);
  for (const each of windows) {
    each.addEventListener('scroll', placeSoon, { capture: true, passive: true });
    each.addEventListener('resize', placeSoon, { passive: true });
  }
  return () => {
    window.cancelAnimationFrame(frame);
    for (const each of windows) {
      each.removeEventListener('scroll', placeSoon, { capture: true });
      each.removeEventListener('resize', placeSoon);
    }
  };
}

/** The right end of the room: the open card, where it stands at the same height and leaves enough, or the window's edge. */
function roomFor(element: HTMLElement, { innerWidth }: Window, top: number, bottom: number): number {
  const card = element.parentElement?.querySelector('.card')?.getBoundingClientRect();
  const isInTheWay = card && card.top < bottom && card.bottom > top;
  return isInTheWay && card.left > element.offsetWidth + 2 * gap ? card.left : innerWidth;
}
