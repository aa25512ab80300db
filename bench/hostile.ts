/** `npm run bench:hostile`: lines made to freeze a pattern, through our statistics and through article and evidence, by the clock. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from '../scripts/inspect/print-report.ts';
import { pathFromCaller } from '../scripts/paths.ts';
import { makePage } from '../tests/make-page.ts';
import { extractArticle } from '../utils/article/extract-article.ts';
import type { Page } from '../utils/page/page.ts';
import { findEvidence } from '../utils/provenance/find-evidence.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import { generateProse, proseLanguages, type ProseLanguage } from './generate-prose.ts';
import { growthHead, growthRow, isTooMuch, measureGrowth, mostGrowth, type Growth } from './growth.ts';
import { hostileCredits, hostileFigures, makeLine } from './hostile-inputs.ts';

const usage = 'usage: npm run bench:hostile [-- --json FILE]';
const textLengths = [25_000, 50_000, 100_000, 200_000];
const lineLengths = [25_000, 50_000, 100_000];
/** Above the body, where bylines and datelines stand, in it, and below it, where credits stand. */
const places = ['head', 'body', 'tail'] as const;
const titles = {
  zh: '江城港口上半年吞吐量创新高',
  en: 'Harbour Bay port has its best half year',
  ja: '江浜港の取扱量が過去最高に',
};

function measureFigures(language: ProseLanguage): Growth[] {
  return Object.entries(hostileFigures).map(([name, make]) =>
    measureGrowth(`${language} ${name}`, textLengths, (length) => {
      const text = make(length);
      return () => findStatistics(text, { language, date: '2024-07-15' });
    }),
  );
}

function measureCredits(language: ProseLanguage): Growth[] {
  return hostileCredits[language].flatMap((unit) =>
    places.map((place) =>
      measureGrowth(`${language} ${place} ${JSON.stringify(unit)}`, lineLengths, (length) => {
        const page = makeHostilePage(language, place, makeLine(unit)(length));
        return () => readPage(page);
      }),
    ),
  );
}

/** The line stands among paragraphs of prose, so that the page stays an article. */
function makeHostilePage(language: ProseLanguage, place: (typeof places)[number], line: string): Page {
  const paragraphs = generateProse(language, 3_000).split('\n\n');
  return makePage({
    url: 'https://www.harbour-news.example/2024/07/15/port.html',
    siteName: 'Harbour News',
    lang: language,
    title: titles[language],
    head: place === 'head' ? [line] : [],
    body: place === 'body' ? [line, ...paragraphs] : paragraphs,
    tail: place === 'tail' ? [line] : [],
  });
}

function readPage(page: Page): unknown {
  const article = extractArticle(page);
  if (!article) throw new Error('the hostile page is taken for no article: its evidence would go unmeasured');
  return findEvidence(page, article);
}

function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  const figures = proseLanguages.flatMap(measureFigures);
  console.log(printTable(growthHead('statistics', textLengths), figures.map(growthRow)));
  const credits = proseLanguages.flatMap(measureCredits);
  console.log(`\n${printTable(growthHead('article and evidence', lineLengths), credits.map(growthRow))}`);
  const missed = [...figures, ...credits].filter(isTooMuch);
  const names = missed.map(({ name, worst, failure }) => `✗ ${name}: ${failure ?? worst.toFixed(2)}`);
  console.log(`\n${names.length > 0 ? names.join('\n') : `✓ none grows by more than ${mostGrowth}`}`);
  if (values.json !== undefined)
    writeFileSync(pathFromCaller(values.json), `${JSON.stringify({ figures, credits, missed }, undefined, 2)}\n`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

main();
