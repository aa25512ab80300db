/** The browser of the running project with the built extension, and the internet of the test around it. */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { extensionFolder } from '../scripts/build-extension.ts';
import { findBrowser } from '../scripts/find-browsers.mjs';
import { launchChromium } from './browsers/chromium.ts';
import { launchFirefox } from './browsers/firefox.ts';
import type { TestBrowser } from './browsers/test-browser.ts';
import { startRecordingServer, type RecordingServer } from './recording-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

export interface TestGround {
  readonly browser: TestBrowser;
  readonly server: RecordingServer;
  close(): Promise<void>;
}

/** The demo article's own HTML. */
export const demoPage = readFileSync(join(import.meta.dirname, '../tests/pages/demo--reprint/page.html'), 'utf8');

export interface GroundOptions {
  /** A folder for the browser's downloads, with all permissions that the extension may ask for. */
  readonly downloads?: string;
  /** A folder for the profile. */
  readonly profile?: string;
}

export async function startTestGround({ downloads, profile }: GroundOptions = {}): Promise<TestGround> {
  const name = inject('browser');
  const executable = findBrowser(name);
  const extension = extensionFolder(name === 'chromium' ? 'chrome' : 'firefox');
  if (executable === undefined) throw new Error(`no ${name} on this machine`);
  if (!existsSync(extension)) throw new Error('the extension is not built: npm run build');
  const server = await startRecordingServer();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const built = downloads !== undefined && name === 'chromium' ? await withAllPermissions(extension) : extension;
  const browser = await launch({ executable, extension: built, proxy: server.address, downloads, profile });
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.close();
      if (built !== extension) await rm(built, { recursive: true, force: true });
    },
  };
}

/** Chromium without a window can't ask its user: a copy of the extension has from the beginning what it would ask for. */
async function withAllPermissions(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'firsthand-extension-'));
  await cp(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
  const permissions = [...manifest['permissions']!, ...manifest['optional_permissions']!];
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
