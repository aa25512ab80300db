/**
 * Makes `public/outlets.json`, the packaged outlet directory, from the collected facts: `node scripts/build-outlets.ts FACTS.jsonl DATE`.
 * Syndicates and other names that the facts leave out stand in `outlets-added.jsonl` beside this file.
 * Domains that nobody has confirmed stay out of it, so they can never decide a verdict.
 */
import fs from 'node:fs';
import type { PackedDirectory, PackedOutlet } from '../utils/outlets/packed-directory.ts';
import type { OutletKind } from '../utils/outlets/outlet.ts';

interface Fact {
  id: string;
  name: string;
  aliases?: string[];
  domains?: string[];
  kind: string;
  country?: string | null;
  parent?: string | null;
  related?: string[];
  officialList?: { edition: string } | null;
}

const kinds: Readonly<Record<string, OutletKind>> = {
  wire: 'agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  magazine: 'magazine',
  news_site: 'news-site',
  portal: 'portal',
  government: 'government',
  selfmedia_platform: 'platform',
};

function packOutlet(fact: Fact): PackedOutlet {
  return [
    fact.id,
    fact.name,
    fact.aliases ?? [],
    (fact.domains ?? []).map((domain) => domain.toLowerCase()),
    kinds[fact.kind] ?? 'other',
    fact.country ?? '',
    fact.parent ?? '',
    fact.related ?? [],
    fact.officialList?.edition ?? '',
  ];
}

function packDirectory(facts: readonly Fact[], date: string): PackedDirectory {
  const editions = facts.flatMap((fact) => fact.officialList?.edition ?? []);
  return {
    schema: 'outlets/1',
    date,
    officialList: {
      name: '互联网新闻信息稿源单位名单',
      edition: editions.sort().at(-1) ?? '',
      units: editions.length,
    },
    outlets: facts.map(packOutlet),
  };
}

const [from, date] = process.argv.slice(2);
if (!from || !date) throw new Error('usage: node scripts/build-outlets.ts FACTS.jsonl YYYY-MM-DD');
const readFacts = (file: string | URL): Fact[] =>
  fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);

const facts = readFacts(from);
const byId = new Map(facts.map((fact) => [fact.id, fact]));
for (const added of readFacts(new URL('outlets-added.jsonl', import.meta.url))) {
  const known = byId.get(added.id);
  if (known) known.aliases = [...new Set([...(known.aliases ?? []), ...(added.aliases ?? [])])];
  else facts.push(added);
}
const { outlets, ...head } = packDirectory(facts, date);
const rows = outlets.map((outlet) => `    ${JSON.stringify(outlet)}`).join(',\n');
fs.writeFileSync(
  new URL('../public/outlets.json', import.meta.url),
  `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "outlets": [\n${rows}\n  ]\n}\n`,
);
