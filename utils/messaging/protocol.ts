/**
 * What the parts of the extension say to each other, by direction. One-shot messages only: a service worker may be gone
 * between two of them, and a port would be dead with it.
 */
import type { Analysis } from '../analysis.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import type { ClipDraft } from '../clips/clip.ts';
import type { PageWord, SiteRule, VerdictWord } from '../clips/page-word.ts';
import type { FirstWord } from '../clips/reader-word.ts';
import type { KeptComparison } from '../clips/kept-article.ts';
import type { FiguresShown } from '../highlights/figures-shown.ts';
import type { HighlightTarget, PlannedHighlight } from '../highlights/highlight.ts';
import type { PlacesShown } from '../highlights/places-shown.ts';
import type { LibraryProtocol } from './library-protocol.ts';
import type { Surroundings } from '../originals/surroundings.ts';
import type { MappedBlock, Place } from '../page/page.ts';
import type { ChipShown } from '../settings/settings.ts';
import type { Markup } from '../page/read-markup.ts';

/** To the background, with the reply each message gets. */
export interface BackgroundProtocol extends LibraryProtocol {
  /** The gate: this page may be an article, or one of its frames is; send the lens. */
  'may-be-article': { request: { readonly inFrames?: true }; reply: void };
  /** The lens: the reader opens the card, or is about to; send it. */
  'send-card': { request: object; reply: void };
  /** The lens: what is this page? All there is to know is in the one answer; toolbar and style sheet are seen to on the way. */
  'see-page': { request: PageShown; reply: PageSeen };
  /** The lens: something is shown in more elements than the style sheet of the highlights stands for; the reply says for which it does now. */
  'dress-page': {
    request: { readonly dressed: readonly string[]; readonly elements: readonly string[] };
    reply: readonly string[];
  };
  /** Away with the style sheet of the highlights for these elements. */
  'undress-page': { request: { readonly elements: readonly string[] }; reply: void };
  /** The card: the reader prefers this from now on. */
  'keep-preference': { request: { readonly preference: Preferences }; reply: void };
  /** Do we run on this site, and switching it. The popup names its tab; a page speaks for itself. */
  'ask-site': { request: { readonly tabId?: number | undefined }; reply: SiteState };
  'switch-site': { request: { readonly on: boolean; readonly tabId?: number | undefined }; reply: SiteState };
  /** The popup: read this tab now, whatever the settings say. */
  'read-tab': { request: { readonly tabId: number }; reply: void };
  /** The chip: not on this site any more. */
  'hide-chip-here': { request: object; reply: void };
  /** The popup: why was nothing found in this tab? */
  'why-nothing': { request: { readonly tabId: number }; reply: NothingHere };
  'open-options': { request: object; reply: void };
  /** The reader says what the page is, or what a figure of it is: all that he says of it, in place of what he had said. The popup names its tab. */
  'keep-page-word': { request: { readonly word: PageWord; readonly tabId?: number | undefined }; reply: void };
  /** "Always so on this site"; without `says` the rule is taken away. */
  'keep-site-rule': {
    request: { readonly says?: VerdictWord | undefined; readonly tabId?: number | undefined };
    reply: void;
  };
  /** The lens: keep this page. The address is the tab's own. */
  'save-clip': {
    request: {
      readonly draft: ClipDraft;
      readonly word?: FirstWord | undefined;
      /** What bears on the article's origin is kept of it. */
      readonly markup?: Markup | undefined;
    };
    reply: SaveReply;
  };
}

export interface SavedState {
  readonly clipId: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** A page as its lens shows it to the background. */
export interface PageShown {
  readonly markup: Markup;
  readonly url: string;
  readonly before?: SeenBefore;
  /** Elements (selectors, `*` for all) that the style sheet of the highlights was inserted for. */
  readonly dressed: readonly string[];
  /** The figures that the reader asked for on this page alone. */
  readonly figures?: FiguresShown | undefined;
  /** The lens has not yet had an article on this page. */
  readonly isArriving: boolean;
}

/** What a lens has of its page, for the case that only the elements have changed and the words have not. */
export interface SeenBefore extends PlacesShown {
  /** Their signature. */
  readonly words: string;
}

/** What the background makes of it. */
export interface PageSeen {
  /** Absent where the words are those of before. */
  readonly found?: PageFound;
  /** The signature of all its words. */
  readonly words: string;
  /** What the names of the highlights begin with in this frame. */
  readonly names: string;
  /** The blocks that something may be shown in, by their numbers: the article's, and those with evidence. */
  readonly blocks: Readonly<Record<number, MappedBlock>>;
  /** The number of the element that holds the whole article. */
  readonly root?: number;
  readonly dressed: readonly string[];
}

export interface PageFound {
  readonly analysis: Analysis;
  readonly surroundings: Surroundings;
  readonly plan: readonly PlannedHighlight[];
  readonly look: PageLook;
  /** Absent where the page is no article. */
  readonly chip?: ChipWords;
  readonly saved?: SavedState;
  /** What was kept of this page, held against what stands there now. */
  readonly kept?: KeptComparison;
  readonly said?: SaidOfPage;
  readonly arrival?: Arrival;
}

/** What the reader has said of the page, and what had been found without it. */
export interface SaidOfPage {
  readonly word?: PageWord;
  readonly rule?: SiteRule;
  /** The site that "always so on this site" would be of. */
  readonly ruleSite?: string;
  /** Absent where nothing that was said counts here. */
  readonly machine?: Analysis;
}

/** What the chip says, in the reader's language: looking a sentence up is dear on a page. */
export interface ChipWords {
  readonly found: string;
  readonly saved: string;
  readonly changed: string;
  readonly label: string;
  /** Of the button that sends the chip away. */
  readonly close: string;
  readonly language: string;
}

/** What a lens is told with its first article. */
export interface Arrival {
  /** Where to scroll, when the reader came through a clip. */
  readonly reveal?: readonly Place[];
  readonly preferences: Preferences;
}

/** What of us the reader wants to see on a page. */
export interface PageLook {
  /** On a site where he wants none: `never`. */
  readonly chip: ChipShown;
  readonly figures: FiguresShown;
}

/** What the card remembers from page to page. */
export interface Preferences {
  /** Id of a search engine. */
  readonly engine?: string | undefined;
  /** Fractions of the free room in the window, from its left and its top. */
  readonly cardPlace?: { readonly x: number; readonly y: number } | undefined;
  readonly chip?: ChipShown;
  readonly figures?: FiguresShown;
}

/** Why nothing was found in a tab. The reader sees a sentence for each, and what can be done. */
export type NothingHere =
  /** The browser's own page, or a file. */
  | 'internal'
  | 'store'
  | 'pdf'
  | 'not-loaded'
  | 'offline'
  /** A front page or a list of articles. */
  | 'list'
  | 'no-article'
  /** Switched off on this site. */
  | 'off'
  /** It runs only on a click. */
  | 'waiting'
  | 'not-allowed';

/** Whether we run on a site, as its switch shows it. */
export interface SiteState {
  /** Registrable domain or host; absent for what is no page of the web. */
  readonly site?: string;
  readonly where: 'everywhere' | 'chosen-sites' | 'on-click';
  readonly runs: boolean;
  /** False where the reader took the permission for web pages away. */
  readonly isAllowed: boolean;
}

/** Why nothing was saved. The reader sees a sentence for each. */
export type SaveFailure = 'storage-full' | 'not-a-web-page' | 'blocked' | 'database';

export type SaveReply =
  | { readonly kind: 'saved'; readonly saved: SavedState }
  | { readonly kind: 'failed'; readonly failure: SaveFailure };

/** To the lens in a tab. */
export interface LensProtocol {
  /** What was found here? */
  report: { request: object; reply: LensReport };
  /** Scroll to it and flash it. */
  reveal: { request: { readonly target: HighlightTarget }; reply: { readonly shown: boolean } };
  /** The same for a place of a clip. */
  'reveal-selectors': { request: { readonly selectors: SelectorPair }; reply: { readonly shown: boolean } };
  save: { request: { readonly word?: FirstWord | undefined }; reply: SaveReply | undefined };
  /** Mark these figures here, whatever the settings say of other pages. Answered when that is done. */
  'show-figures': { request: { readonly figures: FiguresShown }; reply: void };
  /** The background: we no longer run here. */
  leave: { request: object; reply: void };
  /** The browser's own shortcuts. */
  command: { request: { readonly name: LensCommand }; reply: void };
  /** The background: the reader has said something of this page; read it again. Answered when that is done. */
  'look-again': { request: object; reply: void };
  /** The background: the clip of this page was saved, removed or restored elsewhere. */
  'saved-changed': { request: { readonly saved?: SavedState | undefined }; reply: void };
}

export interface LensReport {
  readonly analysis: Analysis;
  readonly surroundings?: Surroundings;
  readonly look: PageLook;
  readonly saved?: SavedState;
  readonly said?: SaidOfPage;
}

export const lensCommands = ['open-card', 'next-figure', 'previous-figure'] as const;
export type LensCommand = (typeof lensCommands)[number];

export type Protocol = BackgroundProtocol & LensProtocol;
export type MessageKind = keyof Protocol;
export type Request<Kind extends MessageKind> = Protocol[Kind]['request'];
export type Reply<Kind extends MessageKind> = Protocol[Kind]['reply'];
export type Message<Kind extends MessageKind = MessageKind> = { [K in Kind]: { readonly kind: K } & Request<K> }[Kind];
