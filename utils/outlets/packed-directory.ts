/**
 * The shape of `public/outlets.bin`: twenty thousand outlets that nobody has to parse. A line of JSON says what the file
 * holds, then come a hash index of names, domains and ids (`starts` of the buckets, `entries` of them), the `offsets` of
 * the rows, and the rows as text, one outlet a line. A look-up reads one bucket and decodes the rows that it names.
 */
import type { Outlet, OutletKind } from './outlet.ts';

/** What the file says of itself. */
export interface PackedHead {
  readonly schema: 'outlets/2';
  /** When the facts were collected, YYYY-MM-DD. */
  readonly date: string;
  readonly outlets: number;
  /** China's list of sources whose news may be reprinted online. */
  readonly officialList: { readonly name: string; readonly edition: string; readonly units: number };
  /** How many 32-bit words or bytes each part has. */
  readonly parts: {
    readonly starts: number;
    readonly entries: number;
    readonly offsets: number;
    readonly text: number;
  };
}

/** The line of JSON ends within this many bytes. */
export const longestHead = 2_000;

/** The letter of each kind in a row. */
export const kindLetters: Readonly<Record<OutletKind, string>> = {
  agency: 'a',
  newspaper: 'n',
  broadcaster: 'b',
  magazine: 'm',
  'news-site': 's',
  portal: 'p',
  government: 'g',
  platform: 'f',
  other: 'o',
};

const kindOfLetter = new Map(Object.entries(kindLetters).map(([kind, letter]) => [letter, kind as OutletKind]));

/** Written before a name in a row. */
export const nameMarks = { common: '~', ambiguous: '?' } as const;

/** What a key is of, so that a name is never taken for a domain. */
export type KeyKind = 'name' | 'domain' | 'id';

/** FNV-1a over the kind and the key's units. */
export function hashKey(kind: KeyKind, key: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind.length, 0x01000193);
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** A row as it is written: the names with their marks, the first of them the outlet's own. */
export interface PackedRow {
  readonly outlet: Outlet;
  readonly names: readonly { readonly name: string; readonly isCommon: boolean; readonly isAmbiguous: boolean }[];
}

/** An outlet without an id of its own in the row is called after its first domain. */
export function idOfDomain(domain: string): string {
  return domain.split('.')[0] ?? '';
}

/** One line of the text → an outlet; undefined for a line that is none. `edition` is that of the official list. */
export function unpackRow(line: string, edition: string): PackedRow | undefined {
  const [code = '', id = '', written = '', hosts = '', parent = '', related = '', listed = ''] = line.split('\t');
  const kind = kindOfLetter.get(code.charAt(0));
  const names = written.split('|').map(unpackName);
  const name = names[0]?.name;
  if (!kind || !name) return undefined;
  const country = code.slice(1);
  const domains = hosts === '' ? [] : hosts.split(' ');
  const outlet: Outlet = {
    id: id || idOfDomain(hosts),
    name,
    aliases: names.slice(1).map((each) => each.name),
    domains,
    kind,
    related: related === '' ? [] : related.split(' '),
    ...(country && { country }),
    ...(parent && { parent }),
    ...(listed && { officialList: edition }),
  };
  return { outlet, names };
}

function unpackName(written: string): PackedRow['names'][number] {
  const mark = written.charAt(0);
  const isCommon = mark === nameMarks.common;
  const isAmbiguous = mark === nameMarks.ambiguous;
  return { name: isCommon || isAmbiguous ? written.slice(1) : written, isCommon, isAmbiguous };
}

/** A row → its line; the reverse of `unpackRow`. */
export function packRow({ outlet, names }: PackedRow): string {
  const { id, domains, kind, country = '', parent = '', related, officialList } = outlet;
  const written = names.map(
    ({ name, isCommon, isAmbiguous }) => (isCommon ? nameMarks.common : isAmbiguous ? nameMarks.ambiguous : '') + name,
  );
  const isCalledAfterDomain = domains[0] !== undefined && id === idOfDomain(domains[0]);
  return [
    kindLetters[kind] + country,
    isCalledAfterDomain ? '' : id,
    written.join('|'),
    domains.join(' '),
    parent,
    related.join(' '),
    officialList ? '*' : '',
  ]
    .join('\t')
    .replace(/\t+$/, '');
}
