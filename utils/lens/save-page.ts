/** The reader's Save → a draft to the background, and what became of it into the state. */
import type { Analysis } from '../analysis.ts';
import { signText } from '../anchoring/sign-text.ts';
import type { ClipDraft } from '../clips/clip.ts';
import { compareKept, type KeptComparison } from '../clips/kept-article.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import { pickStatistics } from '../clips/pick-statistics.ts';
import type { SaveReply } from '../messaging/protocol.ts';
import { isExtensionAlive, sendToBackground } from '../messaging/send.ts';
import { savedOf, type LensState, type Store } from './lens-state.ts';
import { makeSaveId } from './make-save-id.ts';

/** Saves the page; with `only`, this figure and those that were kept before. */
export async function savePage(
  store: Store<LensState>,
  pageTitle: string,
  only?: number,
): Promise<SaveReply | undefined> {
  const { analysis, save, kept } = store.get();
  if (!analysis || save.kind === 'saving') return undefined;
  const chosen =
    only === undefined ? analysis : pickStatistics(analysis, [...new Set([only, ...keptIndices(analysis, kept)])]);
  const draft = makeClipDraft(chosen, { saveId: makeSaveId(), pageTitle });
  if (!draft) return undefined;
  store.set({ save: { kind: 'saving' } });
  try {
    const reply = await sendToBackground({ kind: 'save-clip', draft });
    if (reply.kind === 'saved') store.set({ save: reply, kept: keptNow(draft, reply.saved.savedAt) });
    else store.set({ save: reply });
    return reply;
  } catch {
    const before = savedOf(save);
    const failure = isExtensionAlive() ? 'database' : 'extension-gone';
    store.set({
      save: before && failure === 'database' ? { kind: 'saved', saved: before } : { kind: 'failed', failure },
    });
    return { kind: 'failed', failure: 'database' };
  }
}

/** The figures of the analysis that the clip has. */
export function keptIndices({ statistics }: Analysis, kept: KeptComparison | undefined): number[] {
  const starts = new Set(kept?.figures.flatMap(({ match }) => (match.kind === 'found' ? [match.span.start] : [])));
  return statistics.flatMap(({ quote }, index) => (starts.has(quote.start) ? [index] : []));
}

function keptNow({ text, statistics }: ClipDraft, savedAt: string): KeptComparison {
  return compareKept(text, {
    savedAt,
    signature: signText(text),
    figures: statistics.map(({ selectors }) => selectors),
  });
}
