/** Runs every golden sentence of every language: what is found, and that nothing else is. */
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../utils/languages/statistics.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import type { StatisticsTables } from '../utils/languages/statistics-tables.ts';
import { halvePart, wordyParts } from './halve-tables.ts';
import { noticesTables } from './notices-tables.ts';
import { goldenLanguages as languages, goldensOf, plainLinks, plainStatistic } from './statistics-goldens.ts';

describe.each(languages)('statistics in %s', (language) => {
  it.each(goldensOf(language).map((item) => [item.text, item] as const))('reads %s', (_text, item) => {
    const found = findStatistics(item.text, { language, date: item.date });
    expect(found.statistics.map(plainStatistic)).toEqual(item.expect);
    expect(plainLinks(found)).toEqual(item.links ?? []);
  });
});

describe('golden sentences', () => {
  it('hold sentences with figures and sentences without any, for every language', () => {
    for (const language of languages) {
      expect(goldensOf(language).some((item) => item.expect.length > 0)).toBe(true);
      expect(goldensOf(language).some((item) => item.expect.length === 0)).toBe(true);
    }
  });

  it('are at least 120 for traditional Chinese and Japanese, and sixty for every other language', () => {
    for (const language of ['zh-Hant', 'ja']) expect(goldensOf(language).length).toBeGreaterThanOrEqual(120);
    for (const language of languages) expect(goldensOf(language).length).toBeGreaterThanOrEqual(60);
  });
});

describe.each(languages)('the tables of %s', (language) => {
  const tables = tablesOf(language) as StatisticsTables;

  it('are what the golden sentences are read with', () => {
    expect(noticesTables(language, tables, tables)).toBe(false);
  });

  it.each(wordyParts)('lose nothing of %s unnoticed, whichever half is left out', (part) => {
    expect(noticesTables(language, tables, halvePart(tables, part, 0))).toBe(true);
    expect(noticesTables(language, tables, halvePart(tables, part, 1))).toBe(true);
  });
});
