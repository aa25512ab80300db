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
import { goldenLanguages, goldensOf, holdsGolden } from '../tests/statistics-goldens.ts';
import { brokenRows } from '../tests/table-rows.ts';
import type { StatisticsTables } from '../utils/languages/statistics-tables.ts';
import { tablesOf } from '../utils/languages/statistics.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
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

interface Change {
  readonly name: string;
  readonly noticed: boolean;
}

function changedTables(): Change[] {
  return goldenLanguages.flatMap((language) => {
    const tables = tablesOf(language);
    if (!tables) return [];
    if (isNoticed(language, tables, tables))
      throw new Error(`the sentences of ${language} don't hold before any change`);
    return wordyParts.flatMap((part) =>
      Object.entries(tables[part])
        .filter(([, field]) => typeof field === 'string' && countWords(field) > 1)
        .flatMap(([field]) =>
          ([0, 1] as const).map((keep) => ({
            name: `${language} ${part}.${field}, ${keep === 0 ? 'first' : 'second'} half`,
            noticed: isNoticed(language, tables, halveField(tables, part, field, keep)),
          })),
        ),
    );
  });
}

const isNoticed = (language: string, written: StatisticsTables, tables: StatisticsTables): boolean =>
  goldensOf(language).some(
    (item) => !holdsGolden(item, findStatistics(item.text, { language, date: item.date, tables })),
  ) || brokenRows(language, written, tables).length > 0;

const condition = /(?<![\w.])if \((.+?)\)(?= (?:return|continue|break|\{)|\n)/g;
const constant = /^(const \w+ = )(\d+)(;)/gm;

/** Each condition turned round, and each number of its own doubled, alone. */
function changesOf(source: string, file: string): { name: string; source: string }[] {
  const put = (match: RegExpExecArray, text: string) =>
    source.slice(0, match.index) + text + source.slice(match.index + match[0].length);
  return [
    ...[...source.matchAll(condition)].map((match) => ({
      name: `${file}: ${match[0]}`,
      source: put(match, `if (!(${match[1]}))`),
    })),
    ...[...source.matchAll(constant)].map((match) => ({
      name: `${file}: ${match[0]} × 2`,
      source: put(match, `${match[1]}${Number(match[2]) * 2}${match[3]}`),
    })),
  ];
}

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

function report(what: string, changes: readonly Change[]): boolean {
  const noticed = changes.filter((change) => change.noticed).length;
  const share = changes.length === 0 ? 1 : noticed / changes.length;
  process.stdout.write(`${what}: ${noticed} of ${changes.length} changes noticed (${Math.round(share * 100)} %)\n`);
  if (flags.list)
    for (const { name } of changes.filter((change) => !change.noticed)) process.stdout.write(`  not: ${name}\n`);
  return share >= least;
}

async function main(): Promise<void> {
  if (flags.help)
    return void process.stdout.write('usage: npm run mutate:statistics [-- --list] [--only FILE|tables]\n');
  const isTables = flags.only === undefined || flags.only === 'tables';
  const tablesHold = !isTables || report('tables', changedTables());
  const rulesHold = flags.only === 'tables' || report('rules', await changedRules());
  if (!tablesHold || !rulesHold) process.exitCode = 1;
}

await main();
