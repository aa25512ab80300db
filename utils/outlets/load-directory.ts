/** The extension's own `outlets.json`, with what the reader added or mended, → the outlet directory. Lives with the background; read once per start of it. */
import { browser } from 'wxt/browser';
import type { Directory } from './directory.ts';
import type { OwnOutlet } from './own-outlets.ts';
import type { PackedDirectory } from './packed-directory.ts';
import { unpackDirectory } from './unpack-directory.ts';

interface Loaded {
  /** The reader's outlets it was made with, as JSON: other ones make another directory. */
  readonly own: string;
  readonly directory: Promise<Directory>;
}

let loaded: Loaded | undefined;

/** The directory; fetched from the extension's own package, never from elsewhere. A failed read is tried again at the next call. */
export function loadDirectory(own: readonly OwnOutlet[]): Promise<Directory> {
  const words = JSON.stringify(own);
  if (loaded?.own === words) return loaded.directory;
  const directory = readPackaged().then((packed) => unpackDirectory(packed, own));
  loaded = { own: words, directory };
  directory.catch(() => (loaded = undefined));
  return directory;
}

async function readPackaged(): Promise<PackedDirectory> {
  const response = await fetch(browser.runtime.getURL('/outlets.json'));
  return (await response.json()) as PackedDirectory;
}
