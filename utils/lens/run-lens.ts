/** One page from reading to painting, and the acts a reader may ask for on it. Everything that touches the page can be taken back by `remove`. */
import type { Analysis } from '../analysis.ts';
import { analyzeReading, readArticle, type Reading } from '../analyze-article.ts';
import { matchSelectors } from '../anchoring/match-selectors.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import { placesOf } from '../article/article.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import type { HighlightTarget } from '../highlights/highlight.ts';
import { placesOfTarget, planHighlights } from '../highlights/plan-highlights.ts';
import type { SaveReply } from '../messaging/protocol.ts';
import { isExtensionAlive, sendToBackground } from '../messaging/send.ts';
import { emptyAnswer } from '../outlets/directory.ts';
import { readPage } from '../page/read-page.ts';
import type { Place } from '../page/page.ts';
import { paintHighlights, rangesOf, type Painting, type RangeOf } from '../painting/paint-highlights.ts';
import { scrollToRange } from '../painting/scroll-to-range.ts';
import { makeSaveId } from './make-save-id.ts';
import { makeLensState, savedOf, type LensState } from './lens-state.ts';

export interface Lens {
  readonly state: LensState;
  /** Reads the page; resolves when it is painted. */
  readonly run: () => Promise<void>;
  readonly reveal: (target: HighlightTarget) => boolean;
  readonly revealSelectors: (selectors: SelectorPair) => boolean;
  readonly save: () => Promise<SaveReply | undefined>;
  /** Takes back everything the page could notice. */
  readonly remove: () => void;
}

/** How often the registry, which we share with the page, is looked at. */
const assertEveryMs = 1_000;

/** Makes the lens of a document; nothing is read until `run`. */
export function makeLens(document: Document): Lens {
  const state = makeLensState();
  let rangeOf: RangeOf = () => undefined;
  let painting: Painting | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const remove = (): void => {
    clearInterval(timer);
    painting?.remove();
    painting = undefined;
    if (isExtensionAlive()) sendToBackground({ kind: 'style-highlights', on: false }).catch(() => undefined);
  };

  const keepPainted = (): void => {
    if (!isExtensionAlive()) return remove();
    if (!document.hidden) painting?.assert();
  };

  const show = (places: readonly Place[]): boolean => {
    const ranges = rangesOf(places, rangeOf);
    if (ranges.length === 0) return false;
    scrollToRange(ranges[0]!);
    painting?.flash(ranges);
    return true;
  };

  const revealSelectors = (selectors: SelectorPair): boolean => {
    const article = state.analysis.value?.article;
    if (!article) return false;
    const match = matchSelectors(article.text, selectors);
    return match.kind === 'found' && show(placesOf(article, match.span));
  };

  return {
    state,
    remove,
    revealSelectors,
    reveal: (target) => {
      const analysis = state.analysis.value;
      return analysis !== undefined && show(placesOfTarget(analysis, target));
    },
    save: () => saveAnalysis(state, document.title),
    run: async () => {
      const { page, map } = readPage(document, document.location.href);
      const analysis = await analyze(readArticle(page));
      rangeOf = (place) => map.rangeOf(place);
      state.analysis.value = analysis;
      await sendToBackground({ kind: 'show-verdict', verdict: analysis.provenance.verdict });
      if (!analysis.article) return;
      painting = paintHighlights(planHighlights(analysis), rangeOf);
      timer = setInterval(keepPainted, assertEveryMs);
      await sendToBackground({ kind: 'style-highlights', on: true });
      const { saved, reveal } = await sendToBackground({ kind: 'arrive' });
      if (saved) state.save.value = { kind: 'saved', saved };
      if (reveal) revealSelectors(reveal);
    },
  };
}

/** Judges without the directory rather than not at all when the background has no answer. */
async function analyze(reading: Reading): Promise<Analysis> {
  if (!reading.question) return analyzeReading(reading, emptyAnswer);
  const answer = await sendToBackground({ kind: 'ask-directory', question: reading.question }).catch(() => emptyAnswer);
  return analyzeReading(reading, answer);
}

async function saveAnalysis(state: LensState, pageTitle: string): Promise<SaveReply | undefined> {
  const analysis = state.analysis.value;
  if (!analysis || state.save.value.kind === 'saving') return undefined;
  const draft = makeClipDraft(analysis, { saveId: makeSaveId(), pageTitle });
  if (!draft) return undefined;
  const before = savedOf(state.save.value);
  state.save.value = { kind: 'saving' };
  try {
    const reply = await sendToBackground({ kind: 'save-clip', draft });
    state.save.value =
      reply.kind === 'saved' ? { kind: 'saved', saved: reply.saved } : { kind: 'failed', failure: reply.failure };
    return reply;
  } catch {
    const failure = isExtensionAlive() ? 'database' : 'extension-gone';
    state.save.value = before ? { kind: 'saved', saved: before } : { kind: 'failed', failure };
    return { kind: 'failed', failure: 'database' };
  }
}
