/** The library's own code, called from the benchmark inside one of the extension's pages: it fills, saves and searches. */
import { ClipDatabase } from '../../utils/database/clip-database.ts';
import { importClips } from '../../utils/database/import-clips.ts';
import { searchTexts } from '../../utils/database/search-texts.ts';
import { everything } from '../../utils/database/search-clips.ts';
import { saveClip } from '../../utils/database/write-clips.ts';
import { proveDraft } from '../../utils/library/prove-clip.ts';
import { commonPhrase, generateClip, rarePhrase } from '../generate-clips.ts';

const database = new ClipDatabase();

/** Adds the clips from `from` up to `to`. */
async function fill(from: number, to: number): Promise<void> {
  await importClips(
    database,
    Array.from({ length: to - from }, (_each, at) => generateClip(from + at)),
  );
}

/** Milliseconds that each of `count` saves took, hashing included. */
async function save(first: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = first; n < first + count; n++) {
    const {
      text,
      title,
      pageTitle,
      language,
      verdict,
      confidence,
      source,
      evidence,
      completeness,
      statistics,
      links,
      checks,
      url,
      saveId,
      savedAt,
    } = generateClip(n);
    const draft = {
      saveId,
      pageTitle,
      title,
      language,
      verdict,
      confidence,
      source,
      evidence,
      completeness,
      statistics,
      links,
      checks,
      text,
    };
    const stamp = { url, savedAt, savedZone: '+08:00', engine: '0.1.0' };
    const begin = performance.now();
    await saveClip(database, draft, { ...stamp, proof: await proveDraft(draft, stamp) });
    times.push(performance.now() - begin);
  }
  return times;
}

/** Milliseconds until the first progress, the first hit and the end, and how many hits there were. */
async function fullText(which: 'common' | 'rare') {
  const words = which === 'common' ? commonPhrase : rarePhrase;
  const begin = performance.now();
  let progress: number | undefined;
  let firstHit: number | undefined;
  let hits = 0;
  for await (const report of searchTexts(database, { ...everything, words }, new AbortController().signal)) {
    const now = performance.now() - begin;
    progress ??= now;
    hits += report.hits.length;
    if (report.hits.length > 0) firstHit ??= now;
  }
  return { progress, firstHit, end: performance.now() - begin, hits };
}

Object.assign(globalThis, { libraryBench: { fill, save, fullText } });
