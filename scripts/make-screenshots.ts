/** `npm run screenshots`: the built extension on the demo pages → docs/screenshots/*.png, in Chromium, in the languages and colours that readers have. `--out DIR` puts them elsewhere. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { browser as extensionApi } from 'wxt/browser';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ChromiumPage, quietChromium, sandboxFlags } from '../e2e/browsers/chromium.ts';
import { startRecordingServer, type RecordingServer } from '../e2e/recording-server.ts';
import { openCard, readCard, waitFor } from '../e2e/reader.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';
import { findBrowser } from './find-browsers.mjs';
import { projectRoot } from './run-program.ts';

const languages = ['zh-CN', 'zh-TW', 'en', 'ja'] as const;
type Language = (typeof languages)[number];

declare const chrome: typeof extensionApi;

interface Shot {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: true;
  /** What is open: nothing but the chip, the card, its corrections, the popover of a figure beside it, all figures marked, the settings, or the popup over the page. */
  readonly open: 'chip' | 'card' | 'wrong' | 'figure' | 'dense' | 'options' | 'popup';
}

const wide = { width: 1160, height: 760 };
const page = { width: 760, height: 1400 };
const popup = { width: 400, height: 640 };
const narrow = { width: 320, height: 620 };

/** Card, popup and settings in every language, light and dark. */
const surfaces = [
  { surface: 'card', ...wide, open: 'card' },
  { surface: 'popup-page', ...popup, open: 'popup' },
  { surface: 'options', ...page, open: 'options' },
] as const;
const shortNames: Readonly<Record<Language, string>> = { 'zh-CN': 'zh', 'zh-TW': 'tw', en: 'en', ja: 'ja' };
const everySurface: readonly Shot[] = languages.flatMap((language) =>
  surfaces.flatMap(({ surface, ...shot }) =>
    (['light', 'dark'] as const).map((scheme) => ({
      ...shot,
      name: `${shortNames[language]}-${surface}-${scheme}`,
      language,
      scheme,
    })),
  ),
);

const shots: readonly Shot[] = [
  ...everySurface,
  { name: 'zh-chip', language: 'zh-CN', ...wide, open: 'chip' },
  { name: 'zh-figure-light', language: 'zh-CN', ...wide, open: 'figure' },
  { name: 'zh-wrong-light', language: 'zh-CN', ...wide, open: 'wrong' },
  { name: 'zh-all-figures', language: 'zh-CN', ...wide, open: 'dense' },
  { name: 'zh-narrow', language: 'zh-CN', ...narrow, open: 'card' },
  { name: 'en-figure-dark', language: 'en', ...wide, scheme: 'dark', open: 'figure' },
  { name: 'en-forced-colours', language: 'en', ...wide, forced: true, open: 'figure' },
  { name: 'en-narrow', language: 'en', ...narrow, open: 'figure' },
];

const pages: Readonly<Record<Language, { readonly url: string; readonly folder: string }>> = {
  'zh-CN': { url: 'http://portal.cn/city/20250116-1.html', folder: 'demo--reprint' },
  'zh-TW': { url: 'http://portal.cn/city/20250116-1.html', folder: 'demo--reprint' },
  ja: { url: 'http://portal.cn/city/20250116-1.html', folder: 'demo--reprint' },
  en: { url: 'http://eastshore.example/harbour/quay', folder: 'demo--syndicated' },
};

/** The browser's language is what it was started with. */
async function startBrowser(language: Language, executablePath: string, server: RecordingServer): Promise<Browser> {
  const posix = language.replace('-', '_');
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: posix, LANG: `${posix}.UTF-8` },
    args: [...quietChromium, ...sandboxFlags, `--lang=${language}`, `--proxy-server=${server.address}`],
  });
  return browser;
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await dress(page, shot);
    await page.goto(await addressOf(browser, origin, page, shot));
    if (shot.open === 'options' || shot.open === 'popup') await sleep(900);
    else await act(new ChromiumPage(page), shot.open);
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
    for (const other of (await browser.pages()).slice(1)) await other.close();
  }
}

/** Where the picture is taken. The popup stands in a tab of its own here, and is told which tab it was opened over. */
async function addressOf(browser: Browser, origin: string, page: Page, { open, language }: Shot): Promise<string> {
  if (open === 'options') return `${origin}options.html`;
  const { url } = pages[language];
  if (open !== 'popup') return url;
  const article = new ChromiumPage(await browser.newPage());
  await article.navigate(url);
  await article.activate();
  await readCard(article);
  await page.evaluateOnNewDocument((pattern) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async () => query({ url: pattern });
  }, url);
  await page.bringToFront();
  return `${origin}popup.html`;
}

async function dress(page: Page, { width, height, scheme = 'light', forced }: Shot): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (!forced) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

async function act(page: ChromiumPage, open: Shot['open']): Promise<void> {
  await page.activate();
  await readCard(page);
  if (open !== 'chip') await openCard(page);
  if (open === 'wrong') await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.wrong-toggle')?.click());
  if (open === 'dense')
    await page.inShadowRoot((root) => root.querySelector<HTMLElement>('.marks-switch .link')?.click());
  if (open === 'figure') {
    await page.press('n');
    await waitFor('the popover', () => page.inShadowRoot((root) => root.querySelector('.popover') !== null));
    // The flash by which the eye is led to a figure fades.
    await sleep(1_800);
  }
  await sleep(400);
}

async function takeAll(language: Language, folder: string, executable: string): Promise<void> {
  const server = await startRecordingServer();
  const { url, folder: demo } = pages[language];
  server.serve(url, readFileSync(join(projectRoot, 'tests', 'pages', demo, 'page.html'), 'utf8'));
  const browser = await startBrowser(language, executable, server);
  try {
    const id = await browser.installExtension(extensionFolder('chrome'));
    await sleep(500);
    for (const shot of shots.filter((each) => each.language === language)) {
      writeFileSync(join(folder, `${shot.name}.png`), await take(browser, `chrome-extension://${id}/`, shot));
      console.log(`✓ ${shot.name}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = values.out ?? join(projectRoot, 'docs', 'screenshots');
const executable = findBrowser('chromium');
if (executable === undefined) throw new Error('No Chromium was found.');
await buildExtension('chrome');
mkdirSync(folder, { recursive: true });
for (const language of languages) await takeAll(language, folder, executable);
