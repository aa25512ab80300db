/** Where our scripts go: the gate is registered at run time, so that where the reader said no nothing of ours is injected; the lens follows on demand. */
import { browser } from 'wxt/browser';
import type { Frame } from '../messaging/sender.ts';
import type { Settings } from '../settings/settings.ts';

const gateId = 'gate';
const gateFile = '/gate.js';
const lensFile = '/lens.js';
const webPages = ['http://*/*', 'https://*/*'];

/** Makes the registration agree with the settings. */
export async function registerGate(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] });
  const wanted = settings.where === 'everywhere';
  if (wanted && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      { id: gateId, js: [gateFile], matches: webPages, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  if (!wanted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gateId] });
}

/** Pages that were open before the gate was registered get it now: after installation, and after an update left them with a dead one. */
export async function sendGateToOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: webPages, discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map((id) => runInTab(id, 0, gateFile)));
}

/** Injects the lens into one frame. A page that went away meanwhile is no error. */
export async function sendLens({ tabId, frameId }: Frame): Promise<void> {
  await runInTab(tabId, frameId, lensFile).catch(() => undefined);
}

async function runInTab(tabId: number, frameId: number, file: typeof gateFile | typeof lensFile): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
