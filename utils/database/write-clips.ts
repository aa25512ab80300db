/** Every write to the library. The background alone calls these: one writer, so that two tabs cannot lose each other's clips. */
import type { Clip, ClipDraft } from '../clips/clip.ts';
import { makeClip, type SaveStamp } from '../clips/make-clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import { changeWord, joinWords, type WordChange } from '../clips/reader-word.ts';
import type { ClipProof } from '../clips/record-text.ts';
import type { ClipDatabase, RemovedClip } from './clip-database.ts';
import { isDerivable } from './derived-rows.ts';
import { placeClips, type Placement } from './place-clips.ts';
import { addVersion, contentOf, freeId, isEarlierSave, versionsOf } from './version-rows.ts';

export interface SaveCircumstances extends SaveStamp {
  readonly proof?: ClipProof | undefined;
  /** Said while saving: joins what the reader said of an earlier version. */
  readonly word?: WordChange | undefined;
}

/**
 * Saves the draft as the clip of its address, and keeps what was there as an earlier version. All or nothing, and idempotent:
 * the same draft sent twice is one save. Undefined where the address is none of the web's.
 */
export function saveClip(
  database: ClipDatabase,
  draft: ClipDraft,
  circumstances: SaveCircumstances,
): Promise<Clip | undefined> {
  return database.transaction('rw', database.tables, async () => {
    const address = normalizeAddress(circumstances.url);
    const earlier = address === undefined ? undefined : await database.clips.get({ address });
    if (earlier && (await wasSaved(database, earlier, draft))) return saidAgain(database, earlier, circumstances);
    const id = earlier?.id ?? (await freeId(database, draft.saveId));
    const made = makeClip(draft, { ...circumstances, id, earlier });
    if (!made) return undefined;
    const clip = withWord(made, circumstances);
    if (earlier) await addVersion(database, earlier.id, { clip: earlier, text: await textOf(database, earlier.id) });
    await placeClips(database, [{ before: earlier, after: clip }]);
    await database.texts.put({ clipId: clip.id, text: draft.text });
    return clip;
  });
}

/** A save that was sent twice; what was said with it counts all the same. */
async function saidAgain(database: ClipDatabase, before: Clip, circumstances: SaveCircumstances): Promise<Clip> {
  const after = withWord(before, circumstances);
  if (after !== before) await placeClips(database, [{ before, after }]);
  return after;
}

function withWord(clip: Clip, { word, savedAt }: SaveCircumstances): Clip {
  const next = word && changeWord(clip.word, word, savedAt);
  return next ? { ...clip, word: next } : clip;
}

/** The same save, sent twice: the clip itself, or one of its versions where another save came between. */
async function wasSaved(database: ClipDatabase, { id, saveId }: Clip, draft: ClipDraft): Promise<boolean> {
  if (saveId === draft.saveId && (await textOf(database, id)) === draft.text) return true;
  return isEarlierSave(database, id, draft);
}

async function textOf({ texts }: ClipDatabase, clipId: string): Promise<string> {
  return (await texts.get(clipId))?.text ?? '';
}

/** Changes what the reader says of clips; the clips as they are now. Ids that are not there are passed over, and damaged clips. */
export function changeWords(
  database: ClipDatabase,
  clipIds: readonly string[],
  change: WordChange,
  now: string,
): Promise<Clip[]> {
  return database.transaction('rw', database.tables, async () => {
    const found = (await presentClips(database, clipIds)).filter(isDerivable);
    const placements = found.map((before): Required<Placement> => {
      const { word, ...rest } = before;
      const next = changeWord(word, change, now);
      return { before, after: next ? { ...rest, word: next } : rest };
    });
    await placeClips(database, placements);
    return placements.map(({ after }) => after!);
  });
}

async function presentClips({ clips }: ClipDatabase, clipIds: readonly string[]): Promise<Clip[]> {
  return (await clips.bulkGet([...new Set(clipIds)])).filter((clip) => clip !== undefined);
}

/** Takes clips away; they can be restored until they are swept. Returns those that were there. */
export function removeClips(database: ClipDatabase, clipIds: readonly string[], now: string): Promise<Clip[]> {
  return database.transaction('rw', database.tables, async () => {
    const gone = await presentClips(database, clipIds);
    const ids = gone.map(({ id }) => id);
    const texts = await database.texts.bulkGet(ids);
    await database.removed.bulkPut(
      gone.map((clip, at) => ({ clipId: clip.id, removedAt: now, clip, text: texts[at]?.text ?? '' })),
    );
    await placeClips(
      database,
      gone.map((before) => ({ before })),
    );
    await database.texts.bulkDelete(ids);
    return gone;
  });
}

/** Puts removed clips back. Where a page was saved again meanwhile, the removed clip becomes an earlier version of that. */
export function restoreClips(database: ClipDatabase, clipIds: readonly string[]): Promise<Clip[]> {
  return database.transaction('rw', database.tables, async () => {
    const restored: Clip[] = [];
    for (const clipId of clipIds) {
      const row = await database.removed.get(clipId);
      if (row) restored.push(await restoreOne(database, row));
    }
    return restored;
  });
}

async function restoreOne(database: ClipDatabase, row: RemovedClip): Promise<Clip> {
  const { clipId, text } = row;
  await database.removed.delete(clipId);
  const present = await database.clips.get({ address: row.clip.address });
  if (present) return mergeInto(database, present, row);
  const id = await freeId(database, clipId);
  const clip = id === clipId ? row.clip : { ...row.clip, id };
  if (id !== clipId) await moveVersions(database, clipId, id);
  await placeClips(database, [{ after: clip }]);
  await database.texts.put({ clipId: id, text });
  return clip;
}

async function moveVersions(database: ClipDatabase, from: string, to: string): Promise<void> {
  const rows = await versionsOf(database, from).toArray();
  await versionsOf(database, from).delete();
  await database.versions.bulkPut(rows.map((row) => ({ ...row, clipId: to })));
}

async function mergeInto(database: ClipDatabase, present: Clip, row: RemovedClip): Promise<Clip> {
  const own = await versionsOf(database, present.id).toArray();
  const moved = row.clipId === present.id ? [] : await versionsOf(database, row.clipId).toArray();
  if (row.clipId !== present.id) await versionsOf(database, row.clipId).delete();
  const known = new Set(
    [...own, { clip: present, text: await textOf(database, present.id) }].map((version) => contentOf(version)),
  );
  let added = 0;
  for (const version of [...moved, row]) {
    const content = contentOf(version);
    if (known.has(content)) continue;
    known.add(content);
    added++;
    await addVersion(database, present.id, version);
  }
  const word = joinWords(present.word, row.clip.word);
  const merged = {
    ...present,
    firstSavedAt: present.firstSavedAt < row.clip.firstSavedAt ? present.firstSavedAt : row.clip.firstSavedAt,
    earlierVersions: own.length + added,
    ...(word && { word }),
  };
  await placeClips(database, [{ before: present, after: merged }]);
  return merged;
}

/** Lets go of clips that were removed before `before` (ISO 8601). */
export function sweepRemoved(database: ClipDatabase, before: string): Promise<number> {
  const { clips, removed, versions } = database;
  return database.transaction('rw', clips, removed, versions, async () => {
    const ids = await removed.where('removedAt').below(before).primaryKeys();
    for (const id of ids) if (!(await clips.get(id))) await versionsOf(database, id).delete();
    await removed.bulkDelete(ids);
    return ids.length;
  });
}
