/** Every write to the library. The background alone calls these: one writer, so that two tabs cannot lose each other's clips. */
import type { Clip, ClipDraft } from '../clips/clip.ts';
import { makeClip } from '../clips/make-clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import type { ClipDatabase, RemovedClip } from './clip-database.ts';

export interface SaveCircumstances {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Saves the draft as the clip of its address, and keeps what was there as an earlier version. All or nothing, and idempotent:
 * the same draft sent twice is one save. Undefined where the address is none of the web's.
 */
export function saveClip(
  database: ClipDatabase,
  draft: ClipDraft,
  { url, now }: SaveCircumstances,
): Promise<Clip | undefined> {
  const { clips, texts, versions } = database;
  return database.transaction('rw', clips, texts, versions, async () => {
    const address = normalizeAddress(url);
    const earlier = address === undefined ? undefined : await clips.get({ address });
    if (earlier?.saveId === draft.saveId) return earlier;
    const clip = makeClip(draft, { id: draft.saveId, url, savedAt: now, earlier });
    if (!clip) return undefined;
    if (earlier) await keepVersion(database, earlier);
    await clips.put(clip);
    await texts.put({ clipId: clip.id, text: draft.text });
    return clip;
  });
}

async function keepVersion({ texts, versions }: ClipDatabase, clip: Clip): Promise<void> {
  const text = (await texts.get(clip.id))?.text ?? '';
  await versions.put({ clipId: clip.id, savedAt: clip.savedAt, clip, text });
}

/** Takes a clip away; it can be restored until it is swept. Nothing happens where there is none. */
export function removeClip(database: ClipDatabase, clipId: string, now: string): Promise<Clip | undefined> {
  const { clips, texts, removed } = database;
  return database.transaction('rw', clips, texts, removed, async () => {
    const clip = await clips.get(clipId);
    if (!clip) return undefined;
    const text = (await texts.get(clipId))?.text ?? '';
    await removed.put({ clipId, removedAt: now, clip, text });
    await clips.delete(clipId);
    await texts.delete(clipId);
    return clip;
  });
}

/** Puts a removed clip back. Where its page was saved again meanwhile, the removed one becomes an earlier version of that. */
export function restoreClip(database: ClipDatabase, clipId: string): Promise<Clip | undefined> {
  const { clips, texts, versions, removed } = database;
  return database.transaction('rw', clips, texts, versions, removed, async () => {
    const row = await removed.get(clipId);
    if (!row) return undefined;
    await removed.delete(clipId);
    const present = await clips.get({ address: row.clip.address });
    if (!present) {
      await clips.put(row.clip);
      await texts.put({ clipId, text: row.text });
      return row.clip;
    }
    return mergeInto(database, present, row);
  });
}

async function mergeInto(database: ClipDatabase, present: Clip, row: RemovedClip): Promise<Clip> {
  const moved = await versionsOf(database, row.clipId).toArray();
  await versionsOf(database, row.clipId).delete();
  const rows = [...moved, { savedAt: row.clip.savedAt, clip: row.clip, text: row.text }];
  await database.versions.bulkPut(rows.map((version) => ({ ...version, clipId: present.id })));
  const merged = {
    ...present,
    firstSavedAt: row.clip.firstSavedAt,
    earlierVersions: present.earlierVersions + rows.length,
  };
  await database.clips.put(merged);
  return merged;
}

function versionsOf({ versions }: ClipDatabase, clipId: string) {
  return versions.where('[clipId+savedAt]').between([clipId, ''], [clipId, '\uffff']);
}

/** Lets go of clips that were removed before `before` (ISO 8601). */
export function sweepRemoved(database: ClipDatabase, before: string): Promise<number> {
  const { removed, versions } = database;
  return database.transaction('rw', removed, versions, async () => {
    const ids = await removed.where('removedAt').below(before).primaryKeys();
    for (const id of ids) await versionsOf(database, id).delete();
    await removed.bulkDelete(ids);
    return ids.length;
  });
}
