/** Packaged facts, and what the reader added or mended, → the outlet directory, with the public suffix list behind it. */
import { getDomain } from 'tldts';
import type { Directory } from './directory.ts';
import { makeDirectory } from './make-directory.ts';
import { withOwnOutlets, type OwnOutlet } from './own-outlets.ts';
import { unpackOutlet, type PackedDirectory } from './packed-directory.ts';

/** The packaged outlets with the reader's `own`. */
export function unpackDirectory(packed: PackedDirectory, own: readonly OwnOutlet[] = []): Directory {
  return makeDirectory(withOwnOutlets(packed.outlets.map(unpackOutlet), own), registrableDomainOf);
}

/** Sites of a blog host are their own: `a.wordpress.com` and `b.wordpress.com` are two domains. */
function registrableDomainOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
