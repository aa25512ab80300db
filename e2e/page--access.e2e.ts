/** Chip, card and popover before an auditor of accessibility, in a root that it can see into; and the proof that it sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import type { TestPage } from './browsers/test-browser.ts';
import { waitFor } from './reader.ts';
import { startTestGround, type TestGround } from './start-browser.ts';

const root = join(import.meta.dirname, '..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What stands in for the browser where there is no extension: its sentences. */
function browserWith(locale: string): string {
  const messages = readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8');
  return `
    const messages = ${messages};
    globalThis.chrome = {
      runtime: { id: 'mount', sendMessage: async () => ({ reply: { site: 'portal.example', where: 'everywhere', runs: true, isAllowed: true } }) },
      i18n: {
        getUILanguage: () => '${locale.replace('_', '-')}',
        getMessage: (key, values) => {
          const { message, placeholders = {} } = messages[key];
          const filled = (name) => values[Number(placeholders[name].content.slice(1)) - 1];
          return message.replace(/\\$(\\w+)\\$/g, (_all, name) => filled(name.toLowerCase()));
        },
      },
    };`;
}

async function bundleMount(): Promise<string> {
  const entry = join(import.meta.dirname, 'mounts/open-surface.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'mount' } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('The mount gave no bundle.');
  return bundle.output[0].code;
}

describe('chip, card and popover', () => {
  let ground: TestGround;
  let mount: string;
  beforeAll(async () => {
    mount = await bundleMount();
    ground = await startTestGround();
  });
  afterAll(() => ground.close());

  async function open(locale: string, scheme: 'light' | 'dark'): Promise<TestPage> {
    const url = `http://mount.example/${locale}-${scheme}`;
    const html = `<!doctype html><html lang="en"><title>mount</title><meta charset="utf-8"><main><h1>A page</h1></main>
      <script>${browserWith(locale)}</script><script>${asScript(axe)}</script><script>${asScript(mount)}</script>`;
    ground.server.serve(url, html);
    const page = await ground.browser.openPage(url);
    await waitFor('the mount', () =>
      page.evaluate(() => [...document.body.children].some((child) => child.shadowRoot?.querySelector('.popover'))),
    );
    if (scheme === 'dark') await page.evaluate(turnDark);
    return page;
  }

  it.each([
    ['en', 'light'],
    ['zh_CN', 'dark'],
  ] as const)('are clean in %s, %s: card and popover open, then the chip alone', async (locale, scheme) => {
    const page = await open(locale, scheme);
    expect(await audit(page)).toEqual([]);
    await page.evaluate(() => (globalThis as unknown as { closeAll: () => void }).closeAll());
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  it('are seen by the auditor: planted faults are found', async () => {
    const page = await open('en', 'light');
    await page.evaluate(() => {
      const shadow = [...document.body.children].find((child) => child.shadowRoot)!.shadowRoot!;
      shadow.querySelector('.card-head .icon')!.removeAttribute('aria-label');
      shadow.querySelector('.card-head .icon')!.removeAttribute('title');
      shadow.querySelector<HTMLElement>('.verdict-line')!.style.color = '#bbbbbb';
    });
    expect(await audit(page)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^button-name/),
        expect.stringMatching(/^color-contrast: \.verdict-line/),
      ]),
    );
    await page.close();
  });
});

/** The rules broken inside our root, and by what. */
async function audit(page: TestPage): Promise<string[]> {
  return page.evaluate(async () => {
    interface Found {
      id: string;
      nodes: { target: unknown[] }[];
    }
    const { axe: auditor } = globalThis as unknown as {
      axe: { run: (what: unknown) => Promise<{ violations: Found[] }> };
    };
    const { violations } = await auditor.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ target: [target] }) => (Array.isArray(target) ? [`${id}: ${target.at(-1)}`] : [])),
    );
  });
}

/** The dark colours, whatever the system says. */
function turnDark(): void {
  const shadow = [...document.body.children].find((child) => child.shadowRoot)!.shadowRoot!;
  for (const sheet of shadow.querySelectorAll('style'))
    sheet.textContent = sheet.textContent
      .replaceAll('(prefers-color-scheme:dark)', 'all')
      .replaceAll('(prefers-color-scheme: dark)', 'all');
}

function asScript(code: string): string {
  return code.replaceAll('</script', '<\\/script');
}
