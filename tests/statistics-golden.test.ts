/** Runs every golden sentence of every language: what is found, and that nothing else is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import type { Statistic } from '../utils/statistics/statistic.ts';

interface GoldenStatistic {
  readonly quote: string;
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: string;
  readonly kind: string;
  readonly bound?: string;
  readonly modality?: string;
  readonly direction?: string;
  readonly terms?: string;
  readonly metric: readonly string[];
  readonly time?: string;
}

interface GoldenCase {
  readonly text: string;
  readonly date: string;
  readonly expect: readonly GoldenStatistic[];
  readonly links?: readonly { readonly type: string; readonly members: readonly number[] }[];
}

const golden = join(import.meta.dirname, 'golden');
const languages = readdirSync(golden).filter((name) => existsSync(join(golden, name, 'statistics.json')));

function casesOf(language: string): GoldenCase[] {
  return JSON.parse(readFileSync(join(golden, language, 'statistics.json'), 'utf8')) as GoldenCase[];
}

function plain(found: Statistic): GoldenStatistic {
  return {
    quote: found.quote.text,
    value: found.value,
    ...(found.valueHigh !== undefined && { valueHigh: found.valueHigh }),
    unit: found.unit,
    kind: found.kind,
    ...(found.bound !== '=' && { bound: found.bound }),
    ...(found.modality !== 'actual' && { modality: found.modality }),
    ...(found.direction && { direction: found.direction }),
    ...(found.terms && { terms: found.terms }),
    metric: found.metric.map((quote) => quote.text),
    ...(found.time && { time: found.time.iso }),
  };
}

describe.each(languages)('statistics in %s', (language) => {
  it.each(casesOf(language).map((item) => [item.text, item] as const))('reads %s', (_text, item) => {
    const found = findStatistics(item.text, { language, date: item.date });
    expect(found.statistics.map(plain)).toEqual(item.expect);
    expect(found.links.map(({ type, members }) => ({ type, members }))).toEqual(item.links ?? []);
  });
});

describe('golden sentences', () => {
  it('hold sentences with figures and sentences without any, for every language', () => {
    for (const language of languages) {
      const cases = casesOf(language);
      expect(cases.some((item) => item.expect.length > 0)).toBe(true);
    }
    for (const language of languages) {
      expect(casesOf(language).some((item) => item.expect.length === 0)).toBe(true);
    }
  });

  it('are at least 120 for traditional Chinese and Japanese, and sixty for every other language', () => {
    for (const language of ['zh-Hant', 'ja']) expect(casesOf(language).length).toBeGreaterThanOrEqual(120);
    for (const language of languages) expect(casesOf(language).length).toBeGreaterThanOrEqual(60);
  });
});
