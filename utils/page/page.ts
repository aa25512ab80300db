/** A page as the domain sees it: numbered blocks of text in a tree of regions, and what the head claims. Plain JSON; the way back to DOM nodes stays in ring 1. */

import type { Holder } from './holder.ts';

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

/** An inline element that says something about its text: by its name (`time`, `em`) or by its attributes. */
export interface InlineMark {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** Class, id, itemprop and rel, lower case, separated by spaces. */
  readonly hint: string;
  /** The `datetime` attribute, or the `content` of an element with an itemprop. */
  readonly value?: string;
}

/** A line of text of one block-level element: white space collapsed as a browser would show it, invisible characters left out, broken at `<br>`. */
export interface Block {
  readonly text: string;
  /** Lower-case name of the block-level element. */
  readonly tag: string;
  /** The innermost region the text stands in: an index into `Page.regions`. */
  readonly region: number;
  readonly links: readonly BlockLink[];
  readonly marks: readonly InlineMark[];
}

/** A block-level element. Regions stand in document order, so a parent has a smaller index than its children; region 0 is the body. */
export interface Region {
  readonly parent: number;
  readonly tag: string;
  /** Class, id, itemprop and role, lower case, separated by spaces. */
  readonly hint: string;
  /** Taken out of sight by an attribute: `hidden`, `aria-hidden`, or an inline `display: none`. */
  readonly hidden: boolean;
}

/** An image. */
export interface Picture {
  /** Its words; empty where it has none. */
  readonly alt: string;
  readonly region: number;
  /** How many blocks stand before it. */
  readonly blocksBefore: number;
}

/**
 * The way back from a block to the document, run by run. Run `i` begins at `at[i]` of the block's text, and in the document
 * `offset[i]` units of text behind its anchor, in the element `holder[i]`; it ends where the next begins.
 */
export interface BlockRuns {
  readonly at: readonly number[];
  readonly anchor: readonly number[];
  readonly offset: readonly number[];
  readonly holder: readonly Holder[];
}

/** A block's words, and where they stand in the document. */
export interface MappedBlock {
  readonly text: string;
  readonly runs: Pick<BlockRuns, 'at' | 'anchor' | 'offset'>;
}

/** One `<meta>`: `key` is its name, property or itemprop in lower case. */
export interface MetaEntry {
  readonly key: string;
  readonly value: string;
}

/** What the head and structured data claim. Claims are untrusted: nothing here decides alone. */
export interface Metadata {
  /** The `<title>`, white space collapsed. */
  readonly title?: string;
  /** Absolute where the page's address is known. */
  readonly canonicalUrl?: string;
  readonly entries: readonly MetaEntry[];
  /** JSON-LD scripts as written: they may be anything. */
  readonly jsonLd: readonly string[];
}

export interface Page {
  /** The tab's address as the browser reports it; absent for a saved file. */
  readonly url?: string;
  /** Host of the address; where there is none, of the canonical link or `og:url`. */
  readonly host?: string;
  /** The `lang` attribute of the root element, as written. */
  readonly lang?: string;
  readonly blocks: readonly Block[];
  readonly regions: readonly Region[];
  readonly pictures: readonly Picture[];
  readonly metadata: Metadata;
  /** True where the page was longer than is read: what stands behind the limit is not here. */
  readonly truncated: boolean;
}
