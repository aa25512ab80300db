/** One page from reading to painting, and the acts a reader may ask for on it. Everything that touches the page can be taken back by `remove`. */
import { matchSelectors } from '../anchoring/match-selectors.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import { placesOf } from '../article/article.ts';
import { compareKept, type KeptArticle } from '../clips/kept-article.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import { placesOfTarget } from '../highlights/plan-highlights.ts';
import { isExtensionAlive, sendToBackground } from '../messaging/send.ts';
import type { LensReport, Preferences, SavedState, SaveReply } from '../messaging/protocol.ts';
import type { Place } from '../page/page.ts';
import { countElements, titleOf } from '../painting/own-document.ts';
import { paintHighlights, rangesOf, type Painting } from '../painting/paint-highlights.ts';
import { scrollToRange } from '../painting/scroll-to-range.ts';
import { isTranslated, languageOf } from './is-translated.ts';
import { keepWatch, type Watch } from './keep-watch.ts';
import { makeLensState, savedOf, type LensState, type Store } from './lens-state.ts';
import { readDocument, type Sight } from './read-document.ts';
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
  /** Keeps the page; with `only`, this figure and those kept before. */
  readonly save: (only?: number) => Promise<SaveReply | undefined>;
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
export function makeLens(document: Document, { onMoved, onBeat }: LensCalls): Lens {
  const store = makeLensState();
  const stops: (() => void)[] = [];
  let isRemoved = false;
  let isReading = false;
  let sight: Sight | undefined;
  let painting: Painting | undefined;
  let watch: Watch | undefined;
  let kept: KeptArticle | undefined;
  let language: string | null = null;

  const unpaint = (): void => {
    painting?.remove();
    painting = undefined;
  };
  const paint = (): void => {
    unpaint();
    if (sight?.analysis.article) painting = paintHighlights(sight.plan, sight.rangeOf);
  };
  const leavePage = (): void => {
    watch?.stop();
    for (const stop of stops.splice(0)) stop();
    unpaint();
  };
  const tell = (message: Parameters<typeof sendToBackground>[0]): void => {
    if (isExtensionAlive()) sendToBackground(message).catch(() => undefined);
  };

  const beat = (): boolean => {
    if (!isExtensionAlive()) {
      leavePage();
      store.set({ standing: 'orphaned', chosen: undefined });
      return false;
    }
    onBeat();
    const wasTranslated = store.get().standing === 'translated';
    if (isTranslated(document, language) !== wasTranslated) turnTranslated(!wasTranslated);
    return painting?.assert() ?? false;
  };
  const turnTranslated = (translated: boolean): void => {
    store.set({ standing: translated ? 'translated' : 'live', chosen: undefined });
    if (translated) unpaint();
    else void readAgain();
  };

  /** Reads and paints; the first time, and whenever the article has changed. */
  const look = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      const next = await readDocument(document);
      if (isRemoved) return;
      const isSameText = sight?.analysis.article?.text === next.analysis.article?.text;
      sight = next;
      language = languageOf(document);
      paint();
      watch?.observe(next.root);
      store.set({
        analysis: next.analysis,
        surroundings: next.surroundings,
        ...(!isSameText && { chosen: undefined }),
      });
      if (!isSameText) compare();
    } finally {
      isReading = false;
    }
  };
  const compare = (): void => {
    const article = sight?.analysis.article;
    store.set({ kept: article && kept && compareKept(article.text, kept) });
  };
  const readAgain = async (): Promise<void> => {
    if (isRemoved || isTranslated(document, language)) return;
    const verdict = sight?.analysis.provenance.verdict;
    await look();
    if (isRemoved || !sight) return;
    if (sight.analysis.provenance.verdict !== verdict) showVerdict();
  };
  const showVerdict = (): void => {
    if (sight) tell({ kind: 'show-verdict', verdict: sight.analysis.provenance.verdict });
  };

  const waitForArticle = (): void => {
    let elements = countElements(document);
    const lookAgain = (): void => {
      const count = countElements(document);
      if (count === elements || sight?.analysis.article) return;
      elements = count;
      void readAgain().then(settleIn);
    };
    for (const delay of readAgainAfterMs) {
      const timer = setTimeout(lookAgain, delay);
      stops.push(() => clearTimeout(timer));
    }
  };
  /** Once there is an article: the highlights' looks, the watch, and what the background knows of the page. */
  const settleIn = async (): Promise<void> => {
    if (isRemoved || watch || !sight?.analysis.article) return;
    watch = keepWatch(document, { onBeat: beat, onChanged: () => void readAgain() });
    watch.observe(sight.root);
    await sendToBackground({ kind: 'style-highlights', on: true });
    await arrive();
  };
  const arrive = async (): Promise<void> => {
    const arrival = await sendToBackground({ kind: 'arrive' });
    if (isRemoved) return;
    kept = arrival.kept;
    const save = arrival.saved ? ({ kind: 'saved', saved: arrival.saved } as const) : ({ kind: 'unsaved' } as const);
    store.set({ save, preferences: arrival.preferences });
    compare();
    if (arrival.reveal) revealSelectors(arrival.reveal);
  };
  /** Back out of the browser's cache: the page is as it was, the toolbar and the library may not be. */
  const onPageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted || !isExtensionAlive()) return;
    showVerdict();
    arrive().catch(() => undefined);
  };

  const show = (places: readonly Place[]): boolean => {
    const ranges = sight ? rangesOf(places, sight.rangeOf) : [];
    if (ranges.length === 0) return false;
    scrollToRange(ranges[0]!);
    painting?.flash(ranges);
    return true;
  };
  const reveal = (target: HighlightTarget): boolean =>
    sight !== undefined && show(placesOfTarget(sight.analysis, target));
  const revealSelectors = (selectors: SelectorPair): boolean => {
    const article = sight?.analysis.article;
    if (!article) return false;
    const match = matchSelectors(article.text, selectors);
    return match.kind === 'found' && show(placesOf(article, match.span));
  };
  const step = (by: 1 | -1): void => {
    const figures = sight?.plan.flatMap(({ target }) => (target.kind === 'statistic' ? [target.index] : [])) ?? [];
    const at = figures.indexOf(store.get().chosen?.index ?? -1);
    const index = at < 0 ? figures.at(by === 1 ? 0 : -1) : figures[(at + by + figures.length) % figures.length];
    if (index === undefined || !reveal({ kind: 'statistic', index })) return;
    store.set({ chosen: { index, isPinned: true } });
  };

  return {
    store,
    reveal,
    revealSelectors,
    step,
    targetAt: (x, y) => painting?.targetAt(x, y),
    boxOf: (target) => painting?.boxOf(target),
    report: () => {
      if (!sight) return undefined;
      const saved = savedOf(store.get().save);
      return { analysis: sight.analysis, surroundings: sight.surroundings, ...(saved && { saved }) };
    },
    save: (only) => savePage(store, titleOf(document), only),
    setSaved: (saved) =>
      store.set({ save: saved ? { kind: 'saved', saved } : { kind: 'unsaved' }, ...(!saved && { kept: undefined }) }),
    prefer: (preference) => {
      store.set({ preferences: { ...store.get().preferences, ...preference } });
      tell({ kind: 'keep-preference', preference });
    },
    remove: () => {
      if (isRemoved) return;
      isRemoved = true;
      leavePage();
      tell({ kind: 'style-highlights', on: false });
    },
    run: async () => {
      addEventListener('pageshow', onPageShow);
      stops.push(() => removeEventListener('pageshow', onPageShow), watchAddress(onMoved));
      language = languageOf(document);
      await look();
      showVerdict();
      if (!sight?.analysis.article) waitForArticle();
      await settleIn();
    },
  };
}
