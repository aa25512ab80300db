/**
 * Collected facts about outlets → the rows of the packaged directory: merged, checked, without generic names. What only
 * memory tells (`unverifiedDomains`) and hosts that many outlets share never get in, so they can't decide a verdict.
 */
import { getDomain } from 'tldts';
import { nameKey } from '../../utils/outlets/name-key.ts';
import type { OutletKind } from '../../utils/outlets/outlet.ts';
import type { PackedRow } from '../../utils/outlets/packed-directory.ts';

/** A line of the facts. */
export interface Fact {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  readonly kind: string;
  readonly country?: string | null;
  readonly parent?: string | null;
  readonly related?: readonly string[];
  readonly officialList?: { readonly edition: string } | null;
  /** Its name, and these aliases, are also common words. */
  readonly common?: boolean;
  readonly commonAliases?: readonly string[];
  /** Names that belong to other outlets too. */
  readonly ambiguousAliases?: readonly string[];
}

/** What a later collection adds to an outlet of the first. */
export interface Patch {
  readonly id: string;
  readonly addAliases: readonly string[];
  readonly addDomains: readonly string[];
  readonly ambiguousAliases?: readonly string[];
}

export interface Facts {
  /** The outlets known longest: their names mean them everywhere. */
  readonly first: readonly Fact[];
  readonly patches: readonly Patch[];
  readonly further: readonly Fact[];
  /** Names that are too general to be any outlet's. */
  readonly generic: readonly string[];
}

const kinds: Readonly<Record<string, OutletKind>> = {
  wire: 'agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  magazine: 'magazine',
  news_site: 'news-site',
  portal: 'portal',
  government: 'government',
  selfmedia_platform: 'platform',
};

type Name = PackedRow['names'][number];

/** Throws where two outlets have one id. A further outlet that the first collection has by now adds its names and hosts to it. */
export function collectOutlets({ first, patches, further: all, generic }: Facts): PackedRow[] {
  const known = new Set(first.map(({ id }) => id));
  const further = all.filter(({ id }) => !known.has(id));
  const additions = [...patches, ...all.filter(({ id }) => known.has(id)).map(patchFrom)];
  const patchOf = new Map(additions.map((patch) => [patch.id, patch]));
  const taken = new Set(first.flatMap(namesOf).map(nameKey));
  const bearers = countBearers(further);
  const unwanted = new Set(generic.map(nameKey));
  const isShared = (name: string) => taken.has(nameKey(name)) || (bearers.get(nameKey(name)) ?? 0) > 1;
  const houses = new Map(first.toReversed().flatMap((fact) => (fact.domains ?? []).map((domain) => [domain, fact])));
  const rows = [
    ...first.map((fact) => rowOfFirst(fact, patchOf.get(fact.id), isShared, unwanted)),
    ...further.flatMap((fact) => rowOfFurther(withHouse(fact, houses), isShared, unwanted) ?? []),
  ];
  const ids = rows.map(({ outlet }) => outlet.id);
  if (new Set(ids).size < ids.length)
    throw new Error(`one id twice: ${ids.filter((id, at) => ids.indexOf(id) < at).join(' ')}`);
  return rows;
}

function patchFrom(fact: Fact): Patch {
  const { id, ambiguousAliases } = fact;
  return {
    id,
    addAliases: namesOf(fact),
    addDomains: fact.domains ?? [],
    ...(ambiguousAliases && { ambiguousAliases }),
  };
}

const namesOf = (fact: Fact): string[] => [fact.name, ...(fact.aliases ?? [])];

function countBearers(facts: readonly Fact[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const fact of facts)
    for (const key of new Set(namesOf(fact).map(nameKey))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return bearers;
}

function rowOfFirst(
  fact: Fact,
  patch: Patch | undefined,
  isShared: (name: string) => boolean,
  unwanted: ReadonlySet<string>,
): PackedRow {
  const own = namesOf(fact).map((name): Name => ({ name, isCommon: false, isAmbiguous: false }));
  const ambiguous = new Set(patch?.ambiguousAliases?.map(nameKey));
  const added = (patch?.addAliases ?? []).map((name): Name => ({
    name,
    isCommon: saysLittle(name),
    isAmbiguous: ambiguous.has(nameKey(name)) || isShared(name),
  }));
  const names = [...own, ...added.filter(({ name }) => isName(name) && !unwanted.has(nameKey(name)))];
  return rowOf(fact, once(names), [...(fact.domains ?? []), ...(patch?.addDomains ?? []).filter(isSite)]);
}

/** Undefined for an outlet that no page could ever find: without a name, or with a name that needs a host to count and no host. */
function rowOfFurther(
  fact: Fact,
  isShared: (name: string) => boolean,
  unwanted: ReadonlySet<string>,
): PackedRow | undefined {
  const common = new Set([...(fact.common ? [fact.name] : []), ...(fact.commonAliases ?? [])].map(nameKey));
  const ambiguous = new Set(fact.ambiguousAliases?.map(nameKey));
  const needsHost = fact.kind === 'government' || fact.kind === 'other';
  const domains = (fact.domains ?? []).filter(isSite);
  const names = namesOf(fact)
    .filter((name) => isName(name) && !unwanted.has(nameKey(name)))
    .map((name): Name => ({
      name,
      isCommon: needsHost || common.has(nameKey(name)) || saysLittle(name),
      isAmbiguous: ambiguous.has(nameKey(name)) || isShared(name),
    }))
    .sort((a, b) => Number(saysLittle(a.name)) - Number(saysLittle(b.name)))
    .filter(({ isCommon, isAmbiguous }) => domains.length > 0 || (!isCommon && (!isAmbiguous || fact.country)));
  return names.length > 0 ? rowOf(fact, once(names), domains) : undefined;
}

/** An outlet at a host of a known one, or below it, is of that house; at a portal's it is one of the portal's channels. */
function withHouse(fact: Fact, houses: ReadonlyMap<string, Fact>): Fact {
  const labels = (fact.domains?.[0] ?? '').split('.');
  const house = labels.flatMap((_label, at) => houses.get(labels.slice(at).join('.')) ?? [])[0];
  if (!house) return fact;
  return { ...fact, parent: fact.parent ?? house.id, kind: house.kind === 'portal' ? 'portal' : fact.kind };
}

function rowOf(fact: Fact, names: readonly Name[], domains: readonly string[]): PackedRow {
  const { id, kind, country, parent, related, officialList } = fact;
  const outlet = {
    id,
    name: names[0]?.name ?? fact.name,
    aliases: names.slice(1).map(({ name }) => name),
    domains: [...new Set(domains.map((domain) => domain.toLowerCase()))],
    kind: kinds[kind] ?? 'other',
    related: related ?? [],
    ...(country && { country }),
    ...(parent && { parent }),
    ...(officialList && { officialList: officialList.edition }),
  };
  return { outlet, names };
}

/** Names that differ in more than case, width or punctuation. */
function once(names: readonly Name[]): Name[] {
  const keys = names.map(({ name }) => nameKey(name));
  return names.filter((_name, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** A word of three kana is a word before it is a name (ポスト, a button); an American call sign stands in the notices at the foot of its station's own pages, whatever their host. */
function saysLittle(name: string): boolean {
  return (
    /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{1,3}$/u.test(name) ||
    /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT|LD))?$/.test(name)
  );
}

/** Two letters or more that are not digits alone, and no sign that the rows are made of. */
function isName(name: string): boolean {
  return name.length <= 80 && nameKey(name).length >= 2 && !/^\d+$/.test(nameKey(name)) && !/[\t\n|]|^[~?]/.test(name);
}

/** A host below a public suffix: `chronicle..com` is none, and neither is a blog host's own domain. */
function isSite(domain: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) && getDomain(domain, { allowPrivateDomains: true }) !== null;
}
