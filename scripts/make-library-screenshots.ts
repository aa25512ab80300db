/** `npm run screenshots:library`: popup, library, reading view and figures over a small library → docs/screenshots/library-*.png, in Chromium, at two widths, light and dark, Chinese and English. Says what axe finds wrong. With a word (`-- figures`) only those whose names hold it. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Page } from 'puppeteer-core';
import { quietChromium, sandboxFlags } from '../e2e/browsers/chromium.ts';
import { makeRecord } from '../tests/make-clip-record.ts';
import type { ClipRecord } from '../utils/clips/clip-record.ts';
import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browsers.mjs';
import { projectRoot } from './run-program.ts';

type Language = 'en' | 'zh-CN';

interface Shot {
  readonly name: string;
  readonly file: 'library.html' | 'popup.html' | 'options.html';
  readonly place: string;
  readonly width: number;
  readonly dark?: true;
  /** As a phone shows it. */
  readonly phone?: true;
  /** Done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const typeInto =
  (selector: string, words: Readonly<Record<Language, string>>, language: Language) => async (page: Page) => {
    await page.waitForSelector(selector);
    await page.type(selector, words[language]);
  };
const search = { 'zh-CN': '台湾', en: 'harbour' };
/** Said in no title. */
const inText = { 'zh-CN': '外贸航线', en: 'new berth' };
const metric = { 'zh-CN': '吞吐量', en: 'traffic' };

const chooseTwo = async (page: Page): Promise<void> => {
  for (const row of (await page.$$('.library-row input')).slice(0, 2)) await row.click();
};

const openLegend = async (page: Page): Promise<void> => {
  await page.click('.legend summary');
  await page.$eval('.legend', (legend) => legend.scrollIntoView({ block: 'center' }));
};

function shotsOf(language: Language): readonly Shot[] {
  const figures = {
    file: 'library.html',
    place: '#view=figures',
    act: typeInto('.figures-view input[type=search]', metric, language),
  } as const;
  const clips = async (page: Page): Promise<void> => {
    await page.click('#tab-clips');
    await typeInto('input[type=search]', search, language)(page);
  };
  const inTexts = async (page: Page): Promise<void> => {
    await page.click('#tab-clips');
    await typeInto('input[type=search]', inText, language)(page);
    await page.waitForSelector('.text-search button');
    await sleep(400);
    await page.click('.text-search button');
  };
  return [
    { name: 'list-light', file: 'library.html', place: '', width: 1280 },
    { name: 'list-dark', file: 'library.html', place: '', width: 1280, dark: true, act: chooseTwo },
    { name: 'list-narrow', file: 'library.html', place: '', width: 400 },
    { name: 'reading-light', file: 'library.html', place: '#clip=demo-1036', width: 1280 },
    { name: 'reading-dark', file: 'library.html', place: '#clip=demo-1036', width: 1280, dark: true },
    { name: 'reading-narrow', file: 'library.html', place: '#clip=demo-1036', width: 400 },
    { name: 'figures-light', ...figures, width: 1280 },
    { name: 'figures-dark', ...figures, width: 1280, dark: true },
    { name: 'figures-narrow', ...figures, width: 400 },
    {
      name: 'figures-change',
      ...figures,
      width: 1280,
      act: async (page) => {
        await figures.act(page);
        await page.select('.figures-view select', '%');
      },
    },
    { name: 'popup-light', file: 'popup.html', place: '', width: 400, act: clips },
    { name: 'popup-dark', file: 'popup.html', place: '', width: 400, dark: true, act: clips },
    { name: 'popup-narrow', file: 'popup.html', place: '', width: 330, phone: true, act: clips },
    { name: 'popup-texts', file: 'popup.html', place: '', width: 400, act: inTexts },
    { name: 'settings-light', file: 'options.html', place: '', width: 720 },
    { name: 'settings-dark', file: 'options.html', place: '', width: 400, dark: true },
    { name: 'legend-light', file: 'options.html', place: '', width: 720, act: openLegend },
    { name: 'legend-dark', file: 'options.html', place: '', width: 400, dark: true, act: openLegend },
  ];
}

/** Forty clips of one port over six years. */
function demoRecords(language: Language): ClipRecord[] {
  return Array.from({ length: 40 }, (_each, n) => {
    const year = 2019 + (n % 6);
    const value = (1 + (year - 2019) * 0.24 + n / 200).toFixed(2);
    const isFirst = n < 6 || n > 33;
    // Traffic that rose and fell, and what the port aims at.
    const moved = [5.1, 8.2, -2.7, 3.4, -1.2, 6.3][n % 6]!;
    const rate = Math.abs(moved).toFixed(1);
    const change = {
      words: `${rate}%`,
      value: Math.abs(moved),
      unit: '%',
      kind: 'growth_rate',
      direction: moved < 0 ? 'down' : 'up',
      basis: 'yoy',
    } as const;
    const aim = `${(2.4 + n / 100).toFixed(2)}`;
    const chinese = {
      title: n % 5 === 0 ? `臺灣港口與江城港簽約：${year}年貨運展望` : `江城港${year}年吞吐量再创新高（第${n}期）`,
      text: `江城港${year}年货物吞吐量达${value}亿吨，同比${moved < 0 ? '下降' : '增长'}${rate}%。港口集团表示，集装箱业务保持平稳，力争2026年货物吞吐量达到${aim}亿吨，外贸航线增至36条。\n\n海峡两岸贸易往来增多，新泊位投入使用。`,
      source: '江城日报',
      figures: [
        { words: `${value}亿吨`, value: Number(value) * 1e8, unit: 't', metric: '货物吞吐量' },
        { ...change, metric: '货物吞吐量' },
        {
          words: `${aim}亿吨`,
          value: Number(aim) * 1e8,
          unit: 't',
          metric: '货物吞吐量',
          modality: 'target' as const,
          time: { iso: '2026', role: 'over' as const },
        },
      ],
    };
    const english = {
      title:
        n % 5 === 0 ? `Harbour board signs with Taiwan for ${year}` : `Harbour traffic climbs again in ${year} (${n})`,
      text: `Harbour traffic reached ${value} million tonnes in ${year}, ${moved < 0 ? 'down' : 'up'} ${rate}% on the year, the port office said. It aims at ${aim} million tonnes in 2026.\n\nContainer business held steady and a new berth went into use.`,
      source: 'Harbour Gazette',
      figures: [
        { words: `${value} million tonnes`, value: Number(value) * 1e6, unit: 't', metric: 'Harbour traffic' },
        { ...change, metric: 'Harbour traffic' },
        {
          words: `${aim} million tonnes`,
          value: Number(aim) * 1e6,
          unit: 't',
          metric: 'Harbour traffic',
          modality: 'target' as const,
          time: { iso: '2026', role: 'over' as const },
        },
      ],
    };
    const { source, figures, ...words } = language === 'en' ? english : chinese;
    const [level, growth, target] = figures;
    const time = { iso: `${year}`, role: 'over' as const };
    const record = makeRecord({
      ...words,
      saveId: `demo-${1000 + n}`,
      url: `https://portal${n % 4}.example/news/${n}.html`,
      savedAt: new Date(Date.UTC(2026, 1, 1 + n, 8)).toISOString(),
      language: language === 'en' ? 'en' : 'zh',
      source,
      figures: isFirst
        ? [{ ...level!, time }, { ...growth!, time }, ...(n === 0 ? [target!] : [])]
        : [{ ...growth!, time }],
    });
    const { word: _demo, ...plain } = record;
    const note = language === 'en' ? 'Ask the port office.' : '向港口集团核实。';
    return n % 4 === 0
      ? { ...plain, word: { tags: [language === 'en' ? 'harbour' : '港口'], note, changedAt: plain.savedAt } }
      : plain;
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function complaintsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

async function shoot(language: Language, folder: string): Promise<void> {
  const posix = language.replace('-', '_');
  const browser = await launch({
    executablePath: findBrowser('chromium')!,
    pipe: true,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: posix, LANG: `${posix}.UTF-8` },
    args: [...quietChromium, ...sandboxFlags, `--lang=${language}`],
  });
  const origin = `chrome-extension://${await browser.installExtension(join(projectRoot, '.output', 'chrome-mv3'))}/`;
  const page = await browser.newPage();
  await page.goto(`${origin}library.html`);
  const records = JSON.parse(JSON.stringify(demoRecords(language))) as ClipRecord[];
  await page.evaluate(async (sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ kind: 'import-clips', records: sent });
  }, records);
  for (const { name, file, place, width, dark, phone = false, act } of shotsOf(language)) {
    if (!name.includes(wanted)) continue;
    const height = file === 'popup.html' ? 590 : 800;
    await page.setViewport({ width, height, isMobile: phone, hasTouch: phone });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto('about:blank');
    await page.goto(`${origin}${file}${place}`);
    await sleep(600);
    await act?.(page);
    await sleep(600);
    await page.screenshot({ path: join(folder, `library-${language === 'en' ? 'en' : 'zh'}-${name}.png`) });
    for (const complaint of await complaintsOf(page)) console.log(`${language} ${name}: ${complaint}`);
  }
  await browser.close();
}

/** A part of their names, where not all pictures are wanted. */
const wanted = process.argv[2] ?? '';
const folder = join(projectRoot, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
await buildExtension('chrome');
for (const language of ['zh-CN', 'en'] as const) await shoot(language, folder);
