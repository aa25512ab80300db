/** The earlier versions of clips as the table holds them. A version is known by its save and its content, never by its time alone: a clock may have been set back, and a file may say anything. */
import { canonicalJson } from '../clips/canonical-json.ts';
import type { Clip, ClipDraft, ClipVersion, Version } from '../clips/clip.ts';
import type { ClipDatabase } from './clip-database.ts';

/** What belongs to the clip of the page and not to one of its saves. */
const ofTheClip: ReadonlySet<string> = new Set<keyof Clip>([
  'id',
  'address',
  'host',
  'schema',
  'word',
  'firstSavedAt',
  'earlierVersions',
  'fingerprint',
]);

/** Everything by which two versions are one: all that was saved, byte for byte, without what is said of it later. */
export function contentOf({ clip, text }: Version): string {
  const saved = Object.entries(clip).filter(([field]) => !ofTheClip.has(field));
  return canonicalJson({ ...Object.fromEntries(saved), text });
}

/** The place of a version among those of its clip: oldest first, and apart where the times are equal. */
export function placeOf({ savedAt, saveId }: Clip, taken: ReadonlySet<string>): string {
  const place = `${savedAt}#${saveId}`;
  let free = place;
  for (let n = 2; taken.has(free); n++) free = `${place}#${n}`;
  return free;
}

/** The rows of a clip's versions, in the order given where their times are equal. */
export function versionRows(clipId: string, versions: readonly Version[]): ClipVersion[] {
  const taken = new Set<string>();
  return versions.map(({ clip, text }) => {
    const savedAt = placeOf(clip, taken);
    taken.add(savedAt);
    return { clipId, savedAt, clip, text };
  });
}

/** The earlier versions of a clip, oldest first. */
export function versionsOf({ versions }: ClipDatabase, clipId: string) {
  return versions.where('[clipId+savedAt]').between([clipId, ''], [clipId, '\uffff']);
}

/** Puts one more version beside those that are there. */
export async function addVersion(database: ClipDatabase, clipId: string, { clip, text }: Version): Promise<void> {
  const keys = (await versionsOf(database, clipId).primaryKeys()).map(([, place]) => place);
  await database.versions.put({ clipId, savedAt: placeOf(clip, new Set(keys)), clip, text });
}

/** Whether a save became an earlier version already: its answer was lost, and another came between. */
export async function isEarlierSave(database: ClipDatabase, clipId: string, draft: ClipDraft): Promise<boolean> {
  const keys = await versionsOf(database, clipId).primaryKeys();
  const same = keys.filter(([, place]) => place.split('#')[1] === draft.saveId);
  const rows = await database.versions.bulkGet(same);
  return rows.some((row) => row?.clip.saveId === draft.saveId && row.text === draft.text);
}

/** An id that no clip has, neither one that is there nor one that was taken away and can come back. */
export async function freeId(
  { clips, removed }: ClipDatabase,
  wanted: string,
  taken?: ReadonlySet<string>,
): Promise<string> {
  let id = wanted;
  for (let n = 2; taken?.has(id) || (await clips.get(id)) || (await removed.get(id)); n++)
    id = `${wanted.slice(0, 56)}-${n}`;
  return id;
}
