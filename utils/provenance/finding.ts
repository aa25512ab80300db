/** What was found on the page that bears on its origin, before anything is weighed. Plain JSON. */
import type { CreditSays } from '../languages/provenance-tables.ts';
import type { Place } from '../page/page.ts';
import type { EvidenceKind } from './provenance.ts';
import type { Zone } from './zones.ts';

/** What a slot of the page, or a field of its head, is for by its own account. */
export type Slot = 'source' | 'author' | 'publisher' | 'rights' | 'based-on' | 'address';

export interface Finding {
  readonly kind: EvidenceKind;
  /** As printed. */
  readonly quote: string;
  readonly at?: Place;
  readonly zone?: Zone;
  /** The outlet or author named, as printed. */
  readonly name?: string;
  readonly nameAt?: Place;
  readonly says?: CreditSays;
  /** The account in quotes behind the name, should that be a platform's. */
  readonly account?: string;
  readonly accountAt?: Place;
  /** True where the finding begins a sentence or stands in brackets. */
  readonly opensSentence?: boolean;
  /** True where the finding begins its line. */
  readonly opensLine?: boolean;
  /** Its line says little else. */
  readonly inShortLine?: boolean;
  /** Linked or printed addresses, absolute, the nearest first. */
  readonly urls?: readonly string[];
  readonly title?: string;
  readonly titleAt?: Place;
  readonly author?: string;
  readonly slot?: Slot;
  /** It fills its line or its slot. */
  readonly alone?: boolean;
  /** It stands in marks for titles: 《江畔周刊》. */
  readonly titled?: boolean;
  /** Its line is a date and this name. */
  readonly besideDate?: boolean;
  /** Its line is a person's name and this one, parted by a slash or comma. */
  readonly behindAuthor?: boolean;
  /** It follows a person's name in a byline, set off by a comma, slash or bracket. */
  readonly afterName?: boolean;
  /** A byline word still stands at the name's beginning. */
  readonly labelled?: boolean;
  /** Words run up to it without a mark between: `Ada Hill`. */
  readonly unparted?: boolean;
  /** What its reporter is called and the reporter's name stand behind it. */
  readonly ofReporter?: boolean;
  /** It is a line of its own right under one with nothing but an author. */
  readonly underAuthor?: boolean;
  /** A label stands before it that is no byline's. */
  readonly behindLabel?: boolean;
  /** It stands in the very line behind the body. */
  readonly next?: boolean;
  /** A dateline written into its sentence; `loose` where the word that ends it may introduce a mere attribution. */
  readonly runsOn?: boolean;
  readonly loose?: boolean;
  /** The words right behind a dateline. */
  readonly follows?: string;
  /** A date stands in its line or in the next one. */
  readonly dated?: boolean;
  /** Further names follow it in a list: the text was put together from all of them. */
  readonly listed?: boolean;
  /** It stands in quotation marks inside a sentence: somebody's words, not the page's. */
  readonly quoted?: boolean;
  /** The words around it say that what it names is the house's own: "our newsletter". */
  readonly ownHouse?: boolean;
}

export interface FoundEvidence {
  readonly findings: readonly Finding[];
  /** What the site calls itself, as far as the page shows it. */
  readonly siteNames: readonly string[];
  /** Those of them that stand for the whole site, not for a department. */
  readonly brandNames: readonly string[];
  /** On a platform of many accounts: the one that has published the article. */
  readonly accountNames: readonly string[];
  /** The lines that state whose site this is: copyright, publisher, address. */
  readonly colophon: string;
  /** Addresses that the lines around the article link to, outside its running text. */
  readonly nearLinks: readonly string[];
  readonly statesEditor: boolean;
  readonly statesAuthor: boolean;
  /** Creative Commons licence the article is under, such as `CC BY-ND 4.0`. */
  readonly licence?: string;
}
