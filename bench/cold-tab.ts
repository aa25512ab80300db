/** A saved page in a tab that has never run anything: a renderer of its own, the page's scripts and sub-requests off, its main thread watched while something is done to it. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { charsetOf } from '../scripts/inspect/decode-page.ts';
import type { BenchPage } from './pages.ts';
import type { TraceEvent } from './read-trace.ts';

export interface ColdTab {
  readonly url: string;
  /** The trace of the renderer while the work was done and until the main thread was quiet again. */
  trace(work: () => Promise<unknown>): Promise<TraceEvent[]>;
  /** Runs the source text in a world of its own under the sampling profiler. */
  profile(source: string, interval: number): Promise<Protocol.Profiler.Profile>;
  /** Bytes in use on the script heap after a collection. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink_style'];

let opened = 0;

/** Opens the page at a host of its own, so that no renderer is used twice, and waits until it has come to rest. */
export async function openColdTab(browser: Browser, saved: BenchPage): Promise<ColdTab> {
  const { page, url } = await openPage(browser, saved);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await waitForQuiet(session);
  return {
    url,
    trace: async (work) => {
      await page.tracing.start({ categories });
      await work();
      await waitForQuiet(session);
      const json = await page.tracing.stop();
      return (JSON.parse(new TextDecoder().decode(json)) as { traceEvents: TraceEvent[] }).traceEvents;
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return readMetric(session, 'JSHeapUsedSize');
    },
    profile: (source, interval) => profileSource(session, source, interval),
    close: () => page.close(),
  };
}

/** A busy browser sometimes hands out a tab before its frame is there: then another is taken. */
const mostTries = 3;

async function openPage(browser: Browser, saved: BenchPage): Promise<{ page: Page; url: string }> {
  for (let tries = 1; ; tries++) {
    const url = `http://bench-${++opened}.example/${encodeURIComponent(saved.name)}`;
    const page = await browser.newPage();
    try {
      await answerFromFile(page, saved);
      await page.goto(url, { waitUntil: 'load' });
      return { page, url };
    } catch (error) {
      await page.close().catch(() => undefined);
      if (tries === mostTries) throw error;
    }
  }
}

/** The page's own header switches its scripts off; what an extension injects isn't the page's. */
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

async function profileSource(
  session: CDPSession,
  source: string,
  interval: number,
): Promise<Protocol.Profiler.Profile> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: source,
    contextId: executionContextId,
  });
  const { profile } = await session.send('Profiler.stop');
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return profile;
}

async function readMetric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? 0;
}

/** Less than a millisecond of tasks in a fifth of a second; after three seconds it is taken as it is. */
async function waitForQuiet(session: CDPSession): Promise<void> {
  let last = await readMetric(session, 'TaskDuration');
  for (let tries = 0; tries < 15; tries++) {
    await sleep(200);
    const now = await readMetric(session, 'TaskDuration');
    if (now - last < 0.001) return;
    last = now;
  }
}
