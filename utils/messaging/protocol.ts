/**
 * What the parts of the extension say to each other, by direction. One-shot messages only: a service worker may be gone
 * between two of them, and a port would be dead with it.
 */
import type { Analysis } from '../analysis.ts';
import type { PageAnswer } from '../analyze-article.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import type { ClipDraft } from '../clips/clip.ts';
import type { KeptArticle } from '../clips/kept-article.ts';
import type { ArticlePlace } from '../clips/kept-page.ts';
import type { FirstWord } from '../clips/reader-word.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import type { LibraryProtocol } from './library-protocol.ts';
import type { Surroundings } from '../originals/surroundings.ts';
import type { Page } from '../page/page.ts';
import type { Verdict } from '../provenance/provenance.ts';

/** To the background, with the reply each message gets. */
export interface BackgroundProtocol extends LibraryProtocol {
  /** The gate: this page may be an article, or one of its frames is; send the lens. */
  'may-be-article': { request: { readonly inFrames?: true }; reply: void };
  /** The lens: the reader opens the card, or is about to; send it. */
  'send-card': { request: object; reply: void };
  /** The lens: what is this page? Everything but reading it is done in the background. */
  'analyze-page': { request: { readonly page: Page }; reply: PageAnswer };
  /** The lens: this is what the page is; show it on the toolbar. */
  'show-verdict': { request: { readonly verdict: Verdict }; reply: void };
  /** The lens has arrived: is the page saved, and was the reader sent to a place on it? */
  arrive: { request: object; reply: Arrival };
  /** Style sheet of the highlights for this frame and these elements (local names, `*` for all), and away with it. */
  'style-highlights': { request: { readonly on: boolean; readonly elements: readonly string[] }; reply: void };
  /** The card: the reader prefers this from now on. */
  'keep-preference': { request: { readonly preference: Preferences }; reply: void };
  /** Do we run on this site, and switching it. The popup names its tab; a page speaks for itself. */
  'ask-site': { request: { readonly tabId?: number | undefined }; reply: SiteState };
  'switch-site': { request: { readonly on: boolean; readonly tabId?: number | undefined }; reply: SiteState };
  /** The popup: read this tab now, whatever the settings say. */
  'read-tab': { request: { readonly tabId: number }; reply: void };
  'open-options': { request: object; reply: void };
  /** The lens: keep this page. The address is the tab's own. */
  'save-clip': {
    request: {
      readonly draft: ClipDraft;
      readonly word?: FirstWord | undefined;
      /** The page as it was read: what bears on the article's origin is kept of it. */
      readonly sight?: { readonly page: Page; readonly article: ArticlePlace } | undefined;
    };
    reply: SaveReply;
  };
}

export interface SavedState {
  readonly clipId: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export interface Arrival {
  readonly saved?: SavedState;
  /** What was kept of this page, to be held against what stands there now. */
  readonly kept?: KeptArticle;
  /** Where to scroll, when the reader came through a clip. */
  readonly reveal?: SelectorPair;
  readonly preferences: Preferences;
}

/** What the card remembers from page to page. */
export interface Preferences {
  /** Id of a search engine. */
  readonly engine?: string | undefined;
  /** Fractions of the free room in the window, from its left and its top. */
  readonly cardPlace?: { readonly x: number; readonly y: number } | undefined;
}

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
  /** The background: we no longer run here. */
  leave: { request: object; reply: void };
  /** The browser's own shortcuts. */
  command: { request: { readonly name: LensCommand }; reply: void };
  /** The background: the clip of this page was saved, removed or restored elsewhere. */
  'saved-changed': { request: { readonly saved?: SavedState | undefined }; reply: void };
}

export interface LensReport {
  readonly analysis: Analysis;
  readonly surroundings?: Surroundings;
  readonly saved?: SavedState;
}

export const lensCommands = ['open-card', 'next-figure', 'previous-figure'] as const;
export type LensCommand = (typeof lensCommands)[number];

export type Protocol = BackgroundProtocol & LensProtocol;
export type MessageKind = keyof Protocol;
export type Request<Kind extends MessageKind> = Protocol[Kind]['request'];
export type Reply<Kind extends MessageKind> = Protocol[Kind]['reply'];
export type Message<Kind extends MessageKind = MessageKind> = { [K in Kind]: { readonly kind: K } & Request<K> }[Kind];
