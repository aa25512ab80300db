/** Items → their reports, in real Chromium with the built extension: each address is answered with the saved bytes, and nothing else is loaded or run but the lens. */
import { readFile } from 'node:fs/promises';
import { launch, type Browser, type HTTPRequest, type Page, type WebWorker } from 'puppeteer-core';
import { quietChromium, sandboxFlags } from '../../e2e/browsers/chromium.ts';
import type { LensReport } from '../../utils/messaging/protocol.ts';
import { reportAnalysis } from '../../utils/report-analysis.ts';
import { buildExtension } from '../build-extension.ts';
import { findBrowser } from '../find-browsers.mjs';
import { sendLensAndAsk, startQuietWorker } from './background.ts';
import { charsetOf } from './decode-page.ts';
import type { Outcome } from './inspect-batch.ts';
import { inspectInNode } from './inspect-in-node.ts';
import type { InspectedItem } from './item.ts';

/** The address of a page that has none. */
const nowhere = 'http://page.invalid/';

/** The page's own scripts are off by its own header: what an extension runs in its own world is not the page's. */
const onlyTheDocument = "script-src 'none'; frame-src 'none'; object-src 'none'";

const patienceInMs = 60_000;
const tabsAtATime = 2;

/** Never rejects for one item: what goes wrong stands in its outcome. Texts have no page, and are analysed here. */
export async function inspectInBrowser(
  items: readonly InspectedItem[],
  pathOf: (file: string) => string,
): Promise<Outcome[]> {
  const executable = findBrowser('chromium');
  if (executable === undefined) throw new Error('No Chromium found: CHROME_PATH names one.');
  const extension = await buildExtension('chrome');
  const browser = await launch({
    executablePath: executable,
    pipe: true,
    enableExtensions: true,
    args: [...quietChromium, ...sandboxFlags],
  });
  try {
    const worker = await startQuietWorker(browser, await browser.installExtension(extension));
    return await inspectAll(items, (item) => inspectItem(browser, worker, item, pathOf(item.file)));
  } finally {
    await browser.close();
  }
}

async function inspectAll(
  items: readonly InspectedItem[],
  inspect: (item: InspectedItem) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      outcomes[index] = await inspect(items[index] as InspectedItem);
    }
  };
  await Promise.all(Array.from({ length: Math.min(tabsAtATime, items.length) }, work));
  return outcomes;
}

async function inspectItem(browser: Browser, worker: WebWorker, item: InspectedItem, path: string): Promise<Outcome> {
  if (item.text) return { report: await inspectInNode(item, path) };
  const page = await browser.newPage();
  try {
    const bytes = await readFile(path);
    await answerWith(page, bytes, charsetOf(bytes, item.charset));
    // A fragment or a trailing dot changes on the way; the tab's own address is what the lens was told.
    await page.goto(item.url ?? nowhere, { waitUntil: 'domcontentloaded', timeout: patienceInMs });
    const { analysis } = await askLens(worker, page.url());
    const report = reportAnalysis(analysis, item);
    return { report: item.url === undefined ? { ...report, url: null } : report };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close();
  }
}

/** The first request is the page; whatever it wants besides is refused. */
async function answerWith(page: Page, bytes: Uint8Array, charset: string): Promise<void> {
  let isAnswered = false;
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    if (isAnswered || !request.isNavigationRequest()) return void request.abort().catch(() => undefined);
    isAnswered = true;
    const headers = { 'content-security-policy': onlyTheDocument };
    void request.respond({ status: 200, contentType: `text/html; charset=${charset}`, headers, body: bytes });
  });
}

async function askLens(worker: WebWorker, url: string): Promise<LensReport> {
  const asked = worker.evaluate(sendLensAndAsk, url);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the lens did not answer')), patienceInMs);
  });
  try {
    return (await Promise.race([asked, late])) as LensReport;
  } finally {
    clearTimeout(timer);
  }
}
