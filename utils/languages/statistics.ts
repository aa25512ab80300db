/** The registry: language tag to the tables that figures are read with. */
import type { StatisticsTables } from './statistics-tables.ts';
import { statistics as de } from './de/statistics.ts';
import { statistics as en } from './en/statistics.ts';
import { statistics as es } from './es/statistics.ts';
import { statistics as fr } from './fr/statistics.ts';
import { statistics as it } from './it/statistics.ts';
import { statistics as ja } from './ja/statistics.ts';
import { statistics as ko } from './ko/statistics.ts';
import { statistics as pt } from './pt/statistics.ts';
import { statistics as zhHant } from './zh-Hant/statistics.ts';
import { statistics as zh } from './zh/statistics.ts';

const registry: Readonly<Record<string, StatisticsTables>> = {
  zh,
  'zh-Hant': zhHant,
  en,
  ja,
  ko,
  de,
  fr,
  es,
  pt,
  it,
};

/** Tags of regions that write another variety than their language's tag alone says. */
const regions: Readonly<Record<string, string>> = { 'zh-TW': 'zh-Hant', 'zh-HK': 'zh-Hant', 'zh-MO': 'zh-Hant' };

/** The tables of a BCP 47 tag, or of the language it is a variety of; undefined where there are none. */
export function tablesOf(tag: string): StatisticsTables | undefined {
  let rest = tag;
  while (rest !== '') {
    const tables = registry[regions[rest] ?? rest];
    if (tables) return tables;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
  }
  return undefined;
}

/** The tags that have tables. */
export const statisticsLanguages: readonly string[] = Object.keys(registry);
