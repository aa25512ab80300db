/**
 * `npm run fit-weights`: the table of weights, fitted to the labelled pages with the numbers set by hand as prior, and how it does on
 * sites that it has not seen. `--table` prints the fitted table as it is to be committed in `utils/provenance/weights.ts`.
 */
import { parseArgs } from 'node:util';
import { weights as committed, type Weights } from '../utils/provenance/weights.ts';
import { labelledPages, type LabelledPage, type PageSet } from './weights/features.ts';
import { accuses, fitWeights } from './weights/fit.ts';
import { handSet } from './weights/hand-set.ts';

const usage = 'usage: npm run fit-weights [-- --fresh] [--table]   --fresh reads all pages again (two minutes)';

const { values: flags } = parseArgs({
  options: { fresh: { type: 'boolean' }, table: { type: 'boolean' }, help: { type: 'boolean' } },
});

interface Score {
  readonly right: number;
  readonly accused: number;
  readonly missed: number;
  readonly originals: number;
}

/** Every site has one vote in all. */
function scoreOf(pages: readonly LabelledPage[], says: (page: LabelledPage) => boolean): Score {
  const sizes = new Map<string, number>();
  for (const { site } of pages) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  const score = { right: 0, accused: 0, missed: 0, originals: 0 };
  for (const page of pages) {
    const vote = 1 / (sizes.get(page.site) ?? 1);
    const accused = says(page);
    if (page.isReprint) score[accused ? 'right' : 'missed'] += vote;
    else if (page.isArticle) score.originals += vote;
    if (!page.isReprint && accused) score.accused += vote;
  }
  return score;
}

function lineOf(name: string, set: PageSet, { right, accused, missed, originals }: Score): string {
  const f1 = (2 * right) / Math.max(1e-9, 2 * right + accused + missed);
  const alarms = accused / Math.max(1e-9, originals);
  return `${set.padEnd(6)} ${name.padEnd(24)} site F1 ${f1.toFixed(3)}   false alarms ${alarms.toFixed(3)}`;
}

/** So many sites are left out at a time: a fit for each of them alone says the same and takes ten times as long. */
const sitesAtOnce = 12;

/** For each site a table fitted to pages of other sites alone. */
function leaveSitesOut(pages: readonly LabelledPage[]): ReadonlyMap<string, Weights> {
  const sites = [...new Set(pages.map((page) => page.site))];
  const tables = new Map<string, Weights>();
  for (let from = 0; from < sites.length; from += sitesAtOnce) {
    const left = new Set(sites.slice(from, from + sitesAtOnce));
    const fitted = fitWeights(
      pages.filter((page) => !left.has(page.site)),
      handSet,
    );
    for (const site of left) tables.set(site, fitted);
  }
  return tables;
}

function printTable({ steps, shares }: Weights): string {
  const rows = (of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([name, value]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${rounded(value)},`);
  return ['export const steps = {', ...rows(steps), '}', 'export const shares = {', ...rows(shares), '}'].join('\n');
}

/** To a twentieth: finer says more than so many labels do. */
const rounded = (value: number): number => Math.round(value * 20) / 20;

async function main(): Promise<void> {
  if (flags.help) return void process.stdout.write(`${usage}\n`);
  const pages = await labelledPages(flags.fresh === true);
  if (pages.length === 0)
    return void process.stdout.write(
      'There is no ../shared/corpus beside this checkout, so there is nothing to fit.\n',
    );
  if (flags.table) return void process.stdout.write(`${printTable(fitWeights(pages, handSet))}\n`);
  const unseen = leaveSitesOut(pages);
  for (const set of ['zh', 'world'] as const) {
    const ofSet = pages.filter((page) => page.set === set);
    const lines = [
      lineOf(
        'committed table',
        set,
        scoreOf(ofSet, (page) => accuses(page, committed)),
      ),
      lineOf(
        'fitted without the site',
        set,
        scoreOf(ofSet, (page) => accuses(page, unseen.get(page.site) ?? committed)),
      ),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

await main();
