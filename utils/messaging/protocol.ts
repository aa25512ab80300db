/**
 * What the parts of the extension say to each other, by direction. One-shot messages only: a service worker may be gone
 * between two of them, and a port would be dead with it.
 */
import type { Analysis } from '../analysis.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import type { ClipDraft } from '../clips/clip.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import type { DirectoryAnswer, DirectoryQuestion } from '../outlets/directory.ts';
import type { Verdict } from '../provenance/provenance.ts';

/** To the background, with the reply each message gets. */
export interface BackgroundProtocol {
  /** The gate: this page may be an article; send the lens. */
  'may-be-article': { request: object; reply: void };
  /** The lens: what does the outlet directory know of these? */
  'ask-directory': { request: { readonly question: DirectoryQuestion }; reply: DirectoryAnswer };
  /** The lens: this is what the page is; show it on the toolbar. */
  'show-verdict': { request: { readonly verdict: Verdict }; reply: void };
  /** The lens has arrived: is the page saved, and was the reader sent to a place on it? */
  arrive: { request: object; reply: Arrival };
  /** Style sheet of the highlights for this frame, and away with it. */
  'style-highlights': { request: { readonly on: boolean }; reply: void };
  /** The lens: keep this page. The address is the tab's own. */
  'save-clip': { request: { readonly draft: ClipDraft }; reply: SaveReply };
  'remove-clip': { request: { readonly clipId: string }; reply: void };
  'restore-clip': { request: { readonly clipId: string }; reply: void };
  /** The popup: go to the clip's page, at one of its figures where given. */
  'open-clip': { request: { readonly clipId: string; readonly statistic?: number | undefined }; reply: void };
}

export interface SavedState {
  readonly clipId: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export interface Arrival {
  readonly saved?: SavedState;
  /** Where to scroll, when the reader came through a clip. */
  readonly reveal?: SelectorPair;
}

/** Why nothing was saved. The reader sees a sentence for each. */
export type SaveFailure = 'storage-full' | 'not-a-web-page' | 'database';

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
  save: { request: object; reply: SaveReply | undefined };
  /** The background: the clip of this page was saved, removed or restored elsewhere. */
  'saved-changed': { request: { readonly saved?: SavedState | undefined }; reply: void };
}

export interface LensReport {
  readonly analysis: Analysis;
  readonly saved?: SavedState;
}

export type Protocol = BackgroundProtocol & LensProtocol;
export type MessageKind = keyof Protocol;
export type Request<Kind extends MessageKind> = Protocol[Kind]['request'];
export type Reply<Kind extends MessageKind> = Protocol[Kind]['reply'];
export type Message<Kind extends MessageKind = MessageKind> = { [K in Kind]: { readonly kind: K } & Request<K> }[Kind];
