/** The extension's own `outlets.json` → the outlet directory. Lives with the background; read once per start of it. */
import { browser } from 'wxt/browser';
import type { Directory } from './directory.ts';
import type { PackedDirectory } from './packed-directory.ts';
import { unpackDirectory } from './unpack-directory.ts';

let loading: Promise<Directory> | undefined;

/** The directory; fetched from the extension's own package, never from elsewhere. A failed read is tried again at the next call. */
export function loadDirectory(): Promise<Directory> {
  loading ??= readPackaged().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readPackaged(): Promise<Directory> {
  const response = await fetch(browser.runtime.getURL('/outlets.json'));
  return unpackDirectory((await response.json()) as PackedDirectory);
}
