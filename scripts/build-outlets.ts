/**
 * Makes `public/outlets.bin`, the packaged outlet directory, from the collected facts: `node scripts/build-outlets.ts FOLDER DATE`.
 * Syndicates and other names that the facts leave out stand in `outlets-added.jsonl` beside this file.
 */
import fs from 'node:fs';
import { join } from 'node:path';
import { collectOutlets, type Fact, type Patch } from './build/collect-outlets.ts';
import { packDirectory } from './build/pack-directory.ts';

const [folder, date] = process.argv.slice(2);
if (!folder || !date) throw new Error('usage: node scripts/build-outlets.ts FOLDER YYYY-MM-DD');

const readText = (file: string): string => fs.readFileSync(file, 'utf8').trim();
const readRows = <Row>(file: string): Row[] =>
  readText(file)
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** The first collection with what was added by hand. */
function readFirst(): Fact[] {
  const byId = new Map(readRows<Fact>(join(folder!, 'outlets.jsonl')).map((fact) => [fact.id, fact]));
  for (const added of readRows<Fact>(join(import.meta.dirname, 'outlets-added.jsonl'))) {
    const known = byId.get(added.id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...(added.aliases ?? [])])];
    byId.set(added.id, known ? { ...known, aliases } : added);
  }
  return [...byId.values()];
}

const first = readFirst();
const editions = first.flatMap((fact) => fact.officialList?.edition ?? []).sort();
const rows = collectOutlets({
  first,
  patches: readRows<Patch>(join(folder, 'outlets-patches.jsonl')),
  further: readRows<Fact>(join(folder, 'outlets-more.jsonl')),
  generic: readText(join(folder, 'generic.txt'))
    .split('\n')
    .map((line) => line.split('\t')[0] ?? ''),
});
const bytes = packDirectory(rows, {
  date,
  officialList: { name: '互联网新闻信息稿源单位名单', edition: editions.at(-1) ?? '', units: editions.length },
});
fs.writeFileSync(join(import.meta.dirname, '..', 'public', 'outlets.bin'), bytes);
console.log(`${rows.length} outlets, ${bytes.length} bytes`);
