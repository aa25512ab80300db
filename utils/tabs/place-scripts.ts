/** Where our scripts go: the gate is registered at run time, so that where the reader said no nothing of ours is injected; lens and card follow on demand. */
import { browser } from 'wxt/browser';
import type { Frame } from '../messaging/sender.ts';
import { sendToLens } from '../messaging/send-to-lens.ts';
import { gatePatterns, runsAt, webPages } from '../settings/runs-at.ts';
import type { Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-of.ts';
import { freeLensFrame, takeLensFrame } from '../messaging/lens-frame.ts';
import { clearBadge } from './show-badge.ts';

const gateId = 'gate';
type OurScript = '/gate.js' | '/lens.js' | '/card.js';

let registering: Promise<void> = Promise.resolve();

/** Makes the registration agree with the settings; one change at a time, or two could register the same id. */
export function registerGate(settings: Settings): Promise<void> {
  registering = registering.then(
    () => register(settings),
    () => register(settings),
  );
  return registering;
}

async function register(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gateId] });
  const patterns = gatePatterns(settings);
  if (!patterns) return;
  await browser.scripting.registerContentScripts([
    { id: gateId, js: ['/gate.js'], ...patterns, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Pages that were open before the gate was registered get it now: after installation, and after an update left them with a dead one. */
export async function sendGateToOpenTabs(settings: Settings): Promise<void> {
  for (const { id, url } of await openTabs()) {
    if (runsAt(settings, siteOf(url))) void runInTab(id, '/gate.js').catch(() => undefined);
  }
}

/** After a change of the settings: open pages where we run from now on get the gate, those where we no longer do are left. */
export async function followSettings(now: Settings, before: Settings): Promise<void> {
  await registerGate(now);
  for (const { id, url } of await openTabs()) {
    const site = siteOf(url);
    const runs = runsAt(now, site);
    if (runs === runsAt(before, site)) continue;
    if (runs) void runInTab(id, '/gate.js').catch(() => undefined);
    else void leaveTab(id);
  }
}

async function leaveTab(tabId: number): Promise<void> {
  await sendToLens(tabId, { kind: 'leave' });
  await clearBadge(tabId);
}

async function openTabs(): Promise<{ id: number; url: string | undefined }[]> {
  const tabs = await browser.tabs.query({ url: [...webPages], discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]));
}

/** Injects the lens into one frame, unless another of its page has it. A page that went away meanwhile is no error. */
export async function sendLens({ tabId, frameId }: Pick<Frame, 'tabId' | 'frameId'>): Promise<void> {
  if (!(await takeLensFrame(tabId, frameId))) return;
  await runInTab(tabId, '/lens.js', [frameId]).catch(() => undefined);
}

/** Injects the card beside its lens; rejects where that fails, so that the reader's click is not swallowed. */
export function sendCard({ tabId, frameId }: Frame): Promise<void> {
  return runInTab(tabId, '/card.js', [frameId]);
}

/** Old portals keep the article in a frame of their own: the gate asks in every frame, and answers for those of the page's origin. */
export async function sendGateToFrames({ tabId, frameId }: Frame): Promise<void> {
  // Frames are looked through for the page: one of them that asked for others would ask for ever.
  if (frameId !== 0) return;
  await freeLensFrame(tabId);
  const injection = { target: { tabId, allFrames: true }, files: ['/gate.js'] as const };
  await browser.scripting.executeScript({ ...injection, files: [...injection.files] }).catch(() => undefined);
}

async function runInTab(tabId: number, file: OurScript, frameIds: number[] = [0]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [file] });
}
