/** The browser of the running project with the built extension, and the internet of the test around it. */
import { existsSync, readFileSync } from 'node:fs';
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

export async function startTestGround(): Promise<TestGround> {
  const name = inject('browser');
  const executable = findBrowser(name);
  const extension = extensionFolder(name === 'chromium' ? 'chrome' : 'firefox');
  if (executable === undefined) throw new Error(`no ${name} on this machine`);
  if (!existsSync(extension)) throw new Error('the extension is not built: npm run build');
  const server = await startRecordingServer();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ executable, extension, proxy: server.address });
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
