/** A saved page in a tab that has never run anything: a renderer of its own, the page's scripts and sub-requests off, its main thread's time read before and after. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { charsetOf } from '../scripts/inspect/decode-page.ts';
import type { BenchPage } from './pages.ts';

/** Milliseconds of processor time on the renderer's main thread: all its tasks, and the scripts among them. */
export interface Cost {
  readonly tasks: number;
  readonly scripts: number;
}

export interface ColdTab {
  readonly url: string;
  /** Runs the source text in a world of its own, as an extension's script would; resolves with what it left in `benchResult`. */
  run(source: string): Promise<unknown>;
  /** What the main thread spent while the work was done and until it was quiet again. */
  cost(work: () => Promise<unknown>): Promise<Cost>;
  close(): Promise<void>;
}

let opened = 0;

/** Opens the page at a host of its own, so that no renderer is used twice, and waits until it has come to rest. */
export async function openColdTab(browser: Browser, saved: BenchPage): Promise<ColdTab> {
  const url = `http://bench-${++opened}.example/${encodeURIComponent(saved.name)}`;
  const page = await browser.newPage();
  await answerFromFile(page, saved);
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await readWhenQuiet(session);
  return {
    url,
    run: (source) => runInIsolation(session, source),
    cost: async (work) => {
      const before = await readTimes(session);
      await work();
      const after = await readWhenQuiet(session);
      return { tasks: after.tasks - before.tasks, scripts: after.scripts - before.scripts };
    },
    close: () => page.close(),
  };
}

async function answerFromFile(page: Page, saved: BenchPage): Promise<void> {
  const body = readFileSync(saved.file);
  const contentType = `text/html; charset=${charsetOf(body, saved.charset)}`;
  const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };
  await page.setRequestInterception(true);
  let isAnswered = false;
  page.on('request', (request) => {
    if (isAnswered || !request.isNavigationRequest()) return void request.abort().catch(() => undefined);
    isAnswered = true;
    void request.respond({ status: 200, contentType, headers, body });
  });
}

async function runInIsolation(session: CDPSession, source: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: source,
    contextId: executionContextId,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'globalThis.benchResult',
    contextId: executionContextId,
  });
  return result.value;
}

async function readTimes(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const inMs = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
  return { tasks: inMs('TaskDuration'), scripts: inMs('ScriptDuration') };
}

/** The times once less than a millisecond was spent in a tenth of a second; after two seconds as they are. */
async function readWhenQuiet(session: CDPSession): Promise<Cost> {
  let last = await readTimes(session);
  for (let tries = 0; tries < 20; tries++) {
    await sleep(100);
    const now = await readTimes(session);
    if (now.tasks - last.tasks < 1) return now;
    last = now;
  }
  return last;
}
