/** The reader's own outlets and the packaged ones → one list: what is known is mended, what isn't is added. */
import { keyOf } from '../text/fold.ts';
import type { Outlet } from './outlet.ts';

/** An outlet as a reader writes it down. */
export interface OwnOutlet {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Hosts or registrable domains, lower case. */
  readonly domains: readonly string[];
}

/** The reader's word stands first: it wins where a packaged outlet claims the same name or domain. */
export function withOwnOutlets(packaged: readonly Outlet[], own: readonly OwnOutlet[]): Outlet[] {
  const mended = own.map((outlet, index) => mend(packagedLike(packaged, outlet), outlet, index));
  const ids = new Set(mended.map(({ id }) => id));
  return [...mended, ...packaged.filter(({ id }) => !ids.has(id))];
}

function packagedLike(packaged: readonly Outlet[], { name }: OwnOutlet): Outlet | undefined {
  const key = keyOf(name);
  return (
    packaged.find((outlet) => keyOf(outlet.name) === key) ??
    packaged.find((outlet) => outlet.aliases.some((alias) => keyOf(alias) === key))
  );
}

function mend(known: Outlet | undefined, own: OwnOutlet, index: number): Outlet {
  if (!known) return { ...own, id: `own-${index}`, kind: 'other', related: [] };
  return { ...known, aliases: [...known.aliases, ...own.aliases], domains: [...own.domains, ...known.domains] };
}
