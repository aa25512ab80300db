/**
 * `npm run mutate:statistics`: halves each field of each language's tables, and turns each condition of the judging and the times round
 * and moves each of their numbers, one at a time; says how many of the changes the golden sentences and the sentences of the rows
 * notice. `--list` names those that nothing notices, `--only NAME` takes one file or `tables`.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countWords, halveField, wordyParts } from '../tests/halve-tables.ts';
import { noticesTables } from '../tests/notices-tables.ts';
import { goldenLanguages } from '../tests/statistics-goldens.ts';
import { tablesOf } from '../utils/languages/statistics.ts';
import { replaceMatch, reportChanges, turnConditions, type Change, type ChangedSource } from './mutate/changes.ts';
import { projectRoot } from './run-program.ts';

const { values: flags } = parseArgs({
  options: { list: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
});

/** Rooms of the engine whose conditions and numbers are changed. */
const rooms = ['judging', 'times'];
/** The share that must be noticed. */
const least = 0.75;
/** Children at a time. */
const workers = 2;

function changedTables(): Change[] {
  return goldenLanguages.flatMap((language) => {
    const tables = tablesOf(language);
    if (!tables) return [];
    if (noticesTables(language, tables, tables))
      throw new Error(`the sentences of ${language} don't hold before any change`);
    return wordyParts.flatMap((part) =>
      Object.entries(tables[part])
        .filter(([, field]) => typeof field === 'string' && countWords(field) > 1)
        .flatMap(([field]) =>
          ([0, 1] as const).map((keep) => ({
            name: `${language} ${part}.${field}, ${keep === 0 ? 'first' : 'second'} half`,
            noticed: noticesTables(language, tables, halveField(tables, part, field, keep)),
          })),
        ),
    );
  });
}

const constant = /^(const \w+ = )(\d+)(;)/gm;

/** Each condition turned round, and each number of its own doubled, alone. */
const changesOf = (source: string, file: string): ChangedSource[] => [
  ...turnConditions(source, file),
  ...[...source.matchAll(constant)].map((match) => ({
    name: `${file}: ${match[0]} × 2`,
    source: replaceMatch(source, match, `${match[1]}${Number(match[2]) * 2}${match[3]}`),
  })),
];

async function changedRules(): Promise<Change[]> {
  const changes = rooms.flatMap((room) =>
    readdirSync(join(projectRoot, 'utils/statistics', room))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${room}/${file}`)
      .filter((file) => flags.only === undefined || file === flags.only)
      .flatMap((file) =>
        changesOf(readFileSync(join(projectRoot, 'utils/statistics', file), 'utf8'), file).map((change) => ({
          ...change,
          file,
        })),
      ),
  );
  const tried: Change[] = [];
  const work = async (worker: number) => {
    const folder = copyOfEngine(worker);
    for (let change = changes.shift(); change; change = changes.shift()) {
      const path = join(folder, 'utils/statistics', change.file);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, change.source);
      tried.push({ name: change.name, noticed: await failsGoldens(folder) });
      writeFileSync(path, whole);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return tried;
}

/** A folder with the engine and its tables, to be changed. */
function copyOfEngine(worker: number): string {
  const folder = join(projectRoot, 'out', `mutate-statistics-${worker}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['utils', 'tests', 'package.json'])
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  return folder;
}

const patienceInMs = 60_000;

/** By its status; one that comes to no end has noticed it as well. */
function failsGoldens(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'scripts/mutate/read-goldens.ts'), folder], {
      stdio: 'ignore',
      timeout: patienceInMs,
    });
    child.on('exit', (status) => resolve(status !== 0));
  });
}

async function main(): Promise<void> {
  if (flags.help)
    return void process.stdout.write('usage: npm run mutate:statistics [-- --list] [--only FILE|tables]\n');
  const isTables = flags.only === undefined || flags.only === 'tables';
  const tablesHold = !isTables || reportChanges('tables', changedTables(), { least, list: flags.list });
  const rulesHold =
    flags.only === 'tables' || reportChanges('rules', await changedRules(), { least, list: flags.list });
  if (!tablesHold || !rulesHold) process.exitCode = 1;
}

await main();
