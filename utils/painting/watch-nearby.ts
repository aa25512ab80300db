/** Ranges of a page → those near the window, told anew as the reader scrolls. A browser paints every registered range again in each frame of an animation, seen or not. */
import { parentElementOf } from '../page/dom-access.ts';

/** So many are registered at most. */
const mostNearby = 250;
/** How far outside the window counts as near: a part of its height. */
const margin = '15% 0px';
const marginPart = 0.15;
/** While the reader scrolls through one very long element, its ranges are looked at as often as this. */
const lookEveryMs = 200;

/** Calls back with the ranges that are near, whenever they have become others. Returns the way to stop. */
export function watchNearby(ranges: readonly Range[], onChange: (near: ReadonlySet<Range>) => void): () => void {
  const rangesIn = byElement(ranges);
  const near = new Set<Element>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    const found = new Set<Range>();
    for (const element of near) {
      for (const range of nearbyIn(rangesIn.get(element)!)) {
        if (found.size >= mostNearby) return onChange(found);
        found.add(range);
      }
    }
    onChange(found);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What has no box of its own is never met: it counts as near.
        const isBoxless = boundingClientRect.width === 0 && boundingClientRect.height === 0;
        if (isIntersecting || isBoxless) near.add(target);
        else near.delete(target);
      }
      tell();
    },
    { rootMargin: margin },
  );
  const onScroll = (): void => {
    looking ??= setTimeout(() => {
      looking = undefined;
      if ([...near].some((element) => rangesIn.get(element)!.length > mostNearby)) tell();
    }, lookEveryMs);
  };
  for (const element of rangesIn.keys()) observer.observe(element);
  addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    observer.disconnect();
    clearTimeout(looking);
    removeEventListener('scroll', onScroll, { capture: true });
  };
}

function byElement(ranges: readonly Range[]): ReadonlyMap<Element, Range[]> {
  const found = new Map<Element, Range[]>();
  for (const range of ranges) {
    const element = parentElementOf(range.startContainer);
    if (!element) continue;
    const known = found.get(element);
    if (known) known.push(range);
    else found.set(element, [range]);
  }
  return found;
}

/** Of one element's ranges, which stand one below the other, those near the window; all of them where they are few. */
function nearbyIn(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length <= mostNearby) return ranges;
  const top = -marginPart * innerHeight;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.getBoundingClientRect().bottom < top) low = middle + 1;
    else high = middle;
  }
  return ranges.slice(low, low + mostNearby);
}
