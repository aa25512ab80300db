/** One page from reading to painting, and the acts a reader may ask for on it. Everything that touches the page can be taken back by `remove`. */
import type { SelectorPair } from '../anchoring/selector.ts';
import { compareKept, type KeptArticle } from '../clips/kept-article.ts';
import type { FirstWord } from '../clips/reader-word.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import { isExtensionAlive, sendToBackground } from '../messaging/send.ts';
import type { LensReport, Preferences, SavedState, SaveReply } from '../messaging/protocol.ts';
import { countElements, titleOf } from '../painting/own-document.ts';
import { isTranslated, languageOf } from './is-translated.ts';
import { keepWatch, type Watch } from './keep-watch.ts';
import { makeLensState, savedOf, type LensState, type Store } from './lens-state.ts';
import { mostNames, PageView } from './page-view.ts';
import type { Sight } from './read-document.ts';
import { savePage } from './save-page.ts';
import { watchAddress } from './watch-address.ts';

export interface Lens {
  readonly store: Store<LensState>;
  /** Reads the page; resolves when it is painted. */
  readonly run: () => Promise<void>;
  /** What was found; undefined while nothing has been read. */
  readonly report: () => LensReport | undefined;
  readonly reveal: (target: HighlightTarget) => boolean;
  readonly revealSelectors: (selectors: SelectorPair) => boolean;
  /** Goes to the next (1) or previous (-1) figure of the text and opens its popover. */
  readonly step: (by: 1 | -1) => void;
  /** What stands painted at a point of this document's window, and where a target stands. */
  readonly targetAt: (x: number, y: number) => HighlightTarget | undefined;
  readonly boxOf: (target: HighlightTarget) => DOMRect | undefined;
  /** Keeps the page; with `only`, this figure and those kept before. `word` is what the reader says of it. */
  readonly save: (only?: number, word?: FirstWord) => Promise<SaveReply | undefined>;
  /** The clip of this page was saved, removed or restored elsewhere. */
  readonly setSaved: (saved: SavedState | undefined) => void;
  readonly prefer: (preference: Preferences) => void;
  /** Takes back everything the page could notice. */
  readonly remove: () => void;
}

/** What the lens tells whoever made it. */
export interface LensCalls {
  /** Another page stands at this address now: nothing that was found is true any more. */
  readonly onMoved: () => void;
  /** About once a second while the page can be seen. */
  readonly onBeat: () => void;
}

/** A page without an article is read again as often as this, where it has grown. */
const readAgainAfterMs: readonly number[] = [1_000, 2_500, 6_000, 12_000, 20_000];

/** Makes the lens of a document; nothing is read until `run`. */
export function makeLens(document: Document, calls: LensCalls): Lens {
  return new PageLens(document, calls);
}

class PageLens implements Lens {
  readonly store = makeLensState();
  readonly #document: Document;
  readonly #calls: LensCalls;
  readonly #view: PageView;
  readonly #stops: (() => void)[] = [];
  #watch: Watch | undefined;
  #kept: KeptArticle | undefined;
  /** The root's `lang` when the page was read. */
  #language: string | null = null;
  /** The elements that the style sheet was inserted for. */
  #dressed: readonly string[] = [];
  #isRemoved = false;
  #isReading = false;
  /** The page has changed while it was being read. */
  #isStale = false;

  constructor(document: Document, calls: LensCalls) {
    this.#document = document;
    this.#calls = calls;
    this.#view = new PageView(document);
  }

  readonly run = async (): Promise<void> => {
    addEventListener('pageshow', this.#onPageShow);
    this.#stops.push(() => removeEventListener('pageshow', this.#onPageShow), watchAddress(this.#calls.onMoved));
    this.#language = languageOf(this.#document);
    await this.#look();
    this.#showVerdict();
    if (!this.#view.sight?.analysis.article) this.#waitForArticle();
    await this.#settleIn();
  };

  readonly report = (): LensReport | undefined => {
    const { sight } = this.#view;
    if (!sight) return undefined;
    const saved = savedOf(this.store.get().save);
    return { analysis: sight.analysis, surroundings: sight.surroundings, ...(saved && { saved }) };
  };

  readonly reveal = (target: HighlightTarget): boolean => this.#view.reveal(target);
  readonly revealSelectors = (selectors: SelectorPair): boolean => this.#view.revealSelectors(selectors);
  readonly targetAt = (x: number, y: number): HighlightTarget | undefined => this.#view.targetAt(x, y);
  readonly boxOf = (target: HighlightTarget): DOMRect | undefined => this.#view.boxOf(target);

  readonly step = (by: 1 | -1): void => {
    const index = this.#view.figureBeside(this.store.get().chosen?.index, by);
    if (index === undefined || !this.#view.reveal({ kind: 'statistic', index })) return;
    this.store.set({ chosen: { index, isPinned: true, takesFocus: true } });
  };

  readonly save = (only?: number, word?: FirstWord): Promise<SaveReply | undefined> =>
    savePage(this.store, { pageTitle: titleOf(this.#document), page: this.#view.sight?.page, only, word });

  readonly setSaved = (saved: SavedState | undefined): void => {
    if (saved) this.store.set({ save: { kind: 'saved', saved } });
    else this.store.set({ save: { kind: 'unsaved' }, kept: undefined });
  };

  readonly prefer = (preference: Preferences): void => {
    this.store.set({ preferences: { ...this.store.get().preferences, ...preference } });
    this.#tell({ kind: 'keep-preference', preference });
  };

  readonly remove = (): void => {
    if (this.#isRemoved) return;
    this.#isRemoved = true;
    this.#leavePage();
    this.#undress();
  };

  #leavePage(): void {
    this.#watch?.stop();
    for (const stop of this.#stops.splice(0)) stop();
    this.#view.unpaint();
  }

  /** Reads and paints. A change on the way is read afterwards, once. */
  async #look(): Promise<void> {
    if (this.#isReading) {
      this.#isStale = true;
      return;
    }
    this.#isReading = true;
    try {
      const sight = await this.#view.read();
      if (!this.#isRemoved) this.#take(sight);
    } finally {
      this.#isReading = false;
    }
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#lookAgain();
  }

  #take(sight: Sight): void {
    const isSameText = this.#view.sight?.analysis.article?.text === sight.analysis.article?.text;
    this.#view.take(sight);
    this.#language = languageOf(this.#document);
    this.#watch?.observe(sight.root);
    const { analysis, surroundings } = sight;
    this.store.set({ analysis, surroundings, ...(!isSameText && { chosen: undefined }) });
    if (!isSameText) this.#compare();
  }

  /** After a change of the page. Where nobody is there to analyse it, what was found stays. */
  readonly #lookAgain = (): void => {
    if (this.#isRemoved || isTranslated(this.#document, this.#language)) return;
    const before = this.#view.sight?.analysis.provenance.verdict;
    const after = async (): Promise<void> => {
      await this.#look();
      if (this.#view.sight?.analysis.provenance.verdict !== before) this.#showVerdict();
      if (this.#watch) await this.#dress();
      else await this.#settleIn();
    };
    after().catch(() => undefined);
  };

  /** A page without an article, looked at again where it has grown. */
  #waitForArticle(): void {
    let elements = countElements(this.#document);
    const look = (): void => {
      const count = countElements(this.#document);
      if (count === elements || this.#view.sight?.analysis.article) return;
      elements = count;
      this.#lookAgain();
    };
    const timers = readAgainAfterMs.map((delay) => setTimeout(look, delay));
    this.#stops.push(() => timers.forEach(clearTimeout));
  }

  /** Once there is an article: the highlights' looks, the watch, and what the background knows of the page. */
  async #settleIn(): Promise<void> {
    if (this.#isRemoved || this.#watch || !this.#view.sight?.analysis.article) return;
    this.#watch = keepWatch(this.#document, { onBeat: this.#beat, onChanged: this.#lookAgain });
    this.#watch.observe(this.#view.sight.root);
    await this.#dress();
    await this.#arrive();
  }

  /** Has the style sheet inserted for the elements that hold painted text, where it isn't there already. */
  async #dress(): Promise<void> {
    const union = [...new Set([...this.#dressed, ...this.#view.elementsPainted()])].toSorted();
    const elements = union.length > mostNames || union.includes('*') ? ['*'] : union;
    if (elements.join() === this.#dressed.join()) return;
    this.#undress();
    this.#dressed = elements;
    await sendToBackground({ kind: 'style-highlights', on: true, elements });
  }

  #undress(): void {
    if (this.#dressed.length > 0) this.#tell({ kind: 'style-highlights', on: false, elements: this.#dressed });
    this.#dressed = [];
  }

  async #arrive(): Promise<void> {
    const before = this.store.get().save;
    const { saved, kept, reveal, preferences } = await sendToBackground({ kind: 'arrive' });
    if (this.#isRemoved) return;
    this.store.set({ preferences });
    // A reader who was quicker than the answer has saved meanwhile, or been told why not.
    if (this.store.get().save === before) {
      this.#kept = kept;
      this.store.set({ save: saved ? { kind: 'saved', saved } : { kind: 'unsaved' } });
      this.#compare();
    }
    if (reveal) this.#view.revealSelectors(reveal);
  }

  /** Holds what was kept against what stands there now. */
  #compare(): void {
    const article = this.#view.sight?.analysis.article;
    this.store.set({ kept: article && this.#kept && compareKept(article.text, this.#kept) });
  }

  readonly #beat = (): boolean => {
    if (!isExtensionAlive()) {
      this.#leavePage();
      this.store.set({ standing: 'orphaned', chosen: undefined });
      return false;
    }
    this.#calls.onBeat();
    const wasTranslated = this.store.get().standing === 'translated';
    const translated = isTranslated(this.#document, this.#language);
    if (translated !== wasTranslated) this.#turnTranslated(translated);
    return this.#view.assertPainted();
  };

  #turnTranslated(translated: boolean): void {
    this.store.set({ standing: translated ? 'translated' : 'live', chosen: undefined });
    if (translated) this.#view.unpaint();
    else this.#lookAgain();
  }

  /** Back out of the browser's cache: the page is as it was, the toolbar and the library may not be. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !isExtensionAlive()) return;
    this.#showVerdict();
    if (this.#watch) this.#arrive().catch(() => undefined);
  };

  #showVerdict(): void {
    const verdict = this.#view.sight?.analysis.provenance.verdict;
    if (verdict) this.#tell({ kind: 'show-verdict', verdict });
  }

  /** Says something to the background that needs no answer. */
  #tell(message: Parameters<typeof sendToBackground>[0]): void {
    if (isExtensionAlive()) sendToBackground(message).catch(() => undefined);
  }
}
