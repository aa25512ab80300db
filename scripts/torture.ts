/**
 * Rounds of torture, bounded and the same every time: `npm run torture [--short] [--seed N]`. Prints what was tried and
 * what went wrong, and fails where anything did.
 */
import 'fake-indexeddb/auto';
import { tryImport } from './torture/try-import.ts';
import { tryLibrary } from './torture/try-library.ts';
import { tryPage } from './torture/try-page.ts';

const isShort = process.argv.includes('--short');
const seedAt = process.argv.indexOf('--seed');
const firstSeed = seedAt < 0 ? 1 : Number(process.argv[seedAt + 1]);
const rounds = isShort ? { library: 60, pages: 200, files: 100 } : { library: 2_000, pages: 10_000, files: 1_500 };
const seeds = (count: number): number[] => Array.from({ length: count }, (_, n) => firstSeed + n);

let wrong = 0;
const tell = (what: string, faults: readonly string[]): void => {
  wrong += faults.length;
  for (const fault of faults) if (wrong <= 50) console.log(`  ${what}: ${fault}`);
};

let acts = 0;
const total = { lost: 0, doubled: 0, wrongRows: 0 };
for (const seed of seeds(rounds.library)) {
  const { acts: done, ...faults } = await tryLibrary(seed);
  acts += done;
  for (const key of Object.keys(total) as (keyof typeof total)[]) {
    total[key] += faults[key];
    if (faults[key] > 0) tell(`library ${seed}`, [`${key} ${faults[key]}`]);
  }
}
console.log(
  `library: ${rounds.library} sequences, ${acts} acts; lost ${total.lost}, doubled ${total.doubled}, rows wrong ${total.wrongRows}`,
);

let articles = 0;
let uncaught = wrong;
for (const seed of seeds(rounds.pages)) {
  const { faults, isArticle } = tryPage(seed);
  if (isArticle) articles++;
  tell(`page ${seed}`, faults);
}
console.log(`pages: ${rounds.pages} tried, ${articles} articles; faults ${wrong - uncaught}`);

uncaught = wrong;
for (const seed of seeds(rounds.files)) tell(`file ${seed}`, await tryImport(seed));
console.log(`files: ${rounds.files} tried; faults ${wrong - uncaught}`);
process.exitCode = wrong === 0 ? 0 : 1;
