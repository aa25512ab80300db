/** What is seen on a document, painted on it, and shown to the reader there. */
import { matchSelectors } from '../anchoring/match-selectors.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import { placesOf } from '../article/article.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import { placesOfTarget } from '../highlights/plan-highlights.ts';
import type { Place } from '../page/page.ts';
import { holderName } from '../painting/own-document.ts';
import { paintHighlights, rangesOf, type Painting } from '../painting/paint-highlights.ts';
import { scrollToRange } from '../painting/scroll-to-range.ts';
import { readDocument, type Sight } from './read-document.ts';

/** More names than this are no narrower than all of them. */
export const mostNames = 40;

export class PageView {
  readonly #document: Document;
  #sight: Sight | undefined;
  #painting: Painting | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get sight(): Sight | undefined {
    return this.#sight;
  }

  /** Reads the document anew; resolves with what is seen now, which is not taken over before `take`. */
  read(): Promise<Sight> {
    return readDocument(this.#document, this.#sight);
  }

  /** Takes over what was read and paints it in place of what was painted. */
  take(sight: Sight): void {
    this.#sight = sight;
    this.unpaint();
    if (sight.analysis.article) this.#painting = paintHighlights(sight.plan, sight.rangeOf);
  }

  /** Local names of the elements whose text may be painted: highlights, and the evidence that is flashed. One `*` for a page of strange elements. */
  elementsPainted(): string[] {
    const { sight } = this;
    if (!sight) return [];
    const evidence = sight.analysis.provenance.evidence.flatMap(({ at }) => at ?? []);
    const ranges = [...(this.#painting?.ranges() ?? []), ...rangesOf(evidence, sight.rangeOf)];
    const names = new Set(
      ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer].map(holderName)),
    );
    const known = [...names].filter((name) => name !== undefined).toSorted();
    return known.length > mostNames || known.some((name) => !/^[a-z][a-z0-9-]{0,40}$/.test(name)) ? ['*'] : known;
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

  /** Scrolls to a target and flashes it; false where it stands nowhere. */
  reveal(target: HighlightTarget): boolean {
    return this.#sight !== undefined && this.#show(placesOfTarget(this.#sight.analysis, target));
  }

  revealSelectors(selectors: SelectorPair): boolean {
    const article = this.#sight?.analysis.article;
    if (!article) return false;
    const match = matchSelectors(article.text, selectors);
    return match.kind === 'found' && this.#show(placesOf(article, match.span));
  }

  #show(places: readonly Place[]): boolean {
    const ranges = this.#sight ? rangesOf(places, this.#sight.rangeOf) : [];
    if (ranges.length === 0) return false;
    scrollToRange(ranges[0]!);
    this.#painting?.flash(ranges);
    return true;
  }

  /** The painted figure after (1) or before (-1) another, in the order of the text; the first or the last where there is no other. */
  figureBeside(index: number | undefined, by: 1 | -1): number | undefined {
    const figures =
      this.#sight?.plan.flatMap(({ target }) => (target.kind === 'statistic' ? [target.index] : [])) ?? [];
    const at = figures.indexOf(index ?? -1);
    if (at < 0) return figures.at(by === 1 ? 0 : -1);
    return figures[(at + by + figures.length) % figures.length];
  }
}
