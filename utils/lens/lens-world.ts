/** What gate, lens and card share on a page: a name in the extension's own world, which the page cannot see. */
import type { SelectorPair } from '../anchoring/selector.ts';
import type { Article } from '../article/article.ts';
import type { Place } from '../page/page.ts';
import type { Lens } from './run-lens.ts';
import type { savePage } from './save-page.ts';

/** What the card's script hands over: all that is needed only once a reader acts. */
export interface CardScript {
  /** Draws card and popover; returns the way to take them away. */
  readonly drawSurface: (canvas: SurfaceCanvas) => () => void;
  readonly savePage: typeof savePage;
  /** Where the words of a clip stand in an article; empty where they don't. */
  readonly placesOfSelectors: (article: Article, selectors: SelectorPair) => Place[];
}

export interface SurfaceCanvas {
  readonly lens: Lens;
  readonly document: Document;
  readonly root: ShadowRoot;
  readonly stage: HTMLElement;
  /** Where the lens's own window stands in the window of the card: elsewhere only for an article in a frame. */
  readonly offset: () => { x: number; y: number };
  readonly focusChip: () => void;
}

export interface LensWorld {
  firsthandLens?: {
    remove: () => void;
    /** The card's script hands itself over as soon as it runs. */
    takeCard: (card: CardScript) => void;
  };
}

export const lensWorld = globalThis as LensWorld;
