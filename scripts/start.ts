/** `npm start`: builds the extension and opens a browser with it on a page; without a display, reads the page as a reader would and prints what was found and kept. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { launchFirefox } from '../e2e/browsers/firefox.ts';
import type { TestBrowser } from '../e2e/browsers/test-browser.ts';
import {
  askReport,
  openCard,
  readClipRows,
  saveFromPopup,
  waitForCardAtRest,
  waitForHighlights,
} from '../e2e/reader.ts';
import { reportAnalysis } from '../utils/report-analysis.ts';
import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browsers.mjs';
import { printReport } from './inspect/print-report.ts';
import { pathFromCaller } from './paths.ts';
import { projectRoot } from './run-program.ts';
import { serveFile } from './start/serve-folder.ts';

const usage = 'usage: npm start [-- [--headless] [--firefox] [--screenshots FOLDER] FILE|URL]';
const demo = join(projectRoot, 'tests', 'pages', 'demo--reprint', 'page.html');

const { values: flags, positionals } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    firefox: { type: 'boolean' },
    screenshots: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});

const out = flags.screenshots === undefined ? join(projectRoot, 'out', 'start') : pathFromCaller(flags.screenshots);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Where to go, and what to take down afterwards. */
async function placeOf(target: string | undefined): Promise<{ name: string; url: string; close: () => void }> {
  if (target !== undefined && /^https?:/i.test(target)) return { name: target, url: target, close: () => undefined };
  const file = target === undefined ? demo : pathFromCaller(target);
  if (!existsSync(file)) throw new Error(`There is no file ${target}.\n${usage}`);
  return { name: relative(process.cwd(), file), ...(await serveFile(file)) };
}

async function startBrowser(name: 'chromium' | 'firefox', headful: boolean): Promise<TestBrowser> {
  const executable = findBrowser(name);
  if (executable === undefined) throw new Error(`No ${name} found: CHROME_PATH or FIREFOX_PATH names one.`);
  const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox');
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return launch({ executable, extension, headful });
}

/** Opens the page, saves it from the popup, and prints what there is to see. */
async function readAlong(browser: TestBrowser, name: string, url: string): Promise<void> {
  const page = await browser.openPage(url);
  await waitForHighlights(page).catch(() => console.log('Nothing was painted on this page.'));
  await openCard(page)
    .then(() => waitForCardAtRest(page))
    .catch(() => undefined);
  await keep('page.png', await page.screenshot());

  const popup = await browser.openPopup();
  const { analysis } = await askReport(popup);
  console.log(`\n${printReport(reportAnalysis(analysis, { file: name, url }))}\n`);
  if (!analysis.article) return keep('popup.png', await popup.screenshot());

  await saveFromPopup(popup);
  await keep('popup.png', await popup.screenshot());
  const [clip] = await readClipRows(popup);
  console.log(`saved clip      ${clip === undefined ? 'none' : wordsOf(clip)}`);
  await keep('clips.png', await popup.screenshot());
}

/** The lines of a row without its buttons' signs. */
function wordsOf(row: string): string {
  const lines = row.split('\n').map((line) => line.trim());
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).join(' | ');
}

async function keep(name: string, png: Uint8Array): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, name), png);
}

async function main(): Promise<void> {
  if (flags.help) return console.log(usage);
  const headful = !flags.headless && hasDisplay();
  const place = await placeOf(positionals[0]);
  const browser = await startBrowser(flags.firefox ? 'firefox' : 'chromium', headful);
  try {
    if (headful) {
      await browser.openPage(place.url);
      console.log('Firsthand is running. Close the browser to end.');
      await browser.closed;
    } else {
      await readAlong(browser, place.name, place.url);
      console.log(`screenshots     ${relative(process.cwd(), out)}: page.png, popup.png, clips.png`);
    }
  } finally {
    place.close();
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
