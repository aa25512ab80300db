/** A few outlets → an index of them. A later outlet of the same id replaces an earlier one. */
import { nameKey } from './name-key.ts';
import type { OutletIndex } from './outlet-index.ts';
import type { Outlet } from './outlet.ts';

export function listOutlets(outlets: readonly Outlet[]): OutletIndex {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const byName = new Map<string, Outlet>();
  const byDomain = new Map<string, Outlet>();
  const add = (name: string, outlet: Outlet) => {
    const key = nameKey(name);
    if (key && !byName.has(key)) byName.set(key, outlet);
  };
  for (const outlet of byId.values()) add(outlet.name, outlet);
  for (const outlet of byId.values()) for (const alias of outlet.aliases) add(alias, outlet);
  for (const outlet of byId.values())
    for (const domain of outlet.domains) {
      add(domain, outlet);
      if (!byDomain.has(domain)) byDomain.set(domain, outlet);
    }
  return {
    named: (name) => {
      const outlet = byName.get(nameKey(name));
      return outlet ? [{ outlet }] : [];
    },
    atDomain: (domain) => byDomain.get(domain),
    withId: (id) => byId.get(id),
  };
}
