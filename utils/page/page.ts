/** A page as the domain sees it: numbered blocks of text and what the head claims. Plain JSON; the way back to DOM nodes stays in ring 1. */

/** A place on the page: a span inside one block's text. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A link inside a block's text; `href` is absolute where the page's address is known. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The text of one block-level element that holds text of its own, white space collapsed as a browser would show it. */
export interface Block {
  readonly text: string;
  /** Lower-case name of the block-level element. */
  readonly tag: string;
  readonly links: readonly BlockLink[];
}

/** What the head and structured data claim. Claims are untrusted: nothing here decides alone. */
export interface Metadata {
  readonly canonicalUrl?: string;
}

export interface Page {
  /** The tab's address as the browser reports it; absent for a saved file. */
  readonly url?: string;
  readonly host?: string;
  /** The `lang` attribute of the root element, as written. */
  readonly lang?: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}
