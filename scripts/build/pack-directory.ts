/** Rows of outlets → the bytes of `public/outlets.bin`, as `utils/outlets/packed-directory.ts` describes them. */
import { nameKey } from '../../utils/outlets/name-key.ts';
import {
  hashKey,
  longestHead,
  packRow,
  type KeyKind,
  type PackedHead,
  type PackedRow,
} from '../../utils/outlets/packed-directory.ts';

interface Entry {
  readonly hash: number;
  readonly row: number;
}

/** Rows that come first win where two claim a domain, and stand first among those of one name. Throws where the shape can't hold them. */
export function packDirectory(
  rows: readonly PackedRow[],
  facts: Pick<PackedHead, 'date' | 'officialList'>,
): Uint8Array<ArrayBuffer> {
  if (rows.length > 0xffff) throw new Error(`${rows.length} outlets are more than 65,535`);
  const { starts, entries } = indexKeys(entriesOf(rows));
  const { offsets, text } = writeText(rows);
  const head: PackedHead = {
    schema: 'outlets/2',
    date: facts.date,
    outlets: rows.length,
    officialList: facts.officialList,
    parts: { starts: starts.length, entries: entries.length, offsets: offsets.length, text: text.length },
  };
  const line = evenLine(JSON.stringify(head));
  if (line.length > longestHead) throw new Error('the head is too long');
  return joinBytes([line, bytesOf(starts), bytesOf(entries), bytesOf(offsets), text]);
}

function entriesOf(rows: readonly PackedRow[]): Entry[] {
  const parents = new Set(rows.map(({ outlet }) => outlet.parent));
  const domains = new Set<string>();
  const entries: Entry[] = [];
  const add = (kind: KeyKind, key: string, row: number) => entries.push({ hash: hashKey(kind, key), row });
  for (const [row, { outlet, names }] of rows.entries()) {
    for (const key of new Set(names.map(({ name }) => nameKey(name)))) add('name', key, row);
    for (const domain of outlet.domains) if (!domains.has(domain)) add('domain', domain, row);
    for (const domain of outlet.domains) domains.add(domain);
    if (parents.has(outlet.id)) add('id', outlet.id, row);
  }
  return entries;
}

/** Entries sorted by bucket; `starts[b]` is where those of bucket b begin. An entry is the upper half of its hash, then its row. */
function indexKeys(entries: readonly Entry[]) {
  const buckets = Math.max(1, Math.ceil(entries.length / 4));
  const sorted = entries.toSorted((a, b) => (a.hash % buckets) - (b.hash % buckets) || a.row - b.row);
  const starts = new Uint32Array(buckets + 1);
  for (const { hash } of entries) starts[(hash % buckets) + 1]! += 1;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  return { starts, entries: Uint32Array.from(sorted, ({ hash, row }) => ((hash >>> 16) << 16) | row) };
}

function writeText(rows: readonly PackedRow[]) {
  const lines = rows.map((row) => new TextEncoder().encode(`${packRow(row)}\n`));
  const offsets = new Uint32Array(lines.length + 1);
  for (const [row, line] of lines.entries()) offsets[row + 1] = offsets[row]! + line.length;
  return { offsets, text: joinBytes(lines) };
}

/** The line with spaces before its end, so that the words behind it begin at a multiple of four. */
function evenLine(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json).length + 1;
  return new TextEncoder().encode(`${json}${' '.repeat((4 - (bytes % 4)) % 4)}\n`);
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer);

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
