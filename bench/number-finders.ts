/** What looks for figures in a text: ours, and the two best-known packages that do some of it. */
import { createRequire } from 'node:module';
import type * as Numbers from '@microsoft/recognizers-text-number';
import type * as Units from '@microsoft/recognizers-text-number-with-unit';
import compromise from 'compromise';
import { findStatistics } from '../utils/statistics/find-statistics.ts';

export interface DatedText {
  readonly text: string;
  readonly language: string;
  readonly date?: string;
}

export interface NumberFinder {
  readonly name: 'Firsthand' | 'Recognizers-Text' | 'compromise';
  /** Whether it knows the language of the text. */
  readonly knows: (language: string) => boolean;
  /** How many it found. */
  readonly find: (text: DatedText) => number;
}

const require = createRequire(import.meta.url);
const numbers = require('@microsoft/recognizers-text-number') as typeof Numbers;
const units = require('@microsoft/recognizers-text-number-with-unit') as typeof Units;

const cultures: Readonly<Record<string, string>> = { zh: 'zh-cn', 'zh-Hant': 'zh-cn', en: 'en-us', ja: 'ja-jp' };
type Model = ReturnType<InstanceType<typeof numbers.NumberRecognizer>['getNumberModel']>;
const modelsOfCulture = new Map<string, readonly Model[]>();

/** Its models of what we read as well: numbers, percentages, currencies, dimensions. They are built once, and that isn't measured. */
function modelsOf(language: string): readonly Model[] {
  const culture = cultures[language] ?? 'en-us';
  const known = modelsOfCulture.get(culture);
  if (known) return known;
  const [number, unit] = [new numbers.NumberRecognizer(culture), new units.NumberWithUnitRecognizer(culture)];
  const models = [
    number.getNumberModel(),
    number.getPercentageModel(),
    unit.getCurrencyModel(),
    unit.getDimensionModel(),
  ];
  modelsOfCulture.set(culture, models);
  return models;
}

export const ours: NumberFinder = {
  name: 'Firsthand',
  knows: () => true,
  find: ({ text, language, date }) =>
    findStatistics(text, { language, ...(date !== undefined && { date }) }).statistics.length,
};

export const peers: readonly NumberFinder[] = [
  {
    name: 'Recognizers-Text',
    knows: (language) => language in cultures,
    find: ({ text, language }) => modelsOf(language).reduce((found, model) => found + model.parse(text).length, 0),
  },
  {
    name: 'compromise',
    knows: (language) => language === 'en',
    find: ({ text }) => (compromise(text).numbers().json() as unknown[]).length,
  },
];
