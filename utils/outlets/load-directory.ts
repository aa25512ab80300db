/** The extension's own `outlets.bin`, with what the reader added or mended, → the outlet directory. Lives with the background; read once per start of it. */
import { browser } from 'wxt/browser';
import type { Directory } from './directory.ts';
import { readHead } from './open-directory.ts';
import type { OwnOutlet } from './own-outlets.ts';
import type { PackedHead } from './packed-directory.ts';
import { directoryOfOwn, unpackDirectory } from './unpack-directory.ts';

interface Loaded {
  /** The reader's outlets it was made with, as JSON: other ones make another directory. */
  readonly own: string;
  readonly directory: Promise<Directory>;
}

let loaded: Loaded | undefined;

/** The directory; fetched from the extension's own package, never from elsewhere. Where the file is missing or cut short the reader's own outlets do alone (the settings say so); it is tried again at the next call. */
export function loadDirectory(own: readonly OwnOutlet[]): Promise<Directory> {
  const words = JSON.stringify(own);
  if (loaded?.own === words) return loaded.directory;
  const directory = readPackaged()
    .then((bytes) => unpackDirectory(bytes, own))
    .catch(() => {
      loaded = undefined;
      return directoryOfOwn(own);
    });
  loaded = { own: words, directory };
  return directory;
}

/** What the packaged directory says of itself, and its size in bytes; undefined where it can't be read. */
export async function readDirectoryFacts(): Promise<(PackedHead & { readonly size: number }) | undefined> {
  try {
    const bytes = await readPackaged();
    return { ...readHead(bytes).head, size: bytes.length };
  } catch {
    return undefined;
  }
}

async function readPackaged(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL('/outlets.bin'));
  return new Uint8Array(await response.arrayBuffer());
}
