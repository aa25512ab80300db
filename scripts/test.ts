/** Everything that must hold, in order: types, lint, format, unit tests, builds, end-to-end tests in both browsers. Stops at the first that doesn't. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runProgram } from './run-program.ts';

interface Step {
  readonly name: string;
  readonly program: string;
  readonly parameters: readonly string[];
  /** Where Vitest leaves its numbers. */
  readonly report?: string;
  /** Its output says nothing that its status doesn't. */
  readonly quiet?: true;
}

const reports = join(projectRoot, 'out', 'tests');

const checks: readonly Step[] = [
  { name: 'WXT types', program: 'wxt', parameters: ['prepare'], quiet: true },
  { name: 'type check', program: 'tsc', parameters: [] },
  { name: 'type check of the domain', program: 'tsc', parameters: ['-p', 'tsconfig.domain.json'] },
  { name: 'lint', program: 'oxlint', parameters: [] },
  { name: 'format check', program: 'oxfmt', parameters: ['--check'] },
];

const tests: readonly Step[] = [
  vitest('unit tests', 'unit', ['unit']),
  { name: 'Chromium build', program: 'wxt', parameters: ['build', '-b', 'chrome'], quiet: true },
  { name: 'Firefox build', program: 'wxt', parameters: ['build', '-b', 'firefox'], quiet: true },
  vitest('end-to-end tests', 'e2e', ['chromium', 'firefox']),
];

function vitest(name: string, file: string, projects: readonly string[]): Step {
  const report = join(reports, `${file}.json`);
  const parameters = ['run', ...projects.flatMap((project) => ['--project', project])];
  return {
    name,
    program: 'vitest',
    parameters: [...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
}

/** Vitest's numbers; nothing where it left none. */
function countsOf(step: Step): { passed: number; failed: number } {
  if (!step.report) return { passed: 0, failed: 0 };
  try {
    const report = JSON.parse(readFileSync(step.report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let passed = 0;
  let failed = 0;
  let stoppedAt: string | undefined;
  for (const step of steps) {
    const begin = performance.now();
    const status = await runProgram(step.program, step.parameters, !step.quiet);
    const counts = countsOf(step);
    passed += counts.passed;
    failed += counts.failed;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
    if (status === 0) continue;
    if (counts.failed === 0) failed++; // something that is no single test went wrong
    stoppedAt = step.name;
    break;
  }
  if (stoppedAt !== undefined) console.log(`Stopped at: ${stoppedAt}.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const onlyChecks = process.argv.includes('--check');
process.exitCode = (await runSteps(onlyChecks ? checks : [...checks, ...tests])) ? 0 : 1;
