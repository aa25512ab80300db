/** Outlets → a directory that answers by host and by name. */
import { keyOf } from '../text/fold.ts';
import { bareRecord, type Directory, type DirectoryAnswer, type DirectoryQuestion } from './directory.ts';
import type { Outlet } from './outlet.ts';

/** `registrableDomainOf` knows the public suffix list: `news.example.co.uk` → `example.co.uk`. A later outlet of the same id replaces an earlier one. */
export function makeDirectory(
  outlets: readonly Outlet[],
  registrableDomainOf: (host: string) => string | undefined,
): Directory {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const byName = indexNames([...byId.values()]);
  const byDomain = indexDomains([...byId.values()]);
  return { answer: (question) => answer(question, byId, byName, byDomain, registrableDomainOf) };
}

/** An outlet's own name comes before another's alias; names are compared whole, so AP is never found inside a word. */
function indexNames(outlets: readonly Outlet[]): Map<string, string> {
  const index = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = nameKey(name);
    if (key && !index.has(key)) index.set(key, id);
  };
  for (const outlet of outlets) add(outlet.name, outlet.id);
  for (const outlet of outlets) for (const alias of outlet.aliases) add(alias, outlet.id);
  for (const outlet of outlets) for (const domain of outlet.domains) add(domain, outlet.id);
  return index;
}

/** The article before a name is no part of it: The Guardian, Guardian. */
function nameKey(name: string): string {
  return keyOf(name.replace(/^\s*(?:the|die|der|das|le|la|les|el|il|o|a)\s(?=\S)/i, ''));
}

function indexDomains(outlets: readonly Outlet[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const outlet of outlets)
    for (const domain of outlet.domains) if (!index.has(domain)) index.set(domain, outlet.id);
  return index;
}

function answer(
  question: DirectoryQuestion,
  byId: ReadonlyMap<string, Outlet>,
  byName: ReadonlyMap<string, string>,
  byDomain: ReadonlyMap<string, string>,
  registrableDomainOf: (host: string) => string | undefined,
): DirectoryAnswer {
  const outletOfHost = bareRecord<string>();
  const outletOfName = bareRecord<string>();
  const registrableDomain = bareRecord<string>();
  for (const host of question.hosts) {
    const domain = registrableDomainOf(host);
    const id = outletAt(host, byDomain);
    if (domain) registrableDomain[host] = domain;
    if (id) outletOfHost[host] = id;
  }
  for (const name of question.names) {
    const id = byName.get(nameKey(name));
    if (id) outletOfName[name] = id;
  }
  const ids = [...Object.values(outletOfHost), ...Object.values(outletOfName)];
  return { outlets: withKin(ids, byId), outletOfHost, outletOfName, registrableDomain };
}

/** The outlet of a host: of its own name, else of the nearest domain above it. */
function outletAt(host: string, byDomain: ReadonlyMap<string, string>): string | undefined {
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const id = byDomain.get(labels.slice(i).join('.'));
    if (id) return id;
  }
  return undefined;
}

/** The outlets asked for, with those they belong to. */
function withKin(ids: readonly string[], byId: ReadonlyMap<string, Outlet>): Record<string, Outlet> {
  const found = bareRecord<Outlet>();
  for (const id of ids) {
    for (let at: string | undefined = id, step = 0; at && step < 4; step++) {
      const outlet: Outlet | undefined = byId.get(at);
      if (!outlet) break;
      found[at] = outlet;
      at = outlet.parent;
    }
  }
  return found;
}
