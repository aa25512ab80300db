/** Records of a file → clips in the library. A batch goes in whole or not at all; what is there already is neither lost nor doubled. */
import { canonicalJson } from '../clips/canonical-json.ts';
import { splitRecord, type ClipRecord } from '../clips/clip-record.ts';
import type { Clip, ClipVersion } from '../clips/clip.ts';
import { joinWords } from '../clips/reader-word.ts';
import type { ClipDatabase } from './clip-database.ts';
import { placeClips } from './place-clips.ts';
import { wholeClips, type WholeClip } from './read-clips.ts';
import { restoreClips } from './write-clips.ts';

/** What became of a record. `merged`: its page was there under another version or with another word; both are kept. */
export type ImportOutcome = 'added' | 'merged' | 'same';

/** Imports in one transaction: a failure anywhere leaves the library as it was. */
export function importClips(database: ClipDatabase, records: readonly ClipRecord[]): Promise<ImportOutcome[]> {
  return database.transaction('rw', database.tables, async () => {
    // A clip that was taken away and now comes back in a file comes back with all it had.
    await restoreClips(
      database,
      records.map(({ id }) => id),
    );
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

/** The newest of all versions becomes the clip, the others stay beside it. */
function mergeRecord(present: WholeClip | undefined, record: ClipRecord): { outcome: ImportOutcome; next: WholeClip } {
  const incoming = splitRecord(record);
  if (!present) return { outcome: 'added', next: withCount(incoming) };
  const own = [...present.versions, asVersion(present)];
  const all = new Map([...incoming.versions, asVersion(incoming), ...own].map((version) => [version.savedAt, version]));
  const sorted = [...all.values()].toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
  const newest = sorted.at(-1)!;
  const word = joinWords(present.clip.word, incoming.clip.word);
  const { word: _own, ...fields } = newest.clip;
  const clip: Clip = {
    ...fields,
    id: present.clip.id,
    firstSavedAt: earlierOf(present.clip.firstSavedAt, incoming.clip.firstSavedAt),
    earlierVersions: sorted.length - 1,
    ...(word && { word }),
  };
  const isSame = sorted.length === own.length && canonicalJson(clip) === canonicalJson(present.clip);
  return { outcome: isSame ? 'same' : 'merged', next: { clip, text: newest.text, versions: sorted.slice(0, -1) } };
}

/** A file may say anything of how many versions there are. */
function withCount({ clip, text, versions }: WholeClip): WholeClip {
  return { clip: { ...clip, earlierVersions: versions.length }, text, versions };
}

function asVersion({ clip, text }: Pick<WholeClip, 'clip' | 'text'>): ClipVersion {
  return { clipId: clip.id, savedAt: clip.savedAt, clip, text };
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
  await database.versions.bulkPut(
    wholes.flatMap(({ clip, versions }) => versions.map((version) => ({ ...version, clipId: clip.id }))),
  );
}

/** A new clip whose id another page has already takes the next free one. */
async function withFreeIds(
  database: ClipDatabase,
  before: ByAddress,
  wholes: readonly WholeClip[],
): Promise<WholeClip[]> {
  const rows = await database.clips.bulkGet(wholes.map(({ clip }) => clip.id));
  const taken = new Set(rows.flatMap((row) => row?.id ?? []));
  return wholes.map((whole) => {
    if (before.has(whole.clip.address)) return whole;
    let id = whole.clip.id;
    for (let n = 2; taken.has(id); n++) id = `${whole.clip.id.slice(0, 56)}-${n}`;
    taken.add(id);
    return { ...whole, clip: { ...whole.clip, id } };
  });
}
