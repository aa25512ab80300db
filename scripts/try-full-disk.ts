/** `npm run try:full-disk -- chromium|firefox`: saves a page with the profile on a disk that is full. Needs root, to mount one. Says what the reader is told, what is kept, and whether saving works again once there is room. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { launchFirefox } from '../e2e/browsers/firefox.ts';
import type { TestPage } from '../e2e/browsers/test-browser.ts';
import { openCard, readDatabase, waitFor } from '../e2e/reader.ts';
import { startRecordingServer } from '../e2e/recording-server.ts';
import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browsers.mjs';
import { projectRoot } from './run-program.ts';

const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const size = '160m';
const demo = readFileSync(join(projectRoot, 'tests/pages/demo--reprint/page.html'), 'utf8');
/** A page whose clip takes more room than a database has set aside. */
const large = demo.replace(
  '<figure>',
  `<p>${'江畔的早市五点就热闹起来，卖鱼的和卖菜的沿河一字排开。'.repeat(40_000)}</p><figure>`,
);

const disk = mkdtempSync(join(tmpdir(), 'firsthand-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
const profile = join(disk, 'profile');
mkdirSync(profile);
const server = await startRecordingServer();
const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox');
const launch = name === 'chromium' ? launchChromium : launchFirefox;
const browser = await launch({ executable: findBrowser(name)!, extension, proxy: server.address, profile });
try {
  server.serve('http://portal.example/first.html', demo);
  server.serve('http://portal.example/large.html', large);
  const first = await save('http://portal.example/first.html');
  console.log(`with room: ${first.said}`);
  await first.page.close();
  const page = await open('http://portal.example/large.html');
  fillDisk();
  const full = await pressSave(page);
  console.log(`on a full disk: ${full}`);
  // A browser may not so much as open a database there: what is kept is looked at when there is room again.
  rmSync(join(disk, 'filling'));
  console.log(`kept: ${await kept()}`);
  console.log(`with room again: ${await pressSave(page)}`);
  console.log(`kept: ${await kept()}`);
} finally {
  await browser.close();
  await server.close();
  execFileSync('umount', ['-l', disk]);
}

async function open(url: string): Promise<TestPage> {
  const page = await browser.openPage(url);
  await openCard(page);
  return page;
}

async function save(url: string): Promise<{ page: TestPage; said: string }> {
  const page = await open(url);
  return { page, said: await pressSave(page) };
}

/** Presses Save; what the card says then. */
async function pressSave(page: TestPage): Promise<string> {
  await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.actions button')?.click());
  await new Promise((resolve) => setTimeout(resolve, 300));
  return waitFor(
    'what became of it',
    async () =>
      (await page.inShadowRoot((root) => {
        const button = root.querySelector('.actions button');
        return button?.getAttribute('aria-disabled') === 'true'
          ? ''
          : root.querySelector('.actions [role=status]')?.textContent;
      })) || undefined,
    60_000,
  );
}

/** To the last block, whatever the browser writes meanwhile. */
function fillDisk(): void {
  const filling = openSync(join(disk, 'filling'), 'w');
  const piece = Buffer.alloc(65_536);
  try {
    for (;;) writeSync(filling, piece);
  } catch {
    closeSync(filling);
  }
}

async function kept(): Promise<string> {
  const view = await browser.openExtensionPage('options.html');
  const tables = await readDatabase(view);
  await view.close();
  return Object.entries(tables)
    .map(([table, rows]) => `${table} ${rows.length}`)
    .join(', ');
}
