/** `npm run eval`: the labelled pages and texts of ../shared → the scorers' tables. Material that isn't there is passed over. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnalysisReport } from '../utils/report-analysis.ts';
import { countBadRows, printTiers, weighTiers, type LabelledVerdict } from './eval/tiers.ts';
import type { InspectedItem } from './inspect/item.ts';
import { projectRoot, runProgram } from './run-program.ts';

const shared = join(projectRoot, '..', 'shared');
const corpus = join(shared, 'corpus');
const out = join(projectRoot, 'out', 'eval');

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'boolean' },
    errors: { type: 'string' },
    'spec-errors': { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** What the scorers are told besides their two files. */
const scorerFlags = [
  ...(flags.errors === undefined ? [] : ['--errors', flags.errors]),
  ...(flags.json ? ['--json'] : []),
];

interface Label extends LabelledVerdict {
  readonly slug: string;
  readonly url: string | null;
  readonly charset: string | null;
}

interface Gold {
  readonly slug?: string;
  readonly lang: string;
  readonly docDate?: string;
  readonly links?: readonly GoldLink[];
}

interface GoldLink {
  readonly members?: readonly (string | readonly [id: string, order: number])[];
  readonly from?: string;
  readonly to?: string;
}

/** Only the item asked for; everything when none was. */
function isAskedFor(slug: string): boolean {
  return flags.only === undefined || flags.only === slug;
}

/** Scores the verdicts of one set of pages. */
async function evaluatePages(set: 'zh' | 'world'): Promise<number> {
  const file = join(corpus, set, 'labels.jsonl');
  if (!existsSync(file)) return 0;
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const labels = lines.map((line) => JSON.parse(line) as Label).filter(({ slug }) => isAskedFor(slug));
  if (labels.length === 0) return 0;
  const items = labels.map(({ slug, url, charset }) => ({
    file: join(corpus, set, 'pages', `${slug}.html`),
    ...(url && { url }),
    ...(charset && { charset }),
  }));
  const chosen = join(out, `${set}-labels.jsonl`);
  await writeFile(chosen, lines.filter((line) => isAskedFor((JSON.parse(line) as Label).slug)).join('\n'));
  const results = await inspect(set, items, flags.browser ? ['--browser'] : []);
  heading(`reprints, ${set}: ${labels.length} ${labels.length === 1 ? 'page' : 'pages'}`);
  const status = await runProgram('node', [
    join(shared, 'eval', 'score-reprints.mjs'),
    chosen,
    results,
    ...scorerFlags,
  ]);
  if (!flags.json) await printTiersOf(labels, results);
  return status;
}

/** What the reader is told, beside the scorer's table: the tiers, and the rows of evidence. */
async function printTiersOf(labels: readonly Label[], results: string): Promise<void> {
  const lines = (await readFile(results, 'utf8')).split('\n').filter(Boolean);
  const reports = lines.map((line) => JSON.parse(line) as AnalysisReport);
  process.stdout.write(`\n${printTiers(weighTiers(labels, reports), countBadRows(reports))}\n`);
}

/** Scores the figures of the annotated texts. */
async function evaluateStatistics(): Promise<number> {
  const folder = join(corpus, 'statistics', 'gold');
  if (!existsSync(folder)) return 0;
  const files = (await readdir(folder)).filter((file) => isAskedFor(file.replace(/\.json$/, '')));
  if (files.length === 0) return 0;
  const chosen = join(out, `gold-${flags.only ?? 'all'}`);
  await mkdir(chosen, { recursive: true });
  const items = await Promise.all(files.map((file) => takeGold(join(folder, file), join(chosen, file))));
  const results = await inspect('statistics', items, []);
  heading(`statistics: ${items.length} ${items.length === 1 ? 'text' : 'texts'}`);
  return runProgram('node', [join(shared, 'eval', 'score-statistics.mjs'), chosen, results, ...scorerFlags]);
}

async function takeGold(file: string, copy: string): Promise<InspectedItem> {
  const json = await readFile(file, 'utf8');
  const gold = JSON.parse(json) as Gold;
  await writeFile(copy, JSON.stringify({ ...gold, links: gold.links?.map(nameMembers) }));
  const { slug = 'seed', lang, docDate } = gold;
  const text = join(corpus, 'statistics', 'text', `${slug}.txt`);
  return { file: text, text: true, lang, ...(docDate && { date: docDate }) };
}

/** The seed's links name their ends, or members with their order; the others, and the scorer, list members. */
function nameMembers({ members, from, to, ...link }: GoldLink): object {
  const named = members ?? [from, to].filter((end) => end !== undefined);
  return { ...link, members: named.map((member) => (typeof member === 'string' ? member : member[0])) };
}

/** The path of the results. */
async function inspect(name: string, items: readonly InspectedItem[], more: readonly string[]): Promise<string> {
  const batch = join(out, `${name}-items.jsonl`);
  const results = join(out, `${name}-results.jsonl`);
  await writeFile(batch, items.map((item) => JSON.stringify(item)).join('\n'));
  await runProgram('node', ['scripts/inspect.ts', '--batch', batch, '--out', results, ...more]);
  return results;
}

/** The table of weights on sites that it was not fitted to; every page's candidates are read afresh. */
async function evaluateWeights(): Promise<number> {
  if (flags.only !== undefined || flags.json) return 0;
  heading('weights: sites with one vote each');
  return runProgram('node', [join(projectRoot, 'scripts', 'fit-weights.ts'), '--fresh']);
}

/** The specs of other projects' test suites, where their runner and they are there. */
async function evaluateSpecs(): Promise<number> {
  const runner = join(projectRoot, 'scripts', 'eval-specs.ts');
  if (flags.only !== undefined || !existsSync(runner)) return 0;
  heading('specs of other test suites');
  const errors = flags['spec-errors'] ?? flags.errors;
  return runProgram('node', [
    runner,
    ...(errors === undefined ? [] : ['--errors', errors]),
    ...(flags.json ? ['--json'] : []),
  ]);
}

function heading(text: string): void {
  if (!flags.json) process.stdout.write(`\n── ${text}\n`);
}

async function main(): Promise<void> {
  if (flags.help)
    return void process.stdout.write(
      'usage: npm run eval [-- --only SLUG] [--browser] [--errors N] [--spec-errors N] [--json]\n',
    );
  if (!existsSync(corpus)) {
    process.stdout.write('There is no ../shared/corpus beside this checkout, so there is nothing to score.\n');
    return;
  }
  await mkdir(out, { recursive: true });
  const statuses = [
    await evaluatePages('zh'),
    await evaluatePages('world'),
    await evaluateWeights(),
    await evaluateStatistics(),
    await evaluateSpecs(),
  ];
  process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
}

await main();
