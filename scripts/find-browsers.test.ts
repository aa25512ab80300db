import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browsers.mjs';

describe('findBrowser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-browsers-'));
  const named = join(folder, 'my-browser');
  writeFileSync(named, '');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the browser that the person names, before any other', () => {
    expect(findBrowser('chromium', { CHROME_PATH: named })).toBe(named);
    expect(findBrowser('firefox', { FIREFOX_PATH: named })).toBe(named);
  });

  it('takes no other when the one named is not there', () => {
    expect(findBrowser('chromium', { CHROME_PATH: join(folder, 'none'), PATH: process.env['PATH'] })).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('finds a browser by its command in the folders of PATH', () => {
    const command = join(folder, 'chromium');
    writeFileSync(command, '');
    chmodSync(command, 0o755);
    expect(findBrowser('chromium', { PATH: ['/nowhere', folder].join(delimiter) })).toBe(command);
  });
});
