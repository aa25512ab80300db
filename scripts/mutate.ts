/**
 * Small sabotages of the code, one after the other, each with the tests that are to notice it: `npm run mutate [WORD]`
 * (those whose file holds the word). Prints which were not noticed, and fails below 85 per cent. Run it on a tree that is
 * committed: each file is put back, also after Ctrl-C.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { borderMutations } from './mutations/borders.ts';
import type { Mutation } from './mutations/mutation.ts';
import { projectRoot, runProgram } from './run-program.ts';

/** Lists may be joined here. */
const mutations: readonly Mutation[] = [...borderMutations];
const enough = 0.85;

let putBack: () => void = () => undefined;
process.on('SIGINT', () => {
  putBack();
  process.exit(130);
});

/** Whether the tests fail with the sabotage in place; undefined where the code to change is not there any more. */
async function isNoticed([file, from, to, tests]: Mutation): Promise<boolean | undefined> {
  const path = join(projectRoot, file);
  const whole = readFileSync(path, 'utf8');
  if (!whole.includes(from)) return undefined;
  putBack = () => writeFileSync(path, whole);
  try {
    writeFileSync(
      path,
      whole.replace(from, () => to),
    );
    return (
      (await runProgram(
        'vitest',
        ['run', '--project', 'unit', '--reporter=json', '--outputFile=out/mutate.json', '--bail=1', tests],
        false,
      )) !== 0
    );
  } finally {
    putBack();
  }
}

const word = process.argv[2] ?? '';
const chosen = mutations.filter(([file]) => file.includes(word));
let noticed = 0;
let stale = 0;
for (const mutation of chosen) {
  const [file, from, to] = mutation;
  const answer = await isNoticed(mutation);
  if (answer === undefined) stale++;
  else if (answer) noticed++;
  if (answer === true) continue;
  console.log(`${answer === undefined ? 'STALE   ' : 'SURVIVED'} ${file}: ${from.slice(0, 70)} → ${to.slice(0, 50)}`);
}
const tried = chosen.length - stale;
console.log(
  `${noticed} of ${tried} noticed (${tried === 0 ? 0 : Math.round((noticed / tried) * 100)} %), ${stale} stale`,
);
process.exitCode = stale === 0 && noticed >= tried * enough ? 0 : 1;
