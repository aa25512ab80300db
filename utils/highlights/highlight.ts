/** What to mark on the page and how: data only; `painting/` does it. */
import type { Place } from '../page/page.ts';

/** Each style is a colour and a line, so that neither alone has to be told apart. */
export type HighlightStyle = 'source' | 'original-title' | 'figure' | 'promise' | 'doubt';

export const highlightStyles: readonly HighlightStyle[] = ['figure', 'promise', 'doubt', 'source', 'original-title'];

/** `underline`: without a ground of colour. */
export const markStyles = ['colour', 'underline'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** What a highlight stands for, so that a click on it finds its way back. */
export type HighlightTarget =
  | { readonly kind: 'source' }
  | { readonly kind: 'original-title' }
  | { readonly kind: 'evidence'; readonly index: number }
  | { readonly kind: 'statistic'; readonly index: number };

export interface PlannedHighlight {
  readonly style: HighlightStyle;
  readonly target: HighlightTarget;
  readonly places: readonly Place[];
}
