/** Planned highlights → the page, through the CSS Custom Highlight API: ranges in a registry, not one change to the DOM. */
import {
  highlightStyles,
  type HighlightStyle,
  type HighlightTarget,
  type PlannedHighlight,
} from '../highlights/highlight.ts';
import type { Place } from '../page/page.ts';
import { registryName } from './highlight-styles.ts';
import { watchNearby } from './watch-nearby.ts';

/** Place → range; undefined where the page has changed under it. */
export type RangeOf = (place: Place) => Range | undefined;

export interface Painting {
  /** Paints again what the page has cleared, emptied or filled in the registry that we share with it; true where it had. */
  assert(): boolean;
  /** What stands painted at a point of the window. */
  targetAt(x: number, y: number): HighlightTarget | undefined;
  /** False where some of the plan stands nowhere. */
  readonly isWhole: boolean;
  /** Where a target is painted. */
  rangesOf(target: HighlightTarget): readonly Range[];
  /** Where a target stands in the window; undefined where it is gone. */
  boxOf(target: HighlightTarget): DOMRect | undefined;
  /** Draws the eye to a place for a moment. */
  flash(ranges: readonly Range[]): void;
  remove(): void;
}

interface Painted {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
  /** Those that are registered: near the window, where there are many. */
  shown: readonly Range[];
  readonly priority: number;
}

interface Spot {
  readonly target: HighlightTarget;
  readonly ranges: readonly Range[];
  readonly priority: number;
}

const flashMs = 1_600;
/** So few are registered wherever they stand. */
const fewRanges = 40;

/** Paints the plan; the registry is left alone where there is nothing to paint. */
export function paintHighlights(names: string, plan: readonly PlannedHighlight[], rangeOf: RangeOf): Painting {
  const spots = plan.map((planned) => spotOf(planned, rangeOf));
  const painted = paintSpots(names, plan, spots);
  const flashing = makeFlash(registryName(names, 'flash'));
  for (const [name, { highlight }] of painted) CSS.highlights.set(name, highlight);
  const all = [...painted.values()].flatMap(({ ranges }) => ranges);
  const stopWatching =
    all.length > fewRanges ? watchNearby(all, (near) => showOnly([...painted.values()], near)) : undefined;
  const assert = (): boolean => [...painted].filter(([name, each]) => restore(name, each)).length > 0;
  return {
    assert,
    isWhole: spots.every(({ ranges }, index) => ranges.length === plan[index]?.places.length),
    rangesOf: (target) => spots.find((spot) => isSame(spot.target, target))?.ranges ?? [],
    targetAt: (x, y) => spotAt(spots, x, y)?.target,
    boxOf: (target) => boxOf(spots.find((spot) => isSame(spot.target, target))),
    flash: flashing.show,
    remove: () => {
      stopWatching?.();
      flashing.stop();
      for (const [name, { highlight }] of painted) withdraw(name, highlight);
    },
  };
}

/** Overlaps are won by what says more about the article: its source before a figure. */
function priorityOf(style: HighlightStyle): number {
  return highlightStyles.indexOf(style);
}

function spotOf({ target, style, places }: PlannedHighlight, rangeOf: RangeOf): Spot {
  return { target, ranges: rangesOf(places, rangeOf), priority: priorityOf(style) };
}

function paintSpots(
  names: string,
  plan: readonly PlannedHighlight[],
  spots: readonly Spot[],
): ReadonlyMap<string, Painted> {
  const painted = new Map<string, Painted>();
  const total = spots.reduce((sum, { ranges }) => sum + ranges.length, 0);
  for (const style of highlightStyles) {
    const ranges = spots.filter((_spot, index) => plan[index]?.style === style).flatMap((spot) => spot.ranges);
    if (ranges.length === 0) continue;
    const shown = total > fewRanges ? [] : ranges;
    const highlight = new Highlight(...shown);
    highlight.priority = priorityOf(style);
    painted.set(registryName(names, style), { highlight, ranges, shown, priority: highlight.priority });
  }
  return painted;
}

/** Registers the ranges that are near and takes the others out. */
function showOnly(painted: readonly Painted[], near: ReadonlySet<Range>): void {
  for (const each of painted) {
    const shown = each.ranges.filter((range) => near.has(range));
    for (const range of each.shown) if (!near.has(range)) each.highlight.delete(range);
    for (const range of shown) each.highlight.add(range);
    each.shown = shown;
  }
}

/** Makes one highlight as it should be; true where it was not. The page can reach it through the registry. */
function restore(name: string, { highlight, shown, priority }: Painted): boolean {
  const isOurs = CSS.highlights.get(name) === highlight;
  const isWhole = highlight.size === shown.length && shown.every((range) => highlight.has(range));
  if (isOurs && isWhole && highlight.priority === priority) return false;
  if (!isWhole) {
    highlight.clear();
    for (const range of shown) highlight.add(range);
  }
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return true;
}

/** Takes a highlight out of the registry, unless another has taken its name there: after an update, our successor's. */
function withdraw(name: string, highlight: Highlight): void {
  highlight.clear();
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

function makeFlash(name: string): { show: (ranges: readonly Range[]) => void; stop: () => void } {
  let current: Highlight | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    if (current) withdraw(name, current);
    current = undefined;
  };
  return {
    stop,
    show: (ranges) => {
      stop();
      current = new Highlight(...ranges);
      current.priority = highlightStyles.length;
      CSS.highlights.set(name, current);
      timer = setTimeout(stop, flashMs);
    },
  };
}

function isSame(a: HighlightTarget, b: HighlightTarget): boolean {
  return a.kind === b.kind && ('index' in a ? a.index : -1) === ('index' in b ? b.index : -1);
}

function boxOf(spot: Spot | undefined): DOMRect | undefined {
  const box = spot?.ranges[0]?.getBoundingClientRect();
  return box && box.width > 0 ? box : undefined;
}

/** The uppermost spot whose text really stands under the point: a caret is also found beside a line. */
function spotAt(spots: readonly Spot[], x: number, y: number): Spot | undefined {
  const caret = caretAt(x, y);
  if (!caret) return undefined;
  return spots
    .filter(({ ranges }) => ranges.some((range) => holds(range, caret) && covers(range, x, y)))
    .toSorted((a, b) => b.priority - a.priority)[0];
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the text under a point; undefined where there is no text. */
function caretAt(x: number, y: number): Caret | undefined {
  const position = Document.prototype.caretPositionFromPoint.call(document, x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : undefined;
}

function holds(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false;
  }
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** The ranges of some places, without those that are gone. */
export function rangesOf(places: readonly Place[], rangeOf: RangeOf): Range[] {
  return places.flatMap((place) => rangeOf(place) ?? []);
}
