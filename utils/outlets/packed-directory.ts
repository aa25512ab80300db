/** The shape of `public/outlets.json`: the directory's facts with little air, and how a row of it becomes an Outlet. */
import type { Outlet, OutletKind } from './outlet.ts';

/** id, name, aliases, domains, kind, country, parent, related, edition of the official list; an empty string stands for nothing. */
export type PackedOutlet = readonly [
  string,
  string,
  readonly string[],
  readonly string[],
  OutletKind,
  string,
  string,
  readonly string[],
  string,
];

export interface PackedDirectory {
  readonly schema: 'outlets/1';
  /** When the facts were collected, YYYY-MM-DD. */
  readonly date: string;
  /** China's list of sources whose news may be reprinted online. */
  readonly officialList: { readonly name: string; readonly edition: string; readonly units: number };
  readonly outlets: readonly PackedOutlet[];
}

export function unpackOutlet(packed: PackedOutlet): Outlet {
  const [id, name, aliases, domains, kind, country, parent, related, officialList] = packed;
  return {
    id,
    name,
    aliases,
    domains,
    kind,
    related,
    ...(country && { country }),
    ...(parent && { parent }),
    ...(officialList && { officialList }),
  };
}
