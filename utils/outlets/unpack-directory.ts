/** Packaged facts, and what the reader added or mended, → the outlet directory, with the public suffix list behind it. */
import { getDomain } from 'tldts';
import type { Directory } from './directory.ts';
import { makeDirectory } from './make-directory.ts';
import type { Outlet } from './outlet.ts';
import { unpackOutlet, type PackedDirectory } from './packed-directory.ts';

/** `mended` are the reader's own outlets: they replace packaged ones of the same id. */
export function unpackDirectory(packed: PackedDirectory, mended: readonly Outlet[] = []): Directory {
  return makeDirectory([...packed.outlets.map(unpackOutlet), ...mended], registrableDomainOf);
}

/** Sites of a blog host are their own: `a.wordpress.com` and `b.wordpress.com` are two domains. */
function registrableDomainOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
