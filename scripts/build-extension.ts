/** A browser's name → the folder of the extension built for it. */
import { join } from 'node:path';
import { projectRoot, runProgram } from './run-program.ts';

const folders = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Where a build ends up. */
export function extensionFolder(browser: keyof typeof folders): string {
  return join(projectRoot, '.output', folders[browser]);
}

/** Builds it; rejects where the build fails, with the builder's message shown. */
export async function buildExtension(browser: keyof typeof folders): Promise<string> {
  const status = await runProgram('wxt', ['build', '-b', browser], false);
  if (status !== 0) throw new Error(`The build for ${browser} failed.`);
  return extensionFolder(browser);
}
