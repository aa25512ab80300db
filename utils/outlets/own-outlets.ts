/** The reader's own outlets on top of the packaged ones: what is known is mended, what isn't is added. */
import { listOutlets } from './list-outlets.ts';
import { bearerMeant } from './make-directory.ts';
import { onTop, type OutletIndex } from './outlet-index.ts';
import type { Outlet } from './outlet.ts';

/** An outlet as a reader writes it down. */
export interface OwnOutlet {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Hosts or registrable domains, lower case. */
  readonly domains: readonly string[];
}

/** The reader's word stands first: it wins where a packaged outlet claims the same name or domain. */
export function withOwnOutlets(packaged: OutletIndex, own: readonly OwnOutlet[]): OutletIndex {
  if (own.length === 0) return packaged;
  return onTop(listOutlets(own.map((outlet, index) => mend(packagedLike(packaged, outlet), outlet, index))), packaged);
}

/** Of several packaged outlets of the name the reader's sites tell which is mended; a lone one is meant even if its name is a common word. */
function packagedLike(packaged: OutletIndex, { name, domains }: OwnOutlet): Outlet | undefined {
  const bearers = packaged.named(name);
  if (bearers.length === 1) return bearers[0]?.outlet;
  const ids = domains.flatMap((domain) => packaged.atDomain(domain)?.id ?? []);
  return bearerMeant(bearers, { ids: new Set(ids), country: undefined });
}

function mend(known: Outlet | undefined, own: OwnOutlet, index: number): Outlet {
  if (!known) return { ...own, id: `own-${index}`, kind: 'other', related: [] };
  return { ...known, aliases: [...known.aliases, ...own.aliases], domains: [...own.domains, ...known.domains] };
}
