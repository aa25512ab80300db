/** `npm run bench`: what the extension costs a page, against Readability, Defuddle and a bare walk over its text, each in a tab that has never run anything. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { quietChromium, sandboxFlags } from '../e2e/browsers/chromium.ts';
import { findBrowser } from '../scripts/find-browsers.mjs';
import { printTable } from '../scripts/inspect/print-report.ts';
import { pathFromCaller } from '../scripts/paths.ts';
import { buildBenchExtension, loadBenchExtension, type Subject } from './bench-extension.ts';
import { measurePage, type PageCosts } from './measure-page.ts';
import { listPages } from './pages.ts';
import { boundsOf, isMissed, summarize, type Spread, type Summary } from './summarize.ts';

const usage = 'usage: npm run bench [-- --articles 60 --others 30 --json FILE]';

/** Compared on articles, and on everything else; what any injection takes is measured on every sixth page. */
const onArticles: readonly Subject[] = ['gate and lens', 'analysis', 'readability', 'defuddle'];
const onOthers: readonly Subject[] = ['gate', 'walk'];
const idleEvery = 6;

function print(summary: Summary): void {
  const { pages, articles, others, around, roundTrip, heap, missedByGate } = summary;
  console.log('Main-thread time, cold, compilation included (ms)\n');
  console.log(printTable([`on ${pages.articles} articles`, 'median', 'p90'], rowsOf(articles)));
  console.log(`\n${printTable([`on ${pages.others} other pages`, 'median', 'p90'], rowsOf(others))}`);
  console.log('\nOn the articles, with all that follows on the main thread but drawing, and drawing alone (ms)\n');
  console.log(printTable(['all', 'median', 'p90'], rowsOf(around.all)));
  console.log(`\n${printTable(['drawing', 'median', 'p90'], rowsOf(around.drawing))}`);
  console.log(`\nHeap added per tab: ${heap.median.toFixed(0)} kB (p90 ${heap.p90.toFixed(0)})`);
  console.log(
    `Question to the background: ${roundTrip.warm.toFixed(1)} ms, ${roundTrip.stopped.toFixed(1)} ms when it has to be started`,
  );
  if (missedByGate.length > 0) console.log(`Articles missed by the gate: ${missedByGate.join(', ')}`);
  const bounds = boundsOf(summary).map((bound) => [
    bound.name,
    bound.figure.toFixed(2),
    bound.atMost.toFixed(2),
    isMissed(bound) ? '✗ missed' : '✓',
  ]);
  console.log(`\n${printTable(['bound', 'figure', 'at most', ''], bounds)}`);
}

function rowsOf(times: Readonly<Record<string, Spread>>): string[][] {
  return Object.entries(times).map(([name, { median, p90 }]) => [name, median.toFixed(1), p90.toFixed(1)]);
}

async function measure(articles: number, others: number): Promise<Summary> {
  const executable = findBrowser('chromium');
  if (executable === undefined) throw new Error('No Chromium found: CHROME_PATH names one.');
  const folder = await buildBenchExtension();
  const args = [...quietChromium, ...sandboxFlags];
  const browser = await launch({ executablePath: executable, pipe: true, enableExtensions: true, args });
  try {
    const extension = await loadBenchExtension(browser, folder);
    const measured: PageCosts[] = [];
    for (const [index, page] of listPages({ articles, others }).entries()) {
      const subjects = page.isArticle ? onArticles : onOthers;
      const withIdle: readonly Subject[] = index % idleEvery === 0 ? ['nothing', ...subjects] : subjects;
      measured.push(await measurePage(browser, extension, page, withIdle));
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    return summarize(measured, await extension.roundTrips(), folder);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '60' },
      others: { type: 'string', default: '30' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const summary = await measure(Number(values.articles), Number(values.others));
  print(summary);
  if (values.json !== undefined)
    writeFileSync(pathFromCaller(values.json), `${JSON.stringify(summary, undefined, 2)}\n`);
  process.exitCode = boundsOf(summary).some(isMissed) ? 1 : 0;
}

await main();
