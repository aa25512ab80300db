/** The texts that the statistics are measured on: the annotated ones of ../shared, or generated prose where they are not there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../scripts/run-program.ts';
import { generateProse, proseLanguages } from './generate-prose.ts';
import type { DatedText } from './number-finders.ts';

const corpus = join(projectRoot, '..', 'shared', 'corpus', 'statistics');
const generatedLength = 2_000;
const generatedPerLanguage = 3;

export function listTexts(): DatedText[] {
  const folder = join(corpus, 'gold');
  return existsSync(folder) ? readdirSync(folder).map((file) => readText(join(folder, file))) : generateTexts();
}

function readText(file: string): DatedText {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { slug?: string; lang: string; docDate?: string };
  const text = readFileSync(join(corpus, 'text', `${gold.slug ?? 'seed'}.txt`), 'utf8');
  return { text, language: gold.lang, ...(gold.docDate && { date: gold.docDate }) };
}

function generateTexts(): DatedText[] {
  return proseLanguages.flatMap((language) =>
    Array.from({ length: generatedPerLanguage }, (_each, n) => ({
      text: generateProse(language, generatedLength + n),
      language,
      date: '2024-07-15',
    })),
  );
}
