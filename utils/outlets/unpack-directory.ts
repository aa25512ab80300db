/** Packaged facts, and what the reader added or mended, → the outlet directory, with the public suffix list behind it. */
import { getDomain } from 'tldts';
import type { Directory } from './directory.ts';
import { makeDirectory } from './make-directory.ts';
import { openDirectory } from './open-directory.ts';
import { emptyIndex } from './outlet-index.ts';
import { withOwnOutlets, type OwnOutlet } from './own-outlets.ts';

/** The packaged outlets, as the file has them, with the reader's `own`. Throws BrokenDirectory. */
export function unpackDirectory(bytes: Uint8Array, own: readonly OwnOutlet[] = []): Directory {
  return makeDirectory(withOwnOutlets(openDirectory(bytes), own), registrableDomainOf);
}

/** What is left where the file can't be read: the reader's own outlets, and whose domain a host is. */
export function directoryOfOwn(own: readonly OwnOutlet[]): Directory {
  return makeDirectory(withOwnOutlets(emptyIndex, own), registrableDomainOf);
}

/** Sites of a blog host are their own: `a.wordpress.com` and `b.wordpress.com` are two domains. */
function registrableDomainOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
