/** Records of a file → clips in the library. A batch goes in whole or not at all; what is there already is neither lost nor doubled. */
import { canonicalJson } from '../clips/canonical-json.ts';
import { splitRecord, type ClipRecord } from '../clips/clip-record.ts';
import type { Clip, Version } from '../clips/clip.ts';
import { isHeldIn, joinWords } from '../clips/reader-word.ts';
import type { ClipDatabase } from './clip-database.ts';
import { placeClips } from './place-clips.ts';
import { wholeClips, type WholeClip } from './read-clips.ts';
import { contentOf, freeId, versionRows, versionsOf } from './version-rows.ts';
import { restoreClips } from './write-clips.ts';

/** What became of a record. `merged`: its page was there under another version or with another word; both are kept. */
export type ImportOutcome = 'added' | 'merged' | 'same';

/** Imports in one transaction: a failure anywhere leaves the library as it was. */
export function importClips(database: ClipDatabase, records: readonly ClipRecord[]): Promise<ImportOutcome[]> {
  return database.transaction('rw', database.tables, async () => {
    await restoreRemoved(database, records);
    const before = await presentClips(database, records);
    const { outcomes, after } = mergeRecords(before, records);
    await putWholes(database, before, after);
    return outcomes;
  });
}

/** What an import would do, without doing it. Clips that were taken away count as added. */
export async function previewImport(database: ClipDatabase, records: readonly ClipRecord[]): Promise<ImportOutcome[]> {
  return mergeRecords(await presentClips(database, records), records).outcomes;
}

type ByAddress = ReadonlyMap<string, WholeClip>;

async function presentClips(database: ClipDatabase, records: readonly ClipRecord[]): Promise<ByAddress> {
  const addresses = [...new Set(records.map(({ address }) => address))];
  const clips = await database.clips.where('address').anyOf(addresses).toArray();
  const wholes = await wholeClips(
    database,
    clips.map(({ id }) => id),
  );
  return new Map(wholes.map((whole) => [whole.clip.address, whole]));
}

/** Record after record, so that a file that holds a page twice is merged with itself. `after` holds what changed. */
function mergeRecords(before: ByAddress, records: readonly ClipRecord[]) {
  const after = new Map<string, WholeClip>();
  const outcomes = records.map((record) => {
    const present = after.get(record.address) ?? before.get(record.address);
    const { outcome, next } = mergeRecord(present, record);
    if (outcome !== 'same') after.set(record.address, next);
    return outcome;
  });
  return { outcomes, after };
}

/** The newest version becomes the clip, the others stay beside it; what is there byte for byte is not kept twice. */
function mergeRecord(present: WholeClip | undefined, record: ClipRecord): { outcome: ImportOutcome; next: WholeClip } {
  const incoming = splitRecord(record);
  if (!present) return { outcome: 'added', next: withoutDoubles(incoming) };
  const own = new Map([...present.versions, present].map((version) => [contentOf(version), version]));
  const news = new Map([...incoming.versions, incoming].map((version) => [contentOf(version), version]));
  const all = [...new Map<string, Version>([...news, ...own])];
  const head = isSuccessor(present, incoming, own, news) ? contentOf(incoming) : contentOf(present);
  const newest = all.find(([content]) => content === head)![1];
  const versions = all.filter(([content]) => content !== head).map(([, version]) => version);
  const word = joinWords(present.clip.word, incoming.clip.word);
  const { word: _own, ...fields } = newest.clip;
  const clip: Clip = {
    ...fields,
    id: present.clip.id,
    firstSavedAt: earlierOf(present.clip.firstSavedAt, incoming.clip.firstSavedAt),
    earlierVersions: versions.length,
    ...(word && { word }),
  };
  const isSame =
    all.length === own.size &&
    canonicalJson(clip) === canonicalJson(present.clip) &&
    isHeldIn(word, incoming.clip.word);
  return { outcome: isSame ? 'same' : 'merged', next: { clip, text: newest.text, versions: inTime(versions) } };
}

/** Whether the clip of the file is newer than ours. Who has the other among his earlier versions is; clocks are asked only where nobody has. */
function isSuccessor(
  present: WholeClip,
  incoming: WholeClip,
  own: ReadonlyMap<string, Version>,
  news: ReadonlyMap<string, Version>,
): boolean {
  if (own.has(contentOf(incoming))) return false;
  return news.has(contentOf(present)) || incoming.clip.savedAt >= present.clip.savedAt;
}

/** Oldest first; equal times as they stand. */
function inTime(versions: readonly Version[]): Version[] {
  return versions.toSorted((a, b) => (a.clip.savedAt < b.clip.savedAt ? -1 : a.clip.savedAt > b.clip.savedAt ? 1 : 0));
}

/** A file may hold a version twice, and say anything of how many there are. */
function withoutDoubles({ clip, text, versions }: WholeClip): WholeClip {
  const others = new Map(versions.map((version) => [contentOf(version), version]));
  others.delete(contentOf({ clip, text }));
  return { clip: { ...clip, earlierVersions: others.size }, text, versions: inTime([...others.values()]) };
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

async function putWholes(
  database: ClipDatabase,
  before: ByAddress,
  after: ReadonlyMap<string, WholeClip>,
): Promise<void> {
  const wholes = await withFreeIds(database, before, [...after.values()]);
  await placeClips(
    database,
    wholes.map(({ clip }) => ({ before: before.get(clip.address)?.clip, after: clip })),
  );
  await database.texts.bulkPut(wholes.map(({ clip, text }) => ({ clipId: clip.id, text })));
  for (const { clip } of wholes) if (before.has(clip.address)) await versionsOf(database, clip.id).delete();
  await database.versions.bulkPut(wholes.flatMap(({ clip, versions }) => versionRows(clip.id, versions)));
}

/** A new clip whose id another page has already takes the next free one. */
async function withFreeIds(
  database: ClipDatabase,
  before: ByAddress,
  wholes: readonly WholeClip[],
): Promise<WholeClip[]> {
  const taken = new Set<string>();
  const free: WholeClip[] = [];
  for (const whole of wholes) {
    const isKnown = before.has(whole.clip.address);
    const id = isKnown ? whole.clip.id : await freeId(database, whole.clip.id, taken);
    taken.add(id);
    free.push(isKnown ? whole : { ...whole, clip: { ...whole.clip, id } });
  }
  return free;
}

/** A clip that was taken away and now comes back in a file comes back with all it had; an id alone is no page's own. */
async function restoreRemoved(database: ClipDatabase, records: readonly ClipRecord[]): Promise<void> {
  const rows = await database.removed.bulkGet(records.map(({ id }) => id));
  const same = rows.flatMap((row, at) => (row && row.clip.address === records[at]!.address ? row.clipId : []));
  await restoreClips(database, same);
}
