/** An index of outlets → a directory that answers a page's one question. */
import { bareRecord, type Directory, type DirectoryAnswer, type DirectoryQuestion } from './directory.ts';
import type { Bearer, OutletIndex } from './outlet-index.ts';
import type { Outlet } from './outlet.ts';

/** `registrableDomainOf` knows the public suffix list: `news.example.co.uk` → `example.co.uk`. */
export function makeDirectory(
  outlets: OutletIndex,
  registrableDomainOf: (host: string) => string | undefined,
): Directory {
  return { answer: (question) => answer(question, outlets, registrableDomainOf) };
}

/** What tells outlets of one name apart: those whose hosts the page has, and the country it is of. */
interface Near {
  readonly ids: ReadonlySet<string>;
  readonly country: string | undefined;
}

function answer(
  question: DirectoryQuestion,
  outlets: OutletIndex,
  registrableDomainOf: (host: string) => string | undefined,
): DirectoryAnswer {
  const found = new Map<string, Outlet>();
  const outletOfHost = bareRecord<string>();
  const outletOfName = bareRecord<string>();
  const registrableDomain = bareRecord<string>();
  for (const host of question.hosts) {
    const domain = registrableDomainOf(host);
    const outlet = outletAt(host, outlets);
    if (domain) registrableDomain[host] = domain;
    if (!outlet) continue;
    outletOfHost[host] = outlet.id;
    found.set(outlet.id, outlet);
  }
  const near: Near = { ids: new Set(found.keys()), country: countryOf(question.hosts[0], found, outletOfHost) };
  for (const name of question.names) {
    const outlet = bearerMeant(outlets.named(name), near);
    if (!outlet) continue;
    outletOfName[name] = outlet.id;
    found.set(outlet.id, outlet);
  }
  return { outlets: withKin(found, outlets), outletOfHost, outletOfName, registrableDomain };
}

/** The outlet of a host: of its own name, else of the nearest domain above it. */
function outletAt(host: string, outlets: OutletIndex): Outlet | undefined {
  const labels = host.split('.');
  for (let i = Math.max(0, labels.length - 6); i < labels.length - 1; i++) {
    const outlet = outlets.atDomain(labels.slice(i).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}

/** The country of the page's outlet, else that of its top-level domain. */
function countryOf(
  host: string | undefined,
  found: ReadonlyMap<string, Outlet>,
  outletOfHost: Readonly<Record<string, string>>,
): string | undefined {
  if (host === undefined) return undefined;
  const outlet = found.get(outletOfHost[host] ?? '');
  if (outlet?.country) return outlet.country;
  const top = /\.([a-z]{2})$/.exec(host)?.[1]?.toUpperCase();
  return top === 'UK' ? 'GB' : top;
}

/** The outlet that a name means on this page. A common word means none unless the page leads to it; of several namesakes the page's host or country tells which, else the one known everywhere, if there is one. */
export function bearerMeant(bearers: readonly Bearer[], near: Near): Outlet | undefined {
  const linked = bearers.find(({ outlet }) => near.ids.has(outlet.id));
  if (linked) return linked.outlet;
  const names = bearers.filter(({ isCommon }) => !isCommon);
  const local = bearers.length > 1 ? names.filter(({ outlet }) => outlet.country === near.country) : [];
  if (near.country !== undefined && local.length === 1) return local[0]?.outlet;
  return names.find(({ isAmbiguous }) => !isAmbiguous)?.outlet;
}

/** The outlets found, with those they belong to. */
function withKin(found: ReadonlyMap<string, Outlet>, outlets: OutletIndex): Record<string, Outlet> {
  const all = bareRecord<Outlet>();
  for (const outlet of found.values()) {
    for (let at: Outlet | undefined = outlet, step = 0; at && step < 4; step++) {
      all[at.id] = at;
      at = at.parent === undefined ? undefined : outlets.withId(at.parent);
    }
  }
  return all;
}
