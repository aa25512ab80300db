/**
 * What a written language contributes to tracing an article: the words its trade uses. Tables only; every row carries an example
 * that a registry test runs. Forms are written as `utils/text/phrase.ts` describes.
 */

import type { NameWords } from './name-words.ts';

/** How much a credit form says by itself. */
export type CreditSays =
  /** A bare label: 来源. It decides by the name that follows. */
  | 'label'
  /** A bare label as often said of data as of texts: "Source:", 出典. */
  | 'reference'
  /** The text was taken over from elsewhere: 转载自, "republished from". */
  | 'taken-from'
  /** It appeared elsewhere first: "originally published in". */
  | 'first-published'
  /** A link to the copy it was made of: "read the original here". */
  | 'points-to-original'
  /** A link by which the text goes on: "read more", "source". Decides only alone behind the text, where it leads to a page of another site. */
  | 'reads-on'
  /** Handed to the page by somebody: "provided by", "distributed by". Inside a line it is as often said of something else. */
  | 'supplied'
  /** "via", "courtesy of", "with permission from": often said of pictures too. */
  | 'via'
  /** The author is on this outlet's staff: 采写：…记者. Decides only for what is seen to be an outlet. */
  | 'staff'
  /** Whose rights are stated: "© 2019 The Associated Press". Decides only for a known outlet. */
  | 'rights'
  /** It names the site that shows it: "Published at … with permission of". */
  | 'self-host'
  /** Put together from several sources: 综合. */
  | 'compiled'
  /** Taken from a book, which is no outlet. It says nothing of a reprint. */
  | 'from-a-book'
  /** Translated from. */
  | 'translated';

export interface CreditRow {
  readonly form: string;
  readonly says: CreditSays;
  readonly example: string;
  /** What the slots hold in the example. */
  readonly source?: string;
  readonly author?: string;
  readonly title?: string;
}

export interface TitleRow {
  readonly form: string;
  readonly example: string;
  readonly title: string;
}

/** Words by which an agency's copy ends, though it may not be named. */
export interface AgencyTailRow {
  readonly form: string;
  readonly agency: string;
  readonly example: string;
}

/** A phrase that speaks against a reprint, or says nothing of one. */
export interface CounterRow {
  readonly form: string;
  readonly kind: 'boilerplate' | 'photo-credit' | 'attribution' | 'self-tag' | 'reprinted-elsewhere';
  readonly example: string;
}

/** A line that is no part of any article's body. */
export interface FurnitureRow {
  /** The whole line, or its beginning where it ends in `…`. */
  readonly line: string;
  /** `end`: nothing of the article comes after it. `line`: only this line goes. `list`: it goes with the links that follow. */
  readonly takes: 'end' | 'line' | 'list';
  readonly example: string;
}

export interface ProvenanceTables {
  /** BCP 47 tag. */
  readonly language: string;
  /** The script by which a text is first told from others. */
  readonly script: 'han' | 'kana' | 'hangul' | 'latin';
  /** Region subtags that ask for this way of writing where the text itself does not tell. */
  readonly regions: readonly string[];
  /** Whether words are set apart by spaces. */
  readonly spaced: boolean;
  readonly credits: readonly CreditRow[];
  readonly originalTitles: readonly TitleRow[];
  readonly agencyTails: readonly AgencyTailRow[];
  readonly counter: readonly CounterRow[];
  readonly furniture: readonly FurnitureRow[];
  /** Words that end a name in a credit: the next label, a verb, a preposition. */
  readonly nameEnds: readonly string[];
  /** Articles that stand before a name in lower case and are no part of it. */
  readonly articles: readonly string[];
  /** Words between an issue of an outlet and the outlet's name: `the June issue of …`. */
  readonly editionWords: readonly string[];
  /** Words that close a site's name and are not used for its departments: 网站, "online". */
  readonly siteWords: readonly string[];
  /** What a site calls itself instead of its name: 本站, "staff". One that ends in `…` stands for every name that begins with it. */
  readonly selfNames: readonly string[];
  /** Words by which a house speaks of what is its own: "our" newsletter. */
  readonly ourWords: readonly string[];
  /** Beginnings of words behind those that tell of another house all the same: our "partner". */
  readonly partnerWords: readonly string[];
  /** What is no outlet though it stands where one would: 网络, "the internet". */
  readonly notNames: readonly string[];
  /** What its words say of a name. */
  readonly nameWords: NameWords;
  /** Labels before an author's name. */
  readonly authorLabels: readonly string[];
  /** Labels before the responsible editor's name. */
  readonly editorLabels: readonly string[];
  /** What a byline puts before or behind a name and is no part of it: "By", "Staff". */
  readonly bylineWords: readonly string[];
  /** Words a dateline ends with: 电, 讯. */
  readonly datelineEnds: readonly string[];
  /** Words a dateline may end with, but a mere attribution as well: 报道, 消息. */
  readonly looseDatelineEnds: readonly string[];
  /** Words before the source of a statement: 据, "according to". */
  readonly accordingTo: readonly string[];
  /** Words of the lines that state whose site it is, and whose the rights are. */
  readonly colophonWords: readonly string[];
  /** What a link to the front page is called when it does not name the site. */
  readonly homeWords: readonly string[];
  /** Words in the names of sites where readers write: forums, question boards. */
  readonly threadWords: readonly string[];
  /** How the small lines of a thread begin: 回复, "Reply". */
  readonly replyWords: readonly string[];
  /** What follows a number where a time is told from now: 小时前, "hours ago"; in front of it where that is usual. */
  readonly agoWords: readonly string[];
  /** The name of Creative Commons. */
  readonly creativeCommons: readonly string[];
  /** Endings by which an unknown name is seen to be an outlet's: 日报, 网. */
  readonly outletEndings: readonly string[];
  /** Words before a name by which it is seen to be an agency's: Agência, Agence. */
  readonly outletBeginnings: readonly string[];
  /** Frequent short words (Latin scripts) that tell the language from its neighbours. */
  readonly commonWords: readonly string[];
  /** Characters that this way of writing has and its neighbour has not (zh against zh-Hant). */
  readonly tellingCharacters: string;
  /** Month names and their short forms, January first, in lower case. */
  readonly months: readonly (readonly string[])[];
}
