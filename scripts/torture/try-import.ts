/** A file from a seed, an export with something changed in it → imported and read again under a deadline. */
import { generateClip } from '../../bench/generate-clips.ts';
import { readAgain } from '../../utils/clips/read-again.ts';
import { json } from '../../utils/export/formats/json.ts';
import { readImport } from '../../utils/export/read-import.ts';
import { emptyAnswer, type Directory } from '../../utils/outlets/directory.ts';
import { makeRandom, type Random } from './random.ts';

const directory: Directory = { answer: () => emptyAnswer };
const longestMs = 2_000;

const values: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  249_999,
  '',
  'x'.repeat(100_000),
  '\ud800',
  [],
  {},
  { parent: 0, at: 0, tag: 'div' },
  true,
  'javascript:alert(1)',
  '2026-99-99T00:00:00Z',
];

/** Changes some values somewhere in a plain value, in place. */
function damage(value: unknown, random: Random): void {
  let at = value as Record<string, unknown>;
  for (let step = 0; step < 8; step++) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const next = at[key];
    if (typeof next === 'object' && next !== null && random.below(4) > 0) {
      at = next as Record<string, unknown>;
      continue;
    }
    // Numbers are replaced by numbers mostly: those pass the schema and do harm behind it.
    at[key] =
      typeof next === 'number' && random.below(3) > 0 ? random.pick([0, 1, 2, 7, 31, 249_999]) : random.pick(values);
    return;
  }
}

/** Says what went wrong with the file of this seed. */
export async function tryImport(seed: number): Promise<readonly string[]> {
  const random = makeRandom(seed);
  const clip = structuredClone(generateClip(random.below(64))) as unknown as Record<string, unknown>;
  const times = 1 + random.below(4);
  for (let n = 0; n < times; n++) damage(clip, random);
  let file = `${json.begin}\n${JSON.stringify(clip)}${json.end}`;
  if (random.below(5) === 0) file = file.slice(0, random.below(file.length));
  const faults: string[] = [];
  const begin = performance.now();
  try {
    for await (const item of readImport(inPieces(file, 1 + random.below(5_000)))) {
      if (item.kind === 'record') readAgain(item.record, item.record.text, directory);
    }
  } catch (error) {
    faults.push(`threw ${String(error)}`);
  }
  if (performance.now() - begin > longestMs) faults.push('took longer than two seconds');
  return faults;
}

async function* inPieces(file: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
}
