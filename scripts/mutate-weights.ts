/**
 * `npm run mutate:weights`: changes each weight by 40 % either way, and turns each condition of the judgement's rules round, one at a
 * time; says how many of the changes the golden cases, the shapes and the rungs notice. `--list` names those that nothing notices.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { against, ofShares, ofSteps, rungAgainst, rungOf } from '../tests/weight-rungs.ts';
import { judgeReprint } from '../utils/provenance/judge-reprint.ts';
import { weights, type Share, type Step, type Weights } from '../utils/provenance/weights.ts';
import { allCases, holds, type Case } from './mutate/cases.ts';
import { reportChanges, turnConditions, type Change, type ChangedSource } from './mutate/changes.ts';
import { projectRoot } from './run-program.ts';

const { values: flags } = parseArgs({
  options: { list: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
});

/** What stands behind the reading: its conditions are turned round. */
const ruled = [
  'read-credit.ts',
  'read-bare-name.ts',
  'read-dateline.ts',
  'read-claim.ts',
  'weigh-findings.ts',
  'sum-evidence.ts',
  'judge-reprint.ts',
  'site-identity.ts',
  'plausible-name.ts',
  'name-source.ts',
];

/** The share that must be noticed. */
const least = 0.8;
const factors = [0.6, 1.4];

function changedWeights(cases: readonly Case[]): Change[] {
  const tried = (name: string, changed: Weights): Change => ({ name, noticed: isNoticed(changed, cases) });
  const steps = (Object.keys(weights.steps) as Step[]).flatMap((step) =>
    factors.map((factor) =>
      tried(`${step} × ${factor}`, { ...weights, steps: { ...weights.steps, [step]: weights.steps[step] * factor } }),
    ),
  );
  const shares = (Object.keys(weights.shares) as Share[]).flatMap((share) =>
    factors.map((factor) =>
      tried(`share ${share} × ${factor}`, {
        ...weights,
        shares: { ...weights.shares, [share]: weights.shares[share] * factor },
      }),
    ),
  );
  const priors = (Object.keys(weights.priors) as (keyof Weights['priors'])[]).flatMap((prior) =>
    factors.map((factor) =>
      tried(`prior ${prior} × ${factor}`, {
        ...weights,
        priors: { ...weights.priors, [prior]: weights.priors[prior] * factor },
      }),
    ),
  );
  return [...steps, ...shares, ...priors];
}

/** By a rung that is no longer reached, or by a case that comes out wrong. */
function isNoticed(changed: Weights, cases: readonly Case[]): boolean {
  const { steps, shares } = changed;
  return (
    (Object.entries(ofSteps) as [Step, string][]).some(([step, rung]) => rungOf(steps[step], changed) !== rung) ||
    (Object.entries(against) as [Step, string][]).some(([step, rung]) => rungAgainst(steps[step], changed) !== rung) ||
    (Object.entries(ofShares) as [Share, readonly [Step, string]][]).some(
      ([share, [step, rung]]) => rungOf(shares[share] * steps[step], changed) !== rung,
    ) ||
    cases.some((each) => !holds(each, judgeReprint(each.page, each.article, each.found, each.answer, changed)))
  );
}

/** Each condition of a file turned round, alone. */
const changedRules = (file: string): ChangedSource[] =>
  turnConditions(readFileSync(join(projectRoot, 'utils', 'provenance', file), 'utf8'), file);

function triedRules(cases: readonly Case[]): Change[] {
  const folder = join(projectRoot, 'out', 'mutate');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['utils', 'package.json', 'node_modules']) linkOrCopy(folder, part);
  const kept = join(folder, 'cases.json');
  writeFileSync(kept, JSON.stringify(cases));
  return ruled
    .filter((file) => flags.only === undefined || file === flags.only)
    .flatMap((file) => {
      const path = join(folder, 'utils', 'provenance', file);
      const whole = readFileSync(path, 'utf8');
      const changes = changedRules(file).map(({ name, source }) => {
        writeFileSync(path, source);
        const child = spawnSync(process.execPath, [join(projectRoot, 'scripts/mutate/judge-cases.ts'), folder, kept], {
          timeout: 60_000,
        });
        return { name, noticed: child.status !== 0 };
      });
      writeFileSync(path, whole);
      return changes;
    });
}

function linkOrCopy(folder: string, part: string): void {
  if (part === 'node_modules') return;
  cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
}

function main(): void {
  if (flags.help) return void process.stdout.write('usage: npm run mutate:weights [-- --list] [--only FILE]\n');
  const cases = allCases();
  const wrong = cases.filter((each) => !holds(each, judgeReprint(each.page, each.article, each.found, each.answer)));
  for (const { name } of wrong) process.stdout.write(`wrong before any change: ${name}\n`);
  const good = cases.filter((each) => !wrong.includes(each));
  const weightsHold =
    flags.only !== undefined || reportChanges('weights', changedWeights(good), { least, list: flags.list });
  const rulesHold = reportChanges('rules', triedRules(good), { least, list: flags.list });
  if (!weightsHold || !rulesHold) process.exitCode = 1;
}

main();
