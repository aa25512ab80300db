/** `npm run inspect`: saved pages or texts → the reports of their analysis, for people or as JSON. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { AnalysisReport } from '../utils/report-analysis.ts';
import { explainText } from './inspect/explain-text.ts';
import { inspectBatch, type Outcome } from './inspect/inspect-batch.ts';
import { inspectInNode } from './inspect/inspect-in-node.ts';
import { checkItem, parseItem, type InspectedItem } from './inspect/item.ts';
import { printReport } from './inspect/print-report.ts';
import { pathFromCaller } from './paths.ts';

const usage = `usage: npm run -s inspect -- FILE.html [--url URL] [--charset NAME] [--json] [--browser] [--explain]
       npm run -s inspect -- --text FILE.txt [--lang zh] [--date 2024-11-15] [--json] [--explain]
       npm run -s inspect -- --batch IN.jsonl --out OUT.jsonl [--browser]
A batch takes a line per item: {file, url?, charset?, lang?, date?, text?: true}.`;

const options = {
  url: { type: 'string' },
  charset: { type: 'string' },
  text: { type: 'string' },
  lang: { type: 'string' },
  date: { type: 'string' },
  batch: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  browser: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

/** The browser's module is loaded only when it is asked for: it brings puppeteer along. */
async function inspectAll(items: readonly InspectedItem[], inBrowser: boolean): Promise<Outcome[]> {
  if (!inBrowser) return inspectBatch(items, pathFromCaller);
  const { inspectInBrowser } = await import('./inspect/inspect-in-browser.ts');
  return inspectInBrowser(items, pathFromCaller);
}

async function inspectOne(item: InspectedItem, inBrowser: boolean): Promise<AnalysisReport> {
  if (!inBrowser) return inspectInNode(item, pathFromCaller(item.file));
  const [outcome] = await inspectAll([item], true);
  if (outcome && 'report' in outcome) return outcome.report;
  throw new Error(outcome?.error);
}

async function readBatch(file: string): Promise<InspectedItem[]> {
  const lines = (await readFile(pathFromCaller(file), 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const item = parseItem(line);
    return typeof item === 'string' ? stop(`${file}, line ${index + 1}: ${item}`) : item;
  });
}

/** True when every item has a report. */
async function writeOutcomes(
  items: readonly InspectedItem[],
  outcomes: readonly Outcome[],
  out: string,
): Promise<boolean> {
  const stream = createWriteStream(pathFromCaller(out));
  let complete = true;
  outcomes.forEach((outcome, index) => {
    if ('report' in outcome) return void stream.write(`${JSON.stringify(outcome.report)}\n`);
    complete = false;
    process.stderr.write(`${items[index]?.file}: ${outcome.error}\n`);
  });
  stream.end();
  await finished(stream);
  return complete;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const inBrowser = values.browser === true;
  if (values.batch !== undefined) {
    if (values.out === undefined) stop(usage);
    const items = await readBatch(values.batch);
    const complete = await writeOutcomes(items, await inspectAll(items, inBrowser), values.out);
    process.exitCode = complete ? 0 : 1;
    return;
  }
  const file = values.text ?? positionals[0];
  if (file === undefined) stop(usage);
  const item = checkItem({ ...values, file, text: values.text !== undefined });
  if (typeof item === 'string') stop(item);
  if (values.explain && !item.text) {
    const { explainPage } = await import('./inspect/explain-page.ts');
    return void process.stdout.write(`${await explainPage(item, pathFromCaller(item.file))}\n`);
  }
  const report = await inspectOne(item, inBrowser);
  process.stdout.write(`${values.json ? JSON.stringify(report) : printReport(report)}\n`);
  if (values.explain && item.text) process.stdout.write(`\n${await explainText(item, pathFromCaller(file))}\n`);
}

try {
  await main();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
