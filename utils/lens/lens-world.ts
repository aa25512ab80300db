/** What gate, lens and card share on a page: a name in the extension's own world, which the page cannot see. */
import type { Lens } from './run-lens.ts';

/** Draws card and popover; handed over by the card's script. */
export type DrawSurface = (canvas: SurfaceCanvas) => () => void;

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
    /** The card's script hands its drawing over as soon as it runs. */
    takeSurface: (draw: DrawSurface) => void;
  };
}

export const lensWorld = globalThis as LensWorld;
