/** What is seen on a document, painted on it, and shown to the reader there. */
import type { FiguresShown } from '../highlights/figures-shown.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import { placesOfTarget } from '../highlights/places-of-target.ts';
import type { Place } from '../page/page.ts';
import { paintHighlights, rangesOf, type Painting } from '../painting/paint-highlights.ts';
import { scrollToRange } from '../painting/scroll-to-range.ts';
import { readDocument, type Sight } from './read-document.ts';

export class PageView {
  readonly #document: Document;
  #sight: Sight | undefined;
  #painting: Painting | undefined;
  #isForgotten = false;
  /** Asked for on this page alone. */
  figures: FiguresShown | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get sight(): Sight | undefined {
    return this.#sight;
  }

  /** Elements that the style sheet of the highlights stands for. */
  get dressed(): readonly string[] {
    return this.#sight?.dressed ?? [];
  }

  /** The style sheet stands for these by now. */
  dress(elements: readonly string[]): void {
    if (this.#sight) this.#sight = { ...this.#sight, dressed: elements };
  }

  /** Reads the document anew; resolves with what is seen now, which is not taken over before `take`. */
  read(signal: AbortSignal): Promise<Sight> {
    const before = this.#isForgotten ? undefined : this.#sight;
    return readDocument(this.#document, { dressed: this.dressed, figures: this.figures, before, signal });
  }

  /** The next reading begins from nothing. */
  forget(): void {
    this.#isForgotten = true;
  }

  /** Takes over what was read and paints it in place of what was painted. False where the document has changed meanwhile, so that not everything could be. */
  take(sight: Sight): boolean {
    this.#sight = sight;
    this.#isForgotten = false;
    this.unpaint();
    if (!sight.found.analysis.article) return true;
    this.#painting = paintHighlights(sight.names, sight.found.plan, sight.rangeOf);
    return this.#painting.isWhole;
  }

  unpaint(): void {
    this.#painting?.remove();
    this.#painting = undefined;
  }

  /** True where the page had touched what we paint. */
  assertPainted(): boolean {
    return this.#painting?.assert() ?? false;
  }

  targetAt(x: number, y: number): HighlightTarget | undefined {
    return this.#painting?.targetAt(x, y);
  }

  boxOf(target: HighlightTarget): DOMRect | undefined {
    return this.#painting?.boxOf(target);
  }

  /** Scrolls to a target and flashes it; returns where it stands. What is painted has gone along with the page's changes; other places are looked up. */
  reveal(target: HighlightTarget): readonly Range[] {
    const painted = this.#painting?.rangesOf(target) ?? [];
    if (painted.length > 0) return this.#show(painted);
    return this.#sight ? this.revealPlaces(placesOfTarget(this.#sight.found.analysis, target)) : [];
  }

  revealPlaces(places: readonly Place[]): readonly Range[] {
    return this.#sight ? this.#show(rangesOf(places, this.#sight.rangeOf)) : [];
  }

  #show(ranges: readonly Range[]): readonly Range[] {
    const [first] = ranges;
    if (!first) return [];
    scrollToRange(first);
    this.#painting?.flash(ranges);
    return ranges;
  }

  /** The painted figure after (1) or before (-1) another, in the order of the text; the first or the last where there is no other. */
  figureBeside(index: number | undefined, by: 1 | -1): number | undefined {
    const figures =
      this.#sight?.found.plan.flatMap(({ target }) => (target.kind === 'statistic' ? [target.index] : [])) ?? [];
    const at = figures.indexOf(index ?? -1);
    if (at < 0) return figures.at(by === 1 ? 0 : -1);
    return figures[(at + by + figures.length) % figures.length];
  }
}
