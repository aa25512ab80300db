/** One page from reading to painting, and the acts a reader may ask for on it. Everything that touches the page can be taken back by `remove`. */
import type { SelectorPair } from '../anchoring/selector.ts';
import type { PageWord } from '../clips/page-word.ts';
import type { FirstWord } from '../clips/reader-word.ts';
import type { FiguresShown } from '../highlights/figures-shown.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import { isExtensionAlive, sendToBackground } from '../messaging/send.ts';
import type { LensReport, Preferences, SavedState, SaveReply } from '../messaging/protocol.ts';
import { countElements, titleOf } from '../page/dom-access.ts';
import { selectorsIn } from '../painting/selectors-in.ts';
import { isTranslated, languageOf } from './is-translated.ts';
import { keepWatch, type Watch } from './keep-watch.ts';
import { makeLensState, savedOf, type LensState, type Store } from './lens-state.ts';
import type { CardScript } from './lens-world.ts';
import { PageView } from './page-view.ts';
import { showMarkup, type Sight } from './read-document.ts';
import { watchAddress } from './watch-address.ts';

export interface Lens {
  readonly store: Store<LensState>;
  /** Reads the page; resolves when it is painted. */
  readonly run: () => Promise<void>;
  /** What was found; undefined while nothing has been read. */
  readonly report: () => LensReport | undefined;
  /** Resolves with false for what stands nowhere any more. */
  readonly reveal: (target: HighlightTarget) => Promise<boolean>;
  readonly revealSelectors: (selectors: SelectorPair) => Promise<boolean>;
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
  /** What the reader says of the page; resolves when it counts. */
  readonly sayWord: (word: PageWord) => Promise<void>;
  /** Marks these figures on this page, whatever the settings say of others. */
  readonly showFigures: (figures: FiguresShown) => Promise<void>;
  /** Reads the page again though nothing on it has changed. */
  readonly lookAfresh: () => Promise<void>;
  /** Takes back everything the page could notice. */
  readonly remove: () => void;
}

/** What the lens tells whoever made it, and asks of them. */
export interface LensCalls {
  /** Another page stands at this address now: nothing that was found is true any more. */
  readonly onMoved: () => void;
  /** About once a second while the page can be seen. */
  readonly onBeat: () => void;
  /** The card's script, sent for where it isn't there yet. */
  readonly card: () => Promise<CardScript>;
}

/** A page without an article is read again as often as this, where it has grown. */
const readAgainAfterMs: readonly number[] = [1_000, 2_500, 6_000, 12_000, 20_000];
/** A page that changes between being read and being painted is read again as often as this, at once. */
const mostMisses = 2;

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
  /** The root's `lang` when the page was read. */
  #language: string | null = null;
  readonly #removal = new AbortController();
  /** The reading that is under way. */
  #reading: Promise<void> | undefined;
  /** The style sheet that is being made to stand for more elements. */
  #dressing: Promise<void> | undefined;
  /** The page has changed while it was being read. */
  #isStale = false;
  #misses = 0;

  constructor(document: Document, calls: LensCalls) {
    this.#document = document;
    this.#calls = calls;
    this.#view = new PageView(document);
  }

  get #isRemoved(): boolean {
    return this.#removal.signal.aborted;
  }

  readonly run = async (): Promise<void> => {
    addEventListener('pageshow', this.#onPageShow);
    this.#stops.push(() => removeEventListener('pageshow', this.#onPageShow), watchAddress(this.#calls.onMoved));
    await this.#look();
    if (!this.#view.sight?.found.analysis.article) this.#waitForArticle();
  };

  readonly report = (): LensReport | undefined => {
    const { sight } = this.#view;
    if (!sight) return undefined;
    const saved = savedOf(this.store.get().save);
    const { analysis, surroundings, look, said } = sight.found;
    return { analysis, surroundings, look, ...(saved && { saved }), ...(said && { said }) };
  };

  readonly reveal = (target: HighlightTarget): Promise<boolean> => this.#show(() => this.#view.reveal(target));

  readonly revealSelectors = async (selectors: SelectorPair): Promise<boolean> => {
    const { placesOfSelectors } = await this.#calls.card();
    return this.#show(() => {
      const article = this.#view.sight?.found.analysis.article;
      return article ? this.#view.revealPlaces(placesOfSelectors(article, selectors)) : [];
    });
  };

  readonly targetAt = (x: number, y: number): HighlightTarget | undefined => this.#view.targetAt(x, y);
  readonly boxOf = (target: HighlightTarget): DOMRect | undefined => this.#view.boxOf(target);

  readonly step = (by: 1 | -1): void => {
    const index = this.#view.figureBeside(this.store.get().chosen?.index, by);
    if (index === undefined || this.#view.reveal({ kind: 'statistic', index }).length === 0) return;
    this.store.set({ chosen: { index, isPinned: true, takesFocus: true } });
  };

  readonly save = async (only?: number, word?: FirstWord): Promise<SaveReply | undefined> => {
    const { savePage } = await this.#calls.card();
    const { markup } = await showMarkup(this.#document);
    return savePage(this.store, { pageTitle: titleOf(this.#document), markup, only, word });
  };

  readonly setSaved = (saved: SavedState | undefined): void => {
    if (saved) this.store.set({ save: { kind: 'saved', saved } });
    else this.store.set({ save: { kind: 'unsaved' }, kept: undefined });
  };

  readonly prefer = (preference: Preferences): void => {
    if (preference.figures) this.#view.figures = undefined;
    this.store.set({ preferences: { ...this.store.get().preferences, ...preference } });
    this.#tell({ kind: 'keep-preference', preference });
  };

  readonly sayWord = (word: PageWord): Promise<void> => sendToBackground({ kind: 'keep-page-word', word });

  readonly showFigures = (figures: FiguresShown): Promise<void> => {
    this.#view.figures = figures;
    return this.lookAfresh();
  };

  readonly lookAfresh = async (): Promise<void> => {
    await this.#reading?.catch(() => undefined);
    if (this.#isRemoved || isTranslated(this.#document, this.#language)) return;
    this.#view.forget();
    await this.#look();
  };

  readonly remove = (): void => {
    if (this.#isRemoved) return;
    this.#removal.abort();
    this.#leavePage();
    this.#undress(this.#view.dressed);
  };

  #leavePage(): void {
    this.#watch?.stop();
    for (const stop of this.#stops.splice(0)) stop();
    this.#view.unpaint();
  }

  #undress(elements: readonly string[]): void {
    if (elements.length > 0) this.#tell({ kind: 'undress-page', elements });
  }

  /** Shows something; where the document has changed under it, after another look. */
  async #show(show: () => readonly Range[]): Promise<boolean> {
    let ranges = show();
    if (ranges.length === 0 && !this.#isRemoved && this.store.get().standing === 'live') {
      await this.#look().catch(() => undefined);
      if (!this.#isRemoved) ranges = show();
    }
    this.#dressFor(ranges);
    return ranges.length > 0;
  }

  /** What a reader is shown may stand where nothing is painted, so that the style sheet has no rule for it yet. After what was begun before: each knows for which elements the sheet stands. */
  #dressFor(ranges: readonly Range[]): void {
    const before = Promise.allSettled([this.#dressing, this.#reading]);
    this.#dressing = before.then(() => this.#dressNow(ranges));
  }

  async #dressNow(ranges: readonly Range[]): Promise<void> {
    const { dressed } = this.#view;
    const elements = selectorsIn(ranges).filter((selector) => !dressed.includes(selector));
    if (this.#isRemoved || elements.length === 0 || dressed.includes('*') || !isExtensionAlive()) return;
    const now = await sendToBackground({ kind: 'dress-page', dressed, elements }).catch(() => undefined);
    if (this.#isRemoved) this.#undress(now ?? []);
    else if (now) this.#view.dress(now);
  }

  /** Reads and paints; a change on the way is read afterwards, once. */
  #look(): Promise<void> {
    if (this.#reading) this.#isStale = true;
    this.#reading ??= this.#lookOnce().finally(() => {
      this.#reading = undefined;
      if (!this.#isStale) return;
      this.#isStale = false;
      this.#lookAgain();
    });
    return this.#reading;
  }

  async #lookOnce(): Promise<void> {
    if (this.#dressing) await this.#dressing;
    const sight = await this.#view.read(this.#removal.signal);
    if (this.#isRemoved) return this.#undress(sight.dressed);
    const isNew = sight.found !== this.#view.sight?.found;
    const textBefore = this.#view.sight?.found.analysis.article?.text;
    const isWhole = this.#view.take(sight);
    this.#language = languageOf(this.#document);
    this.#keepWatch(sight);
    if (isNew) this.#tellFound(sight, textBefore === sight.found.analysis.article?.text);
    if (isWhole) this.#misses = 0;
    else if (this.#misses++ < mostMisses) this.#isStale = true;
  }

  #tellFound({ found }: Sight, isSameText: boolean): void {
    const { analysis, surroundings, chip, look, saved, kept, said, arrival } = found;
    this.store.set({
      analysis,
      surroundings,
      chip,
      look,
      kept,
      said,
      ...(!isSameText && { chosen: undefined }),
      ...(saved ? { save: { kind: 'saved', saved } } : arrival && { save: { kind: 'unsaved' } }),
      ...(arrival && { preferences: arrival.preferences }),
    });
    if (arrival?.reveal) this.#dressFor(this.#view.revealPlaces(arrival.reveal));
  }

  /** Once there is an article, it is watched. */
  #keepWatch({ found, element }: Sight): void {
    if (found.analysis.article)
      this.#watch ??= keepWatch(this.#document, { onBeat: this.#beat, onChanged: this.#lookAgain });
    this.#watch?.observe(element);
  }

  /** After a change of the page. Where nobody is there to analyse it, what was found stays. */
  readonly #lookAgain = (): void => {
    if (this.#isRemoved || isTranslated(this.#document, this.#language)) return;
    this.#look().catch(() => undefined);
  };

  /** A page without an article, looked at again where it has grown. */
  #waitForArticle(): void {
    let elements = countElements(this.#document);
    const look = (): void => {
      const count = countElements(this.#document);
      if (count === elements || this.#view.sight?.found.analysis.article) return;
      elements = count;
      this.#lookAgain();
    };
    const timers = readAgainAfterMs.map((delay) => setTimeout(look, delay));
    this.#stops.push(() => timers.forEach(clearTimeout));
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
    this.#view.forget();
    this.#lookAgain();
  };

  /** Says something to the background that needs no answer. */
  #tell(message: Parameters<typeof sendToBackground>[0]): void {
    if (isExtensionAlive()) sendToBackground(message).catch(() => undefined);
  }
}
