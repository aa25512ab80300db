/** The bytes of `public/outlets.bin` → an index that reads them in place. Opening looks at one line; what it costs doesn't grow with the outlets. */
import { nameKey } from './name-key.ts';
import type { Bearer, OutletIndex } from './outlet-index.ts';
import type { Outlet } from './outlet.ts';
import { hashKey, longestHead, unpackRow, type KeyKind, type PackedHead, type PackedRow } from './packed-directory.ts';

/** A directory file that is cut short, or is none. */
export class BrokenDirectory extends Error {}

/** Most outlets of one name or domain that are looked at. */
const mostInBucket = 64;

/** What a directory file says of itself, when it is all there; throws BrokenDirectory. */
export function readHead(bytes: Uint8Array): { head: PackedHead; start: number } {
  const end = bytes.subarray(0, longestHead).indexOf(10);
  const head = end < 0 ? undefined : parseHead(new TextDecoder().decode(bytes.subarray(0, end)));
  if (!head) throw new BrokenDirectory('not a directory of outlets');
  const { starts, entries, offsets, text } = head.parts;
  const start = end + 1;
  if (start % 4 !== 0 || bytes.length !== start + 4 * (starts + entries + offsets) + text)
    throw new BrokenDirectory(`the directory of outlets is cut short: ${bytes.length} bytes`);
  return { head, start };
}

function parseHead(line: string): PackedHead | undefined {
  try {
    const head = JSON.parse(line) as PackedHead;
    const { starts, entries, offsets, text } = head.parts;
    const isWhole = [starts, entries, offsets, text].every((size) => Number.isSafeInteger(size) && size > 0);
    return head.schema === 'outlets/2' && isWhole ? head : undefined;
  } catch {
    return undefined;
  }
}

/** `bytes` must begin at a multiple of four in their buffer, as those of a file do. Throws BrokenDirectory. */
export function openDirectory(bytes: Uint8Array): OutletIndex {
  const { head, start } = readHead(bytes);
  const { parts } = head;
  // Every machine that runs a browser keeps the low byte first, as the file does.
  const words = (from: number, length: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + from, length);
  const starts = words(start, parts.starts);
  const entries = words(start + 4 * parts.starts, parts.entries);
  const offsets = words(start + 4 * (parts.starts + parts.entries), parts.offsets);
  const text = bytes.subarray(bytes.length - parts.text);
  const decoder = new TextDecoder();

  const rowAt = (row: number): PackedRow | undefined =>
    unpackRow(decoder.decode(text.subarray(offsets[row], (offsets[row + 1] ?? 1) - 1)), head.officialList.edition);

  function rowsOf(kind: KeyKind, key: string): PackedRow[] {
    const hash = hashKey(kind, key);
    const bucket = hash % (starts.length - 1);
    const from = starts[bucket] ?? 0;
    const to = Math.min(starts[bucket + 1] ?? 0, from + mostInBucket);
    const rows: PackedRow[] = [];
    for (let at = from; at < to; at++) {
      const entry = entries[at] ?? 0;
      const row = entry >>> 16 === hash >>> 16 ? rowAt(entry & 0xffff) : undefined;
      if (row) rows.push(row);
    }
    return rows;
  }

  const atDomain = (domain: string): Outlet | undefined =>
    rowsOf('domain', domain).find(({ outlet }) => outlet.domains.includes(domain))?.outlet;

  return {
    named: (name) => bearersOf(name, (key) => rowsOf('name', key), atDomain),
    atDomain,
    withId: (id) => rowsOf('id', id).find(({ outlet }) => outlet.id === id)?.outlet,
  };
}

/** A host stands for its outlet where no one bears it as a name. */
function bearersOf(
  name: string,
  rowsOf: (key: string) => PackedRow[],
  atDomain: (domain: string) => Outlet | undefined,
): Bearer[] {
  const key = nameKey(name);
  if (!key) return [];
  const byName: Bearer[] = [];
  const byAlias: Bearer[] = [];
  for (const { outlet, names } of rowsOf(key)) {
    const index = names.findIndex((each) => nameKey(each.name) === key);
    const found = names[index];
    if (found) (index === 0 ? byName : byAlias).push({ ...found, outlet });
  }
  if (byName.length + byAlias.length > 0) return [...byName, ...byAlias];
  const host = name.trim().toLowerCase();
  const outlet = /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,5}$/.test(host) ? atDomain(host) : undefined;
  return outlet ? [{ outlet }] : [];
}
