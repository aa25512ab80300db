/** `npm run bench`: what the extension costs a page, against Readability, Defuddle and a bare walk over its text, each in a tab that has never run anything. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launch, type Browser, type WebWorker } from 'puppeteer-core';
import { quietChromium, sandboxFlags } from '../e2e/browsers/chromium.ts';
import { buildExtension } from '../scripts/build-extension.ts';
import { findBrowser } from '../scripts/find-browsers.mjs';
import { printTable } from '../scripts/inspect/print-report.ts';
import { pathFromCaller } from '../scripts/paths.ts';
import { sendLensAndAsk, startQuietWorker } from '../scripts/inspect/background.ts';
import { bundleSubject } from './bundle-subject.ts';
import { openColdTab, type ColdTab } from './cold-tab.ts';
import { median, percentile } from './median.ts';
import { listPages, type BenchPage } from './pages.ts';

const usage = 'usage: npm run bench [-- --pages 16 --runs 3 --json FILE]';

/** What is measured, by name; each does its work in a fresh tab. */
type Subjects = Readonly<Record<string, (tab: ColdTab) => Promise<unknown>>>;

/** Milliseconds of main-thread time, the median of the runs, without what measuring itself takes. */
interface PageCosts {
  readonly page: BenchPage;
  readonly costs: Readonly<Record<string, number>>;
}

/** Answers for the extension where the gate runs outside of it: it says that nobody is listening. */
const gateStub = 'globalThis.chrome = { runtime: { id: "bench", sendMessage: async () => undefined } };\n';

async function makeSubjects(worker: WebWorker, extension: string): Promise<Subjects> {
  const gate = gateStub + readFileSync(join(extension, 'gate.js'), 'utf8');
  const sources = await Promise.all(['walk', 'analysis', 'readability', 'defuddle'].map(bundleSubject));
  const [walk = '', analysis = '', readability = '', defuddle = ''] = sources;
  return {
    nothing: (tab) => tab.run('0'),
    walk: (tab) => tab.run(walk),
    gate: (tab) => tab.run(gate),
    lens: (tab) => worker.evaluate(sendLensAndAsk, tab.url),
    analysis: (tab) => tab.run(analysis),
    readability: (tab) => tab.run(readability),
    defuddle: (tab) => tab.run(defuddle),
  };
}

/** The subjects take turns within a run, so that what slows the machine for a while slows them all. */
async function measurePage(browser: Browser, page: BenchPage, subjects: Subjects, runs: number): Promise<PageCosts> {
  const taken: Record<string, number[]> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(subjects)) {
      const tab = await openColdTab(browser, page);
      try {
        const { tasks } = await tab.cost(() => work(tab));
        (taken[name] ??= []).push(tasks);
      } finally {
        await tab.close();
      }
    }
  }
  const idle = median(taken['nothing'] ?? []);
  const costs = Object.entries(taken).map(([name, times]) => [name, Math.max(0, median(times) - idle)] as const);
  return { page, costs: Object.fromEntries(costs) };
}

function ratios(pages: readonly PageCosts[], ours: readonly string[], theirs: string): number[] {
  return pages.flatMap(({ costs }) => {
    const sum = ours.reduce((total, name) => total + (costs[name] ?? 0), 0);
    const other = costs[theirs] ?? 0;
    return other > 0 ? [sum / other] : [];
  });
}

function sizesOf(extension: string, file: string) {
  const bytes = readFileSync(join(extension, file));
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function summarize(pages: readonly PageCosts[], extension: string) {
  const articles = pages.filter(({ page }) => page.isArticle === true);
  const others = pages.filter(({ page }) => page.isArticle === false);
  const times = Object.fromEntries(
    Object.keys(pages[0]?.costs ?? {})
      .filter((name) => name !== 'nothing')
      .map((name) => {
        const taken = articles.map(({ costs }) => costs[name] ?? 0);
        return [name, { median: median(taken), p90: percentile(taken, 0.9) }];
      }),
  );
  return {
    pages: { articles: articles.length, others: others.length },
    milliseconds: times,
    ratios: {
      analysisToReadability: median(ratios(articles, ['analysis'], 'readability')),
      gateAndLensToReadability: median(ratios(articles, ['gate', 'lens'], 'readability')),
      gateAndLensToDefuddle: median(ratios(articles, ['gate', 'lens'], 'defuddle')),
      ...(others.length > 0 && { gateToWalkOnOthers: median(ratios(others, ['gate'], 'walk')) }),
    },
    bytes: { gate: sizesOf(extension, 'gate.js'), lens: sizesOf(extension, 'lens.js') },
  };
}

function print(summary: ReturnType<typeof summarize>): void {
  const { pages, milliseconds, ratios: found, bytes } = summary;
  console.log(`\nMain-thread time on ${pages.articles} articles, cold, compilation included (ms)`);
  const rows = Object.entries(milliseconds).map(([name, { median: middle, p90 }]) => [
    name,
    middle.toFixed(1),
    p90.toFixed(1),
  ]);
  console.log(printTable(['', 'median', 'p90'], rows));
  console.log('\nRatios, the median of the pages');
  console.log(
    printTable(
      ['', 'ratio'],
      Object.entries(found).map(([name, ratio]) => [name, ratio.toFixed(2)]),
    ),
  );
  console.log('\nSizes (bytes)');
  const sizes = Object.entries(bytes).map(([name, { min, gzip }]) => [name, String(min), String(gzip)]);
  console.log(printTable(['', 'minified', 'gzip'], sizes));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '16' },
      runs: { type: 'string', default: '3' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const executable = findBrowser('chromium');
  if (executable === undefined) throw new Error('No Chromium found: CHROME_PATH names one.');
  const extension = await buildExtension('chrome');
  const args = [...quietChromium, ...sandboxFlags];
  const browser = await launch({ executablePath: executable, pipe: true, enableExtensions: true, args });
  try {
    const worker = await startQuietWorker(browser, await browser.installExtension(extension));
    const subjects = await makeSubjects(worker, extension);
    const measured: PageCosts[] = [];
    for (const page of listPages(Number(values.pages))) {
      measured.push(await measurePage(browser, page, subjects, Number(values.runs)));
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    const summary = summarize(measured, extension);
    print(summary);
    if (values.json !== undefined)
      writeFileSync(pathFromCaller(values.json), `${JSON.stringify(summary, undefined, 2)}\n`);
  } finally {
    await browser.close();
  }
}

await main();
