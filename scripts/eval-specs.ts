/**
 * Holds the lexer against two suites that others wrote: Recognizers-Text (numbers, percentages, currencies, dimensions)
 * and the cases of JioNLP, Duckling and WeTextProcessing. Usage: eval-specs.ts [--errors N] [--json]
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findQuantities } from '../utils/statistics/lexing/find-quantities.ts';
import { agrees, specModels } from './specs/agree.ts';
import { deliberate } from './specs/deliberate.ts';
import { languageOf } from './specs/language-of.ts';
import { otherDeliberate, otherKinds, otherVerdict, type OtherCase } from './specs/other-kinds.ts';
import type { SpecCase } from './specs/spec-case.ts';

export interface SpecTally {
  readonly name: string;
  readonly cases: number;
  readonly agree: number;
  /** Beside those: the value agrees, the unit is points where the suite says percent (§3.8, §3.11). */
  readonly inPoints: number;
  /** Other disagreements on purpose, by the rule each follows. */
  readonly deliberate: readonly { readonly rule: string; readonly text: string }[];
  readonly failures: readonly string[];
}

export interface SpecReport {
  readonly recognizers: readonly SpecTally[];
  readonly other: readonly SpecTally[];
  /** Kinds of the other suites that the lexer doesn't read, and why. */
  readonly notCovered: readonly string[];
}

const sharedFolder = join(dirname(fileURLToPath(import.meta.url)), '../../shared/corpus/statistics');

/** The report on both suites; undefined where the shared material isn't there. */
export function evalSpecs(folder = sharedFolder): SpecReport | undefined {
  const recognizers = join(folder, 'recognizers-specs.jsonl');
  const other = join(folder, 'other-specs.jsonl');
  if (!existsSync(recognizers) || !existsSync(other)) return undefined;
  const others = readLines<OtherCase>(other);
  return {
    recognizers: tallyRecognizers(readLines<SpecCase>(recognizers)),
    other: tallyOther(others),
    notCovered: notCovered(others),
  };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function tallyRecognizers(specs: readonly SpecCase[]): SpecTally[] {
  return ['zh', 'en', 'ja'].flatMap((lang) =>
    specModels.map((model) => {
      const cases = specs.filter((spec) => spec.sensible && spec.lang === lang && spec.model === model);
      const failed = cases.filter((spec) => !agrees(spec));
      const inPoints = failed.filter((spec) => agrees(spec, true));
      const other = failed.filter((spec) => !inPoints.includes(spec));
      const ruled = other.map((spec) => ({
        rule: deliberate.find((row) => row.applies(spec))?.rule,
        text: describeSpec(spec),
      }));
      return {
        name: `${lang} ${model}`,
        cases: cases.length,
        agree: cases.length - failed.length,
        inPoints: inPoints.length,
        ...splitByRule(ruled),
      };
    }),
  );
}

interface Ruled {
  readonly rule: string | undefined;
  readonly text: string;
}

function splitByRule(cases: readonly Ruled[]): Pick<SpecTally, 'deliberate' | 'failures'> {
  return {
    deliberate: cases.flatMap(({ rule, text }) => (rule === undefined ? [] : [{ rule, text }])),
    failures: cases.filter(({ rule }) => rule === undefined).map(({ text }) => text),
  };
}

/** A case, what the suite reads in it and what we do. */
function describeSpec(spec: SpecCase): string {
  const theirs = spec.results.map(({ text, resolution }) => `${text} = ${resolution?.value} ${resolution?.unit ?? ''}`);
  return `${spec.id} ${spec.input} → ${theirs.join('; ') || 'nothing'} | we: ${describeOurs(spec)}`;
}

function describeOurs(item: { readonly lang: string; readonly input: string }): string {
  const ours = findQuantities(item.input, languageOf(item)).map(
    ({ quote, value, valueHigh, unit }) =>
      `${quote.text} = ${value}${valueHigh === undefined ? '' : `–${valueHigh}`} ${unit}`,
  );
  return ours.join('; ') || 'nothing';
}

function tallyOther(cases: readonly OtherCase[]): SpecTally[] {
  return otherKinds
    .filter((kind) => kind.read !== undefined)
    .map((kind) => {
      const own = cases.filter((item) => item.src === kind.src && item.kind === kind.kind && item.lang === kind.lang);
      const failed = own.filter((item) => !otherVerdict(kind, item));
      const ruled = failed.map((item) => ({
        rule: otherDeliberate(kind, item),
        text: `${item.input} → ${JSON.stringify(item.expect)} | we: ${describeOurs(item)}`,
      }));
      return {
        name: `${kind.src} ${kind.lang} ${kind.kind}`,
        cases: own.length,
        agree: own.length - failed.length,
        inPoints: 0,
        ...splitByRule(ruled),
      };
    });
}

function notCovered(cases: readonly OtherCase[]): string[] {
  const known = otherKinds.filter((kind) => kind.read !== undefined);
  const missing = cases.filter(
    (item) => !known.some((kind) => kind.src === item.src && kind.kind === item.kind && kind.lang === item.lang),
  );
  const names = new Set(missing.map((item) => `${item.src} ${item.lang} ${item.kind}`));
  return [...names].map((name) => {
    const kind = otherKinds.find((row) => `${row.src} ${row.lang} ${row.kind}` === name);
    return `${name}: ${kind?.why ?? 'no row in the mapping table'}`;
  });
}

/** The report as a table for the terminal. */
export function printSpecs(report: SpecReport, errors = 0): string {
  const rows = [
    ...report.recognizers,
    sumOf('all of Recognizers', report.recognizers),
    ...report.other,
    sumOf('all others', report.other),
  ];
  const lines = rows.map(
    (row) =>
      `${row.name.padEnd(28)} ${String(row.cases).padStart(5)} cases  ${percent(row.agree, row.cases)} agree  ${percent(row.inPoints, row.cases)} but in points  ${percent(row.deliberate.length, row.cases)} on purpose  ${String(row.failures.length).padStart(4)} differ`,
  );
  const failures = report.recognizers
    .concat(report.other)
    .flatMap((row) => row.failures.map((text) => `${row.name}: ${text}`));
  return [
    ...lines,
    ...report.notCovered.map((text) => `not covered: ${text}`),
    ...printRules(report),
    ...failures.slice(0, errors),
  ].join('\n');
}

/** How often each rule is what we disagree by. */
function printRules({ recognizers, other }: SpecReport): string[] {
  const count = new Map<string, number>();
  for (const row of recognizers.concat(other))
    for (const { rule } of row.deliberate) count.set(rule, (count.get(rule) ?? 0) + 1);
  return [...count].map(([rule, cases]) => `on purpose: ${String(cases).padStart(3)} × ${rule}`);
}

function sumOf(name: string, rows: readonly SpecTally[]): SpecTally {
  const sum = (pick: (row: SpecTally) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    name,
    cases: sum((row) => row.cases),
    agree: sum((row) => row.agree),
    inPoints: sum((row) => row.inPoints),
    deliberate: rows.flatMap((row) => row.deliberate),
    failures: rows.flatMap((row) => row.failures),
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(8);
}

function main(): void {
  const report = evalSpecs();
  const at = process.argv.indexOf('--errors');
  const errors = at < 0 ? 0 : Number(process.argv[at + 1] ?? 40);
  if (!report) console.log('The folder ../shared is not there: nothing to hold the lexer against.');
  else console.log(process.argv.includes('--json') ? JSON.stringify(report) : printSpecs(report, errors));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
