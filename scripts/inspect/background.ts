/** The extension's background as `inspect` and `bench` use it: without the gate, and sending the lens where they say. */
import type { Browser, WebWorker } from 'puppeteer-core';
import type { browser as browserApi } from 'wxt/browser';
import type { Envelope } from '../../utils/messaging/send.ts';

/** What the functions sent to the background see there. */
declare const chrome: typeof browserApi;

/** The background, with the gate taken away: every page is looked at with the lens, so that it arrives exactly once. */
export async function startQuietWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  await worker.evaluate(takeGateAway);
  return worker;
}

async function takeGateAway(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await chrome.scripting.getRegisteredContentScripts()).length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await chrome.scripting.unregisterContentScripts();
}

/** Runs in the background: sends the lens to the newest tab at the address and asks for its report. */
export async function sendLensAndAsk(url: string): Promise<unknown> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.filter((one) => one.url === url || one.pendingUrl === url).at(-1);
  if (tab?.id === undefined) throw new Error(`no tab at ${url}`);
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/lens.js'] });
  const envelope = (await chrome.tabs.sendMessage(tab.id, { kind: 'report' })) as Envelope;
  if (envelope.error !== undefined) throw new Error(envelope.error);
  return envelope.reply;
}
