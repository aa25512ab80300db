/** Outlets as they are looked up, whatever they are kept in: by a name, by a domain, by the id that others name as their house. */
import type { Outlet } from './outlet.ts';

/** An outlet that bears the name asked for. */
export interface Bearer {
  readonly outlet: Outlet;
  /** The name is also a common word, a person, a place or an authority. */
  readonly isCommon?: boolean;
  /** Other outlets bear the name as well, and none of them is the one that is meant by it everywhere. */
  readonly isAmbiguous?: boolean;
}

export interface OutletIndex {
  /** Names are compared whole, so AP is never found inside a word. Those whose own name it is come before those whose alias it is. */
  named(name: string): readonly Bearer[];
  /** The outlet of exactly this domain or host. */
  atDomain(domain: string): Outlet | undefined;
  /** An outlet that is the parent of another. */
  withId(id: string): Outlet | undefined;
}

/** An index without outlets. */
export const emptyIndex: OutletIndex = { named: () => [], atDomain: () => undefined, withId: () => undefined };

/** What `upper` knows hides what `lower` knows of the same name, domain or id. */
export function onTop(upper: OutletIndex, lower: OutletIndex): OutletIndex {
  const newest = (outlet: Outlet | undefined) => outlet && (upper.withId(outlet.id) ?? outlet);
  return {
    named: (name) => {
      const above = upper.named(name);
      if (above.length > 0) return above;
      return lower.named(name).map((bearer) => ({ ...bearer, outlet: newest(bearer.outlet) ?? bearer.outlet }));
    },
    atDomain: (domain) => upper.atDomain(domain) ?? newest(lower.atDomain(domain)),
    withId: (id) => upper.withId(id) ?? lower.withId(id),
  };
}
