/** A query → the clips whose saved text says it: the second tier of search, which reads every text, tells how far it is, and can be stopped. */
import type { CatalogueEntry } from '../clips/catalogue.ts';
import { findHits, holdsAll, makeNeedles, type Needles } from '../search/find-hits.ts';
import type { Span } from '../text/span.ts';
import type { ClipDatabase } from './clip-database.ts';
import { countClips, isSound } from './read-clips.ts';
import { passesFacets, type Selection } from './search-clips.ts';

export interface TextHit {
  readonly entry: CatalogueEntry;
  readonly excerpt: Excerpt;
}

/** A piece of the text around what was found; spans count from its beginning. */
export interface Excerpt {
  readonly text: string;
  readonly hits: readonly Span[];
}

export interface TextSearchProgress {
  /** Texts read so far, and how many there are. */
  readonly read: number;
  readonly total: number;
  /** Found since the last report. */
  readonly hits: readonly TextHit[];
}

/** The first batch is small, so that the first hit of a common phrase comes at once. */
const firstBatch = 50;
const largestBatch = 400;

export async function* searchTexts(
  database: ClipDatabase,
  selection: Selection,
  signal: AbortSignal,
): AsyncGenerator<TextSearchProgress> {
  const needles = makeNeedles(selection.words);
  if (needles.patterns.length === 0) return;
  const total = await countClips(database);
  let read = 0;
  let last = '';
  for (let size = firstBatch; !signal.aborted; size = Math.min(size * 2, largestBatch)) {
    const rows = await database.texts.where('clipId').above(last).limit(size).toArray();
    const found = rows.filter(({ text }) => typeof text === 'string' && holdsAll(needles, [text]));
    const hits = found.length === 0 ? [] : await makeHits(database, found, selection, needles);
    read += rows.length;
    yield { read, total: Math.max(total, read), hits };
    if (rows.length < size) return;
    last = rows.at(-1)!.clipId;
  }
}

async function makeHits(
  { catalogue }: ClipDatabase,
  found: readonly { clipId: string; text: string }[],
  selection: Selection,
  needles: Needles,
): Promise<TextHit[]> {
  const textOf = new Map(found.map(({ clipId, text }) => [clipId, text]));
  const entries = await catalogue
    .where('clipId')
    .anyOf([...textOf.keys()])
    .toArray();
  return entries
    .filter((entry) => isSound(entry) && passesFacets(entry, selection))
    .map((entry) => ({ entry, excerpt: excerptOf(textOf.get(entry.clipId)!, needles) }));
}

/** Characters shown before and after the first hit. */
const before = 24;
const after = 90;

function excerptOf(text: string, needles: Needles): Excerpt {
  const first = findHits(needles, text)[0]?.start ?? 0;
  const start = beginOfWord(text, Math.max(0, first - before), first);
  const excerpt = `${start > 0 ? '…' : ''}${text.slice(start, first + after).replace(/\s/g, ' ')}`;
  return { text: excerpt, hits: findHits(needles, excerpt) };
}

/** The next beginning of a word from `at` on, where there are spaces to tell; `at` where there is none before `end`. */
function beginOfWord(text: string, at: number, end: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, end).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
