/** A line in which phrases are matched, with what bounds the names in it. */
import type { BlockLink } from '../page/page.ts';
import type { Cursor } from '../text/cursor.ts';

/** What a line offers besides its words. */
export interface LineContext {
  readonly cursor: Cursor;
  readonly links: readonly BlockLink[];
  /** Where an element begins or ends without a space: no name runs over it. */
  readonly edges?: readonly number[];
  readonly nameEnds: readonly string[];
  /** Lower-case articles that stand before a name and are no part of it. */
  readonly articles: readonly string[];
  /** Beginnings of words by which a house speaks of others near to it: they stand before the name. */
  readonly partnerWords: readonly string[];
  readonly ourWords: readonly string[];
  /** What parts an issue from the outlet it is of: the name begins behind it. */
  readonly editionWords: readonly string[];
  readonly spaced: boolean;
}
