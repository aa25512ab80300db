/** The one way by which clips enter, change and leave the tables: the clip itself and everything made from it, always together. */
import type { Clip } from '../clips/clip.ts';
import type { ClipDatabase } from './clip-database.ts';
import { countChanges, derivedRows, type DerivedRows } from './derived-rows.ts';

/** A clip that comes (no `before`), goes (no `after`) or becomes another. Both have the same id. */
export interface Placement {
  readonly before?: Clip | undefined;
  readonly after?: Clip | undefined;
}

/** Runs in the caller's transaction, which must span all tables. */
export async function placeClips(database: ClipDatabase, placements: readonly Placement[]): Promise<void> {
  const moves = placements.map(({ before, after }) => ({
    before: before && derivedOrNothing(before),
    after: after && derivedRows(after),
  }));
  const gone = placements.flatMap(({ before, after }) => (before && !after ? before.id : []));
  const kept = placements.flatMap(({ after }) => after ?? []);
  await Promise.all([
    database.clips.bulkDelete(gone),
    database.clips.bulkPut(kept),
    moveEntries(database, moves),
    moveStatistics(database, moves),
    changeCounts(database, moves),
  ]);
}

interface Move {
  readonly before?: DerivedRows | undefined;
  readonly after?: DerivedRows | undefined;
}

/** What can't be derived was never in the tables. */
function derivedOrNothing(clip: Clip): DerivedRows | undefined {
  try {
    return derivedRows(clip);
  } catch {
    return undefined;
  }
}

async function moveEntries({ catalogue, terms }: ClipDatabase, moves: readonly Move[]): Promise<void> {
  const stale = moves.flatMap(({ before, after }) =>
    before && before.entry.order !== after?.entry.order ? before.entry.order : [],
  );
  const fresh = moves.flatMap(({ after }) => after ?? []);
  // An entry's id is unique in the catalogue: the old entry goes before the new one comes.
  if (stale.length > 0) await Promise.all([catalogue.bulkDelete(stale), terms.bulkDelete(stale)]);
  await Promise.all([
    catalogue.bulkPut(fresh.map(({ entry }) => entry)),
    terms.bulkPut(fresh.map(({ entry, words }) => ({ order: entry.order, words }))),
  ]);
}

async function moveStatistics({ statistics }: ClipDatabase, moves: readonly Move[]): Promise<void> {
  // A tag or a note changes no figure, and figures are most of what there is to write.
  const changed = moves.filter(
    ({ before, after }) => JSON.stringify(before?.statistics) !== JSON.stringify(after?.statistics),
  );
  const stale = changed.flatMap(({ before }) =>
    (before?.statistics ?? []).map(({ clipId, index }): [string, number] => [clipId, index]),
  );
  if (stale.length > 0) await statistics.bulkDelete(stale);
  await statistics.bulkPut(changed.flatMap(({ after }) => after?.statistics ?? []));
}

async function changeCounts({ counts }: ClipDatabase, moves: readonly Move[]): Promise<void> {
  const changes = countChanges(
    moves.flatMap(({ before }) => before?.counted ?? []),
    moves.flatMap(({ after }) => after?.counted ?? []),
  );
  if (changes.size === 0) return;
  const keys = [...changes.keys()];
  const rows = await counts.bulkGet(keys);
  const next = keys.map((key, at) => ({ key, count: (rows[at]?.count ?? 0) + changes.get(key)! }));
  await counts.bulkPut(next.filter(({ count }) => count > 0));
  await counts.bulkDelete(next.flatMap(({ key, count }) => (count > 0 ? [] : key)));
}
