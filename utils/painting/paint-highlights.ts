/** Planned highlights → the page, through the CSS Custom Highlight API: ranges in a registry, not one change to the DOM. */
import { highlightStyles, type PlannedHighlight } from '../highlights/highlight.ts';
import type { Place } from '../page/page.ts';
import { registryName } from './highlight-styles.ts';

/** Place → range; undefined where the page has changed under it. */
export type RangeOf = (place: Place) => Range | undefined;

export interface Painting {
  /** Paints again what the page has cleared from the registry that we share with it. */
  assert(): void;
  /** Draws the eye to a place for a moment. */
  flash(ranges: readonly Range[]): void;
  remove(): void;
}

const flashMs = 1_600;

/** Overlaps are won by what says more about the article: its source before a figure. */
const priority = new Map(highlightStyles.map((style, index) => [style, index]));

/** Paints the plan; the registry is left alone where the browser has none. */
export function paintHighlights(plan: readonly PlannedHighlight[], rangeOf: RangeOf): Painting {
  const painted = new Map<string, Highlight>();
  let flashing: ReturnType<typeof setTimeout> | undefined;
  for (const style of highlightStyles) {
    const ranges = plan
      .filter((highlight) => highlight.style === style)
      .flatMap(({ places }) => rangesOf(places, rangeOf));
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority.get(style)!;
    painted.set(registryName(style), highlight);
  }
  const assert = (): void => {
    for (const [name, highlight] of painted)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  };
  const stopFlash = (): void => {
    clearTimeout(flashing);
    CSS.highlights.delete(registryName('flash'));
  };
  assert();
  return {
    assert,
    flash: (ranges) => {
      stopFlash();
      const highlight = new Highlight(...ranges);
      highlight.priority = highlightStyles.length;
      CSS.highlights.set(registryName('flash'), highlight);
      flashing = setTimeout(stopFlash, flashMs);
    },
    remove: () => {
      stopFlash();
      for (const name of painted.keys()) CSS.highlights.delete(name);
    },
  };
}

/** The ranges of some places, without those that are gone. */
export function rangesOf(places: readonly Place[], rangeOf: RangeOf): Range[] {
  return places.flatMap((place) => rangeOf(place) ?? []);
}
