/** `npm run bench:statistics`: our statistics against Recognizers-Text and compromise on the same texts in one run, and how our time grows with the text. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from '../scripts/inspect/print-report.ts';
import { pathFromCaller } from '../scripts/paths.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import { generateProse, proseLanguages } from './generate-prose.ts';
import { growthHead, growthRow, isTooMuch, measureGrowth, mostGrowth, type Growth } from './growth.ts';
import { median } from './median.ts';
import { ours, peers, type DatedText, type NumberFinder } from './number-finders.ts';
import { listTexts } from './statistics-texts.ts';

const usage = 'usage: npm run bench:statistics [-- --runs 3 --json FILE]';
const lengths = [25_000, 50_000, 100_000, 200_000];

interface Comparison {
  readonly peer: string;
  readonly language: string;
  readonly texts: number;
  readonly characters: number;
  /** Milliseconds for all the texts: the sum of each one's median. */
  readonly ours: number;
  readonly theirs: number;
  /** Theirs over ours. */
  readonly ratio: number;
}

/** The median of some runs. The first, which compiles, isn't counted. */
function timeOf({ find }: NumberFinder, text: DatedText, runs: number): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const begin = performance.now();
    find(text);
    return performance.now() - begin;
  });
  return median(times.slice(1));
}

function compare(peer: NumberFinder, language: string, texts: readonly DatedText[], runs: number): Comparison {
  let [oursMs, theirsMs, characters] = [0, 0, 0];
  for (const text of texts) {
    oursMs += timeOf(ours, text, runs);
    theirsMs += timeOf(peer, text, runs);
    characters += text.text.length;
    process.stderr.write('.');
  }
  const ratio = theirsMs / oursMs;
  return { peer: peer.name, language, texts: texts.length, characters, ours: oursMs, theirs: theirsMs, ratio };
}

function compareAll(runs: number): Comparison[] {
  const texts = listTexts();
  const languages = [...new Set(texts.map(({ language }) => language))];
  const textsIn = (language: string) => texts.filter((text) => text.language === language);
  const compared = peers.flatMap((peer) =>
    languages.filter(peer.knows).map((language) => compare(peer, language, textsIn(language), runs)),
  );
  process.stderr.write('\n');
  return compared;
}

function measureProse(): Growth[] {
  return proseLanguages.map((language) =>
    measureGrowth(language, lengths, (length) => {
      const text = generateProse(language, length);
      return () => findStatistics(text, { language, date: '2024-07-15' });
    }),
  );
}

function print(compared: readonly Comparison[], grown: readonly Growth[]): void {
  const rows = compared.map((each) => [
    each.peer,
    each.language,
    String(each.texts),
    String(each.characters),
    each.ours.toFixed(1),
    each.theirs.toFixed(1),
    `${each.ratio.toFixed(0)} ×`,
  ]);
  console.log(printTable(['against', 'language', 'texts', 'characters', 'ours (ms)', 'theirs (ms)', 'ratio'], rows));
  console.log(`\n${printTable(growthHead('prose', lengths), grown.map(growthRow))}`);
}

function main(): void {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '3' }, json: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const grown = measureProse();
  const compared = compareAll(Number(values.runs));
  print(compared, grown);
  const missed = grown.filter(isTooMuch).map(({ name }) => `growth above ${mostGrowth}: ${name}`);
  console.log(missed.length > 0 ? `\n✗ ${missed.join('\n✗ ')}` : '\n✓ every bound is kept');
  if (values.json !== undefined)
    writeFileSync(pathFromCaller(values.json), `${JSON.stringify({ compared, grown, missed }, undefined, 2)}\n`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

main();
