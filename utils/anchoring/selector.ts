/** W3C Web Annotation selectors over an article's text: what a clip remembers of a place, and how it is found again. */

/** The exact words with a little of what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets in the article's text when it was saved, UTF-16 units, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** A place as a clip keeps it: the quote finds it, the position breaks ties. */
export type SelectorPair = readonly [TextQuoteSelector, TextPositionSelector];
