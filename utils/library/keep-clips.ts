/** The library as the background runs it: each act writes to the database, then tells the open tabs of that page. */
import { browser } from 'wxt/browser';
import type { SelectorPair } from '../anchoring/selector.ts';
import type { Clip, ClipDraft } from '../clips/clip.ts';
import type { ClipRecord } from '../clips/clip-record.ts';
import { asCorrections } from '../clips/page-word.ts';
import { zoneOf, type SaveStamp } from '../clips/make-clip.ts';
import type { FirstWord, WordChange } from '../clips/reader-word.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import { importClips, type ImportOutcome } from '../database/import-clips.ts';
import { changeWords, removeClips, restoreClips, saveClip } from '../database/write-clips.ts';
import type { ChangeReply, ImportReply } from '../messaging/library-protocol.ts';
import type { SavedState, SaveReply } from '../messaging/protocol.ts';
import { sendToLens } from '../messaging/send-to-lens.ts';
import { noteChange } from './change-state.ts';
import { failureOf } from './failure-of.ts';
import { readSettings } from '../settings/settings.ts';
import { followCorrections, wordOfPage } from './page-words.ts';
import { proveDraft } from './prove-clip.ts';

/** Saves a draft; a failure comes back with its reason instead of being thrown, so that the page can say it. */
export async function keepClip(
  database: ClipDatabase,
  draft: ClipDraft,
  stamp: SaveStamp,
  word?: FirstWord,
): Promise<SaveReply> {
  try {
    await database.requireOpen();
    const { inForce } = await wordOfPage(database, stamp.url, (await readSettings()).siteRules);
    const corrections = inForce && asCorrections(inForce);
    const said = corrections ? { ...word, corrections } : word;
    const clip = await saveClip(database, draft, { ...stamp, word: said, proof: await proveDraft(draft, stamp) });
    if (!clip) return { kind: 'failed', failure: 'not-a-web-page' };
    await noteChange();
    void tellTabs([clip], savedState);
    return { kind: 'saved', saved: savedState(clip) };
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error) };
  }
}

/** The stamp of a save made now: the tab's address, the time with the reader's zone, our own version. */
export function stampNow(url: string): SaveStamp {
  const now = new Date();
  return {
    url,
    savedAt: now.toISOString(),
    savedZone: zoneOf(now.getTimezoneOffset()),
    engine: browser.runtime.getManifest().version,
  };
}

export async function takeAwayClips(database: ClipDatabase, clipIds: readonly string[], now: string): Promise<void> {
  const gone = await removeClips(database, clipIds, now);
  await noteChange();
  void tellTabs(gone, () => undefined);
}

export async function putBackClips(database: ClipDatabase, clipIds: readonly string[]): Promise<void> {
  const restored = await restoreClips(database, clipIds);
  await noteChange();
  void tellTabs(restored, savedState);
}

export async function changeClipWords(
  database: ClipDatabase,
  clipIds: readonly string[],
  change: WordChange,
  now: string,
): Promise<ChangeReply> {
  try {
    await database.requireOpen();
    const changed = await changeWords(database, clipIds, change, now);
    await noteChange();
    if (change.corrections) await followCorrections(database, changed, now);
    return { kind: 'changed' };
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error) };
  }
}

/** One batch of an import, all or nothing. */
export async function importRecords(database: ClipDatabase, records: readonly ClipRecord[]): Promise<ImportReply> {
  try {
    await database.requireOpen();
    const outcomes = await importClips(database, records);
    await noteChange();
    const count = (outcome: ImportOutcome): number => outcomes.filter((each) => each === outcome).length;
    return { kind: 'imported', added: count('added'), merged: count('merged'), same: count('same') };
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error) };
  }
}

/** What the page and the popup need to know of a saved clip. */
export function savedState({ id, savedAt }: Clip): SavedState {
  return { clipId: id, savedAt };
}

/** Tells the open tabs of these clips' pages what they are now. */
async function tellTabs(clips: readonly Clip[], stateOf: (clip: Clip) => SavedState | undefined): Promise<void> {
  if (clips.length === 0) return;
  const byAddress = new Map(clips.map((clip) => [clip.address, clip]));
  for (const { id, url } of await browser.tabs.query({})) {
    const clip = byAddress.get((url && normalizeAddress(url)) ?? '');
    if (clip && id !== undefined) await sendToLens(id, { kind: 'saved-changed', saved: stateOf(clip) });
  }
}

async function tabsAt(address: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && normalizeAddress(url) === address ? [id] : [],
  );
}

/** Goes to the clip's page, in its tab if it is open, at the figure where one is named. */
export async function openClip(database: ClipDatabase, clipId: string, statistic: number | undefined): Promise<void> {
  const clip = await database.clips.get(clipId);
  if (!clip) throw new Error('This clip is no longer in the library.');
  const [open] = await tabsAt(clip.address);
  if (open === undefined) return openInNewTab(clip, statistic);
  const { windowId } = await browser.tabs.update(open, { active: true }).then((tab) => tab ?? { windowId: undefined });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  const selectors = selectorsOf(clip, statistic);
  if (selectors) await sendToLens(open, { kind: 'reveal-selectors', selectors });
}

async function openInNewTab(clip: Clip, statistic: number | undefined): Promise<void> {
  const tab = await browser.tabs.create({ url: clip.url });
  await browser.storage.session.set({ [revealKey(tab.id!)]: { clipId: clip.id, statistic } });
}

/** The place that the reader was sent to in this tab, once: a later reload stays where it is. */
export async function takeReveal(database: ClipDatabase, tabId: number): Promise<SelectorPair | undefined> {
  const key = revealKey(tabId);
  const stored = await browser.storage.session.get<Record<string, { clipId: string; statistic?: number }>>(key);
  const reveal = stored[key];
  if (!reveal) return undefined;
  await browser.storage.session.remove(key);
  const clip = await database.clips.get(reveal.clipId);
  return clip && selectorsOf(clip, reveal.statistic);
}

/** A clip opened as a whole goes to its most telling figure. */
function selectorsOf({ statistics }: Clip, statistic: number | undefined): SelectorPair | undefined {
  if (statistic !== undefined) return statistics[statistic]?.selectors;
  return statistics.toSorted((a, b) => b.salience - a.salience)[0]?.selectors;
}

function revealKey(tabId: number): string {
  return `reveal-${tabId}`;
}
