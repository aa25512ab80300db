/** `npm run bench:profile -- FILE`: where the analysis of one saved page spends its first run, function by function. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Protocol } from 'puppeteer-core';
import { quietChromium, sandboxFlags } from '../e2e/browsers/chromium.ts';
import { findBrowser } from '../scripts/find-browsers.mjs';
import { printTable } from '../scripts/inspect/print-report.ts';
import { pathFromCaller } from '../scripts/paths.ts';
import { projectRoot } from '../scripts/run-program.ts';
import { bundleSubject } from './bundle-subject.ts';
import { openColdTab } from './cold-tab.ts';

type Profile = Protocol.Profiler.Profile;

const rowsShown = 45;
/** Microseconds between two looks at the stack. */
const interval = 50;

interface Times {
  /** Milliseconds with the function anywhere on the stack, and at the top of it. */
  total: number;
  self: number;
}

/** What lies under the script itself; a function that calls itself counts once. */
function timesOf(profile: Profile): Map<string, Times> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const times = new Map<string, Times>();
  profile.samples?.forEach((id, index) => {
    const milliseconds = (profile.timeDeltas?.[index] ?? 0) / 1_000;
    const stack: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) stack.push(nameOf(nodes.get(at)));
    for (const name of new Set(stack)) {
      const entry = times.get(name) ?? { total: 0, self: 0 };
      times.set(name, entry);
      entry.total += milliseconds;
      if (name === stack[0]) entry.self += milliseconds;
    }
  });
  return times;
}

function nameOf(node: Protocol.Profiler.ProfileNode | undefined): string {
  if (!node) return '';
  const { functionName, lineNumber } = node.callFrame;
  return functionName || `line ${lineNumber + 1}`;
}

async function main(): Promise<void> {
  const file = process.argv[2];
  const executable = findBrowser('chromium');
  if (file === undefined || executable === undefined) throw new Error('usage: npm run bench:profile -- FILE');
  const source = await bundleSubject('analysis', false);
  const browser = await launch({ executablePath: executable, pipe: true, args: [...quietChromium, ...sandboxFlags] });
  try {
    const tab = await openColdTab(browser, { name: 'profiled', file: pathFromCaller(file), isArticle: true });
    const profile = await tab.profile(source, interval);
    const rows = [...timesOf(profile)]
      .filter(([name]) => !/^\((root|idle|program)\)$/.test(name))
      .toSorted((a, b) => b[1].total - a[1].total);
    const cells = rows.slice(0, rowsShown).map(([name, { total, self }]) => [name, total.toFixed(1), self.toFixed(1)]);
    console.log(printTable(['function', 'total (ms)', 'self (ms)'], cells));
    const folder = join(projectRoot, 'out', 'bench');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'analysis.cpuprofile'), JSON.stringify(profile));
    console.log('\nout/bench/analysis.cpuprofile opens in the browser’s developer tools.');
  } finally {
    await browser.close();
  }
}

await main();
