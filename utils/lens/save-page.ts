/** The reader's Save → a draft to the background, and what became of it into the state. */
import type { Analysis } from '../analysis.ts';
import { canonicalJson } from '../clips/canonical-json.ts';
import { signText } from '../anchoring/sign-text.ts';
import type { ClipDraft } from '../clips/clip.ts';
import { compareKept, type KeptComparison } from '../clips/kept-article.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import { pickStatistics } from '../clips/pick-statistics.ts';
import type { FirstWord } from '../clips/reader-word.ts';
import type { Message, SaveReply } from '../messaging/protocol.ts';
import { isExtensionAlive, Refused, sendToBackground } from '../messaging/send.ts';
import type { Markup } from '../page/read-markup.ts';
import { savedOf, type LensState, type Store } from './lens-state.ts';
import { makeSaveId } from './make-save-id.ts';

export interface SavedMatter {
  readonly pageTitle: string;
  /** The page as it stands now: what bears on the article's origin is kept of it. */
  readonly markup?: Markup | undefined;
  /** This figure and those that were kept before; absent: all. */
  readonly only?: number | undefined;
  readonly word?: FirstWord | undefined;
}

/** A draft that the background has not acknowledged. It may have been saved all the same. */
const outbox = new WeakMap<Store<LensState>, ClipDraft>();

/** An unacknowledged draft is sent again after so long each time: a background may need to be started, or be busy. */
const sentAgainAfterMs: readonly number[] = [500, 2_000, 5_000];

/** Saves the page. */
export async function savePage(
  store: Store<LensState>,
  { pageTitle, markup, only, word }: SavedMatter,
): Promise<SaveReply | undefined> {
  const { analysis: shown, said, save, kept } = store.get();
  if (!shown || save.kind === 'saving') return undefined;
  // A clip records what was found; what the reader says stands beside it.
  const analysis = said?.machine ?? shown;
  const asked = only === undefined ? [] : indicesOf(analysis, shown, only);
  const chosen =
    only === undefined ? analysis : pickStatistics(analysis, [...new Set([...asked, ...keptIndices(analysis, kept)])]);
  const made = makeClipDraft(chosen, { saveId: makeSaveId(), pageTitle });
  if (!made) return undefined;
  const draft = asInOutbox(outbox.get(store), made);
  outbox.set(store, draft);
  store.set({ save: { kind: 'saving' } });
  try {
    const reply = await deliver({ kind: 'save-clip', draft, word, markup });
    outbox.delete(store);
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

/** The draft that is waiting, where it says the same: saved under one id it is saved once, however often it is sent. */
function asInOutbox(waiting: ClipDraft | undefined, made: ClipDraft): ClipDraft {
  const isSame = waiting && canonicalJson({ ...waiting, saveId: made.saveId }) === canonicalJson(made);
  return isSame ? waiting : made;
}

/** Sends until it is acknowledged, some times over. Rejects where that never happens. */
async function deliver(message: Message<'save-clip'>, tries = 0): Promise<SaveReply> {
  try {
    return await sendToBackground(message);
  } catch (error) {
    const wait = sentAgainAfterMs[tries];
    if (wait === undefined || error instanceof Refused || !isExtensionAlive()) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return deliver(message, tries + 1);
  }
}

/** The figure that stands at the place of one that is shown. */
function indicesOf({ statistics }: Analysis, shown: Analysis, index: number): number[] {
  const start = shown.statistics[index]?.quote.start;
  return statistics.flatMap(({ quote }, at) => (quote.start === start ? [at] : []));
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
