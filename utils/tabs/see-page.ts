/** A page as its lens shows it → all that the lens needs of it, in one answer: what it is, what to paint and where, and what the reader has kept of it. */
import type { Analysis } from '../analysis.ts';
import { analyzePageInSteps } from '../analyze-article.ts';
import { signText } from '../anchoring/sign-text.ts';
import { placesShown, type PlacesShown } from '../highlights/places-shown.ts';
import { planHighlights } from '../highlights/plan-highlights.ts';
import type { PageFound, PageLook, PageSeen, PageShown, SavedState } from '../messaging/protocol.ts';
import { applyPageWord, type SiteRule, type WordOfPage } from '../clips/page-word.ts';
import type { KeptComparison } from '../clips/kept-article.ts';
import { atItsOrigin, type Frame } from '../messaging/sender.ts';
import { loadDirectory } from '../outlets/load-directory.ts';
import { elementAround, mapBlocks, selectorsAt } from '../page/map-blocks.ts';
import type { Surroundings } from '../originals/surroundings.ts';
import type { Place } from '../page/page.ts';
import { readMarkup, type MarkupRead } from '../page/read-markup.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-of.ts';
import { dressElements } from './insert-styles.ts';
import { highlightNames } from './name-highlights.ts';
import { showBadge } from './show-badge.ts';
import { takeSteps, type StepsTaken } from './take-steps.ts';
import { wordChip } from './word-chip.ts';

/** What the library says about the page in a tab. */
export interface KeptOfPage {
  readonly saved?: SavedState;
  readonly kept?: KeptComparison;
  /** Where the reader, coming through a clip, wants to go. */
  readonly reveal?: readonly Place[];
}

/** Asks the library; `isArriving` where the reader may have come through a clip. */
export type RecallPage = (analysis: Analysis, isArriving: boolean) => Promise<KeptOfPage>;

/** Asks what the reader has said of the page. */
export type RecallWord = (siteRules: readonly SiteRule[]) => Promise<WordOfPage>;

/** What `seePage` asks the library. */
export interface Recall {
  readonly page: RecallPage;
  readonly word: RecallWord;
}

/** `signal` says when nobody waits for the answer any more. */
export async function seePage(
  shown: PageShown,
  frame: Frame,
  recall: Recall,
  signal: AbortSignal,
): Promise<StepsTaken<PageSeen>> {
  const begin = performance.now();
  const read = readMarkup(shown.markup, shown.url);
  const words = signText(read.page.blocks.map(({ text }) => text).join('\n'));
  const readMs = performance.now() - begin;
  const { before } = shown;
  if (before?.words === words) return { result: await show(read, words, before, shown, frame), workMs: readMs };
  const { result: found, workMs } = await find(read, shown, frame, recall, signal);
  const places = placesShown(found.analysis, found.plan);
  return { result: { found, ...(await show(read, words, places, shown, frame)) }, workMs: readMs + workMs };
}

async function find(
  { page }: MarkupRead,
  { isArriving, figures }: PageShown,
  frame: Frame,
  recall: Recall,
  signal: AbortSignal,
): Promise<StepsTaken<PageFound>> {
  const settings = await readSettings();
  const { outlets, engine, cardPlace } = settings;
  const look = lookAt(frame.url, settings, figures);
  const directory = await loadDirectory(outlets);
  const { result: answer, workMs } = await takeSteps(analyzePageInSteps(atItsOrigin(frame, page), directory), signal);
  const { analysis: machine } = answer;
  // The page is shown also where the library can't be read.
  const { inForce, ...said } = machine.article
    ? await recall.word(settings.siteRules).catch((): WordOfPage => ({}))
    : {};
  const analysis = inForce ? applyPageWord(machine, inForce) : machine;
  const surroundings = isSameSource(analysis, machine) ? answer.surroundings : aboutNobody(answer.surroundings);
  void showBadge(frame.tabId, analysis.provenance);
  if (!analysis.article) return { result: { analysis, surroundings, look, plan: [] }, workMs };
  const { reveal, ...kept } = await recall.page(machine, isArriving).catch((): KeptOfPage => ({}));
  const result: PageFound = {
    analysis,
    surroundings,
    look,
    plan: look.figures === 'off' ? [] : planHighlights(analysis, look.figures),
    chip: wordChip(analysis),
    ...kept,
    said: { ...said, ...(inForce && { machine }) },
    ...(isArriving && { arrival: { preferences: { engine, cardPlace }, ...(reveal && { reveal }) } }),
  };
  return { result, workMs };
}

/** What is known of a source's site is not known of another that the reader has named. */
function isSameSource({ provenance: { source: a } }: Analysis, { provenance: { source: b } }: Analysis): boolean {
  return a?.name === b?.name;
}

function aboutNobody({ isMainlandHost }: Surroundings): Surroundings {
  return { isMainlandHost };
}

/** What the reader wants to see of us at an address; the figures asked for on the page alone stand before the settings, but where nothing is to be marked nothing is. */
function lookAt(url: string, { chip, chipNotOn, figures }: Settings, asked: PageShown['figures']): PageLook {
  return {
    chip: chipNotOn.includes(siteOf(url) ?? '') ? 'never' : chip,
    figures: figures === 'off' ? 'off' : (asked ?? figures),
  };
}

/** The way back to the places, and the style sheet for what is painted. */
async function show(
  read: MarkupRead,
  words: string,
  { article, painted, evidence }: PlacesShown,
  { dressed }: PageShown,
  frame: Frame,
): Promise<PageSeen> {
  const root = elementAround(read, article);
  const blocks = [...painted, ...evidence].map(({ block }) => block);
  return {
    words,
    names: await highlightNames(frame),
    blocks: mapBlocks(read, new Set([...article, ...blocks])),
    ...(root !== undefined && { root }),
    dressed: await dressElements(frame, dressed, selectorsAt(read, painted)),
  };
}
