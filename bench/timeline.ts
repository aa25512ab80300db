/** `npm run bench:timeline -- FILE`: what gate and lens make the main thread do on one saved page, task by task. */
import { launch } from 'puppeteer-core';
import { quietChromium, sandboxFlags } from '../e2e/browsers/chromium.ts';
import { findBrowser } from '../scripts/find-browsers.mjs';
import { printTable } from '../scripts/inspect/print-report.ts';
import { pathFromCaller } from '../scripts/paths.ts';
import { buildBenchExtension, loadBenchExtension } from './bench-extension.ts';
import { openColdTab } from './cold-tab.ts';
import type { TraceEvent } from './read-trace.ts';

/** Microseconds below which a task or what is inside it isn't shown. */
const shownFrom = { task: 300, part: 150 };

const timeOf = (event: TraceEvent): number => event.tdur ?? event.dur ?? 0;
const endOf = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
const inMs = (microseconds: number): string => (microseconds / 1_000).toFixed(1);

function rowsOf(events: readonly TraceEvent[], origin: string): string[][] {
  const first = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith(origin));
  if (!first) return [];
  const thread = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const tasks = thread.filter(
    (event) => event.name === 'RunTask' && endOf(event) >= first.ts && timeOf(event) >= shownFrom.task,
  );
  return tasks.map((task) => [inMs(task.ts - first.ts), inMs(timeOf(task)), partsOf(task, thread, origin)]);
}

function partsOf(task: TraceEvent, thread: readonly TraceEvent[], origin: string): string {
  const inside = thread.filter((event) => event !== task && event.ts >= task.ts && endOf(event) <= endOf(task));
  return inside
    .filter((event) => timeOf(event) >= shownFrom.part && !event.name.startsWith('V8.GC'))
    .map((event) => `${event.name} ${event.args?.data?.url?.replace(origin, '') ?? ''} ${inMs(timeOf(event))}`)
    .map((part) => part.replaceAll(/\s+/g, ' '))
    .join(', ');
}

async function main(): Promise<void> {
  const file = process.argv[2];
  const executable = findBrowser('chromium');
  if (file === undefined || executable === undefined) throw new Error('usage: npm run bench:timeline -- FILE');
  const folder = await buildBenchExtension();
  const args = [...quietChromium, ...sandboxFlags];
  const browser = await launch({ executablePath: executable, pipe: true, enableExtensions: true, args });
  try {
    const extension = await loadBenchExtension(browser, folder);
    // Once before it counts: the background has its tables and its directory then.
    for (const isShown of [false, true]) {
      const tab = await openColdTab(browser, { name: 'timed', file: pathFromCaller(file), isArticle: true });
      const events = await tab.trace(() => extension.inject('gate and lens', tab.url));
      if (isShown) console.log(printTable(['at (ms)', 'took', 'in it'], rowsOf(events, extension.origin), 120));
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

await main();
