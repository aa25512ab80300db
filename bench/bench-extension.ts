/** The built extension with the benchmark's subjects beside its own scripts: everything is injected the same way and pays the same for it. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer-core';
import type { browser as browserApi } from 'wxt/browser';
import { buildExtension } from '../scripts/build-extension.ts';
import { startQuietWorker } from '../scripts/inspect/background.ts';
import { projectRoot } from '../scripts/run-program.ts';
import { bundleSubject } from './bundle-subject.ts';

declare const chrome: typeof browserApi;

export const subjects = ['nothing', 'walk', 'analysis', 'readability', 'defuddle'] as const;
export type Subject = (typeof subjects)[number] | 'gate' | 'gate and lens';

export interface BenchExtension {
  readonly origin: string;
  /** Injects the subject's script into the tab at the address; for gate and lens it resolves when the background has answered, so that what the lens does then is waited for. The gate alone means that no lens follows it. */
  inject(subject: Subject, url: string): Promise<void>;
  /** Milliseconds for a question to the outlet directory and its answer: with the worker awake, and after it was stopped. */
  roundTrips(): Promise<{ warm: number[]; stopped: number[] }>;
}

/** Builds it; returns its folder. */
export async function buildBenchExtension(): Promise<string> {
  const folder = join(projectRoot, 'out', 'bench', 'extension');
  rmSync(folder, { recursive: true, force: true });
  cpSync(await buildExtension('chrome'), folder, { recursive: true });
  for (const subject of subjects) writeFileSync(join(folder, fileOf(subject)), await bundleSubject(subject));
  return folder;
}

/** Loads it into the browser, without its own registration of the gate. */
export async function loadBenchExtension(browser: Browser, folder: string): Promise<BenchExtension> {
  const id = await browser.installExtension(folder);
  const worker = await startQuietWorker(browser, id);
  const origin = `chrome-extension://${id}/`;
  await worker.evaluate(makeLensStoppable);
  await worker.evaluate(noteAnswers);
  return {
    origin,
    inject: async (subject, url) => {
      await worker.evaluate(stopLens, subject === 'gate');
      await worker.evaluate(injectFile, url, `/${fileOf(subject)}`);
      if (subject === 'gate and lens') await worker.evaluate(waitForAnswer, url);
    },
    roundTrips: () => measureRoundTrips(browser, worker, `${origin}popup.html`),
  };
}

function fileOf(subject: Subject): string {
  return subject === 'gate' || subject === 'gate and lens' ? 'gate.js' : `bench-${subject}.js`;
}

/** Runs in the background. */
function makeLensStoppable(): void {
  const { scripting } = chrome;
  const execute = scripting.executeScript.bind(scripting) as (injection: { files?: string[] }) => Promise<unknown>;
  const stoppable = (injection: { files?: string[] }) =>
    (globalThis as { lensIsStopped?: boolean }).lensIsStopped && injection.files?.includes('/lens.js')
      ? Promise.resolve([])
      : execute(injection);
  scripting.executeScript = stoppable as typeof scripting.executeScript;
}

interface Noted {
  answered?: Set<number>;
}

/** Runs in the background: the badge is set for every page that a lens has shown. */
function noteAnswers(): void {
  const answered = new Set<number>();
  (globalThis as Noted).answered = answered;
  const setBadgeText = chrome.action.setBadgeText.bind(chrome.action) as (details: { tabId?: number }) => Promise<void>;
  const noting = (details: { tabId?: number }) => {
    if (details.tabId !== undefined) answered.add(details.tabId);
    return setBadgeText(details);
  };
  chrome.action.setBadgeText = noting as typeof chrome.action.setBadgeText;
}

/** Runs in the background; a page that the gate lets pass is waited for in vain. */
async function waitForAnswer(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1);
  for (let tries = 0; tries < 100; tries++) {
    if ((globalThis as Noted).answered?.has(tab?.id ?? -1)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in the background. */
function stopLens(isStopped: boolean): void {
  (globalThis as { lensIsStopped?: boolean }).lensIsStopped = isStopped;
}

/** Runs in the background: the newest tab at the address is ours. */
async function injectFile(url: string, file: string): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.filter((one) => one.url === url).at(-1);
  if (tab?.id === undefined) throw new Error(`no tab at ${url}`);
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] as never });
}

async function measureRoundTrips(browser: Browser, worker: WebWorker, url: string) {
  const page = await browser.newPage();
  await page.goto(url);
  const warm: number[] = [];
  for (let run = 0; run < 21; run++) warm.push(await page.evaluate(analyzeShortPage));
  const stopped: number[] = [];
  let current: WebWorker | null | undefined = worker;
  for (let run = 0; run < 5; run++) {
    await current?.close();
    stopped.push(await page.evaluate(analyzeShortPage));
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    current = await target.worker();
  }
  await page.close();
  return { warm: warm.slice(1), stopped };
}

/** Runs in an extension page: an article of forty short paragraphs there, its analysis back. */
async function analyzeShortPage(): Promise<number> {
  const sentence = '江城日报讯 上半年，全市实现地区生产总值520.6亿元，同比增长6.2%。';
  const body = `<p>${sentence.repeat(4)}</p>`.repeat(40);
  const text = `<html lang="zh"><head><title>上半年经济运行</title></head><body>${body}</body></html>`;
  const markup = { text, noscriptIsText: true };
  const begin = performance.now();
  await chrome.runtime.sendMessage({ kind: 'see-page', markup, url: location.href, dressed: [], isArriving: true });
  return performance.now() - begin;
}
