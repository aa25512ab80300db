/** The library under random acts, with clocks that jump: every text that was acknowledged is somewhere, none is there twice, and every row that is made from clips is right. */
import { makeDraft } from '../../tests/make-clip-draft.ts';
import { clipRecord, type ClipRecord } from '../../utils/clips/clip-record.ts';
import { ClipDatabase } from '../../utils/database/clip-database.ts';
import { countChanges, derivedRows } from '../../utils/database/derived-rows.ts';
import { importClips } from '../../utils/database/import-clips.ts';
import { wholeClips } from '../../utils/database/read-clips.ts';
import { changeWords, removeClips, restoreClips, saveClip } from '../../utils/database/write-clips.ts';
import { makeRandom, type Random } from './random.ts';

/** What was found wrong in one sequence of acts. */
export interface LibraryFaults {
  readonly acts: number;
  readonly lost: number;
  readonly doubled: number;
  readonly wrongRows: number;
}

const pages = ['a', 'b', 'c'].map((page) => `https://portal.example/${page}`);
const year = 365 * 24 * 3_600_000;

/** Runs one sequence in a database of that name, which is deleted afterwards. */
export async function tryLibrary(seed: number, acts = 14): Promise<LibraryFaults> {
  const random = makeRandom(seed);
  const database = new ClipDatabase(`torture-${seed}`);
  const acknowledged = new Set<string>();
  const files: ClipRecord[] = [];
  let clock = Date.UTC(2026, 0, 1);
  for (let act = 0; act < acts; act++) {
    clock += random.pick([0, 0, 1, 1_000, 86_400_000, -86_400_000, -year, year]);
    await doOne(database, random, { seed, act, now: new Date(clock).toISOString(), acknowledged, files });
  }
  const faults = await examine(database, acknowledged);
  await database.delete();
  return { acts, ...faults };
}

interface Course {
  readonly seed: number;
  readonly act: number;
  readonly now: string;
  readonly acknowledged: Set<string>;
  readonly files: ClipRecord[];
}

async function doOne(database: ClipDatabase, random: Random, course: Course): Promise<void> {
  const { now, files, act, seed, acknowledged } = course;
  const ids = await database.clips.toCollection().primaryKeys();
  switch (random.below(8)) {
    case 0:
      return void (ids.length > 0 && (await removeClips(database, [random.pick(ids)], now)));
    case 1: {
      const removed = await database.removed.toCollection().primaryKeys();
      return void (removed.length > 0 && (await restoreClips(database, [random.pick(removed)])));
    }
    case 2:
      for (const { clip, text, versions } of await wholeClips(database, ids))
        files.push(clipRecord(clip, text, versions));
      return;
    case 3: {
      if (files.length === 0) return;
      const file = random.pick(files);
      const id = random.below(3) === 0 ? 'torture-00' : file.id;
      await importClips(database, [{ ...file, id }]);
      return;
    }
    case 4:
      return void (ids.length > 0 && (await changeWords(database, [random.pick(ids)], { addTags: [`t${act}`] }, now)));
    default: {
      const text = `正文${seed}第${random.below(6)}稿，江城上半年财政收入达${random.below(90) + 10}亿元。`;
      // Now and then an id that was used before: an answer that was lost, or an id that is another's.
      const saveId = `torture-${random.below(5) === 0 ? '00' : `${act}-${seed}`}`.padEnd(10, '0');
      await saveClip(database, makeDraft({ saveId, title: '江城', text }), { url: random.pick(pages), savedAt: now });
      acknowledged.add(text);
    }
  }
}

async function examine(database: ClipDatabase, acknowledged: ReadonlySet<string>) {
  const clips = await database.clips.toArray();
  const [texts, versions, removed] = await Promise.all([
    database.texts.toArray(),
    database.versions.toArray(),
    database.removed.toArray(),
  ]);
  const kept = new Set([...texts, ...versions, ...removed].map(({ text }) => text));
  const lost = [...acknowledged].filter((text) => !kept.has(text)).length;
  const saves = (
    await wholeClips(
      database,
      clips.map(({ id }) => id),
    )
  ).flatMap((whole) =>
    [whole, ...whole.versions].map(({ clip, text }) =>
      JSON.stringify([whole.clip.id, clip.saveId, clip.savedAt, text]),
    ),
  );
  const doubled =
    saves.length - new Set(saves).size + (clips.length - new Set(clips.map(({ address }) => address)).size);
  const counted = new Map<string, number>();
  for (const { clipId } of versions) counted.set(clipId, (counted.get(clipId) ?? 0) + 1);
  const miscounted = clips.filter(({ id, earlierVersions }) => (counted.get(id) ?? 0) !== earlierVersions).length;
  return { lost, doubled, wrongRows: miscounted + (await wrongRows(database)) };
}

/** Rows that are not as they would be if they were made from the clips now. */
async function wrongRows(database: ClipDatabase): Promise<number> {
  const rows = (await database.clips.toArray()).map(derivedRows);
  const isSame = (held: readonly unknown[], made: readonly unknown[]): boolean => {
    const sorted = (list: readonly unknown[]) =>
      list
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n');
    return sorted(held) === sorted(made);
  };
  const counts = Array.from(
    countChanges(
      [],
      rows.flatMap(({ counted }) => counted),
    ),
    ([key, count]) => ({ key, count }),
  );
  const tables: (readonly [readonly unknown[], readonly unknown[]])[] = [
    [await database.catalogue.toArray(), rows.map(({ entry }) => entry)],
    [await database.terms.toArray(), rows.map(({ entry, words }) => ({ order: entry.order, words }))],
    [await database.statistics.toArray(), rows.flatMap(({ statistics }) => statistics)],
    [await database.counts.toArray(), counts],
  ];
  return tables.filter(([held, made]) => !isSame(held, made)).length;
}
