/** The library as the background runs it: each act writes to the database, then tells the open tabs of that page. */
import { browser } from 'wxt/browser';
import type { SelectorPair } from '../anchoring/selector.ts';
import type { Clip, ClipDraft } from '../clips/clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import { removeClip, restoreClip, saveClip, type SaveCircumstances } from '../database/write-clips.ts';
import type { SavedState, SaveFailure, SaveReply } from '../messaging/protocol.ts';
import { sendToLens } from '../messaging/send.ts';

/** Saves a draft; a failure comes back with its reason instead of being thrown, so that the page can say it. */
export async function keepClip(
  database: ClipDatabase,
  draft: ClipDraft,
  circumstances: SaveCircumstances,
): Promise<SaveReply> {
  try {
    const clip = await saveClip(database, draft, circumstances);
    if (!clip) return { kind: 'failed', failure: 'not-a-web-page' };
    void tellTabs(clip.address, savedState(clip));
    return { kind: 'saved', saved: savedState(clip) };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

export async function takeAwayClip(database: ClipDatabase, clipId: string, now: string): Promise<void> {
  const clip = await removeClip(database, clipId, now);
  if (clip) void tellTabs(clip.address, undefined);
}

export async function putBackClip(database: ClipDatabase, clipId: string): Promise<void> {
  const clip = await restoreClip(database, clipId);
  if (clip) void tellTabs(clip.address, savedState(clip));
}

/** What the page and the popup need to know of a saved clip. */
export function savedState({ id, savedAt }: Clip): SavedState {
  return { clipId: id, savedAt };
}

/** Dexie wraps the browser's error: the cause's name says whether the disk is full. */
function failureOf(error: unknown): SaveFailure {
  const names = [error, (error as { inner?: unknown }).inner].map(
    (each) => (each as { name?: string } | undefined)?.name,
  );
  return names.includes('QuotaExceededError') ? 'storage-full' : 'database';
}

async function tellTabs(address: string, saved: SavedState | undefined): Promise<void> {
  for (const id of await tabsAt(address)) await sendToLens(id, { kind: 'saved-changed', saved });
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
