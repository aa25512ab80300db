/** Holds every row of every language's tables to what it promises: each unit surface reads as its unit, each bound as its bound. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cuesAfter, cuesAnywhere, cuesBefore, cuesOfPlans } from '../utils/languages/cues.ts';
import { readRows, readWords } from '../utils/languages/read-rows.ts';
import { statisticsLanguages, tablesOf } from '../utils/languages/statistics.ts';
import type { StatisticsTables } from '../utils/languages/statistics-tables.ts';
import { foldFor } from '../utils/statistics/tables/fold-text.ts';
import { compileTables } from '../utils/statistics/tables/compile-tables.ts';
import { findQuantities } from '../utils/statistics/lexing/find-quantities.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import { longestMatch, longestMatchBefore } from '../utils/statistics/tables/trie.ts';
import { convert, measureOf, unitOf } from '../utils/statistics/tables/unit.ts';
import { brokenRows } from './table-rows.ts';

/** A metric to put a bound and a percentage behind. */
const subject: Readonly<Record<string, string>> = {
  zh: '失业率',
  'zh-Hant': '失業率',
  en: 'unemployment was',
  ja: '失業率は',
  ko: '실업률은',
  de: 'die Quote lag bei',
  fr: 'le taux est de',
  es: 'la tasa fue de',
  pt: 'a taxa foi de',
  it: 'il tasso è',
};

const bounds = ['=', '~', '>', '>=', '<', '<=', '<~'];

function tables(language: string): StatisticsTables {
  return tablesOf(language) as StatisticsTables;
}

/** The row that wins where a surface stands in several: the first. */
function firstRows(language: string, rows: string): Map<string, string> {
  const first = new Map<string, string>();
  for (const row of readRows(rows))
    for (const word of row.words) {
      const folded = foldFor(word, tables(language));
      if (!first.has(folded)) first.set(folded, row.key);
    }
  return first;
}

describe.each(statisticsLanguages)('units of %s', (language) => {
  const number = language === 'zh-Hant' || language === 'zh' || language === 'ja' ? '57' : '57 ';

  it('reads every surface as the unit of its row', () => {
    const wordsToo = new Set(readWords(tables(language).units.wordsToo));
    for (const [surface, key] of firstRows(language, tables(language).units.after)) {
      const unit = unitOf(key);
      const [found] = findQuantities(`${wordsToo.has(surface) ? '1' : ''}${number}${surface}`, language);
      if (unit.code === 'LOCAL') continue;
      expect(`${surface} ${found?.unit}`).toBe(`${surface} ${unit.code}`);
    }
  });

  it('reads every currency before a number', () => {
    const sums = new Set(readWords(tables(language).units.sums));
    for (const [word, key] of firstRows(language, tables(language).units.before)) {
      const amount = sums.has(word) ? '57,000' : '57';
      expect(`${word} ${findQuantities(`${word} ${amount}`, language)[0]?.unit}`).toBe(`${word} ${unitOf(key).code}`);
    }
  });

  it('gives every measure a dimension and a factor', () => {
    for (const row of readRows(tables(language).units.after)) {
      const unit = unitOf(row.key);
      if (unit.class !== 'measure' && unit.class !== 'duration') continue;
      if (unit.code.startsWith('{') || unit.code.includes('/') || unit.code === 'bpd') continue;
      expect(`${unit.code} ${measureOf(unit.code)?.dimension ?? 'no dimension'}`).not.toContain('no dimension');
    }
  });
});

describe.each(statisticsLanguages)('cues of %s', (language) => {
  it('names only bounds in its tables of bounds', () => {
    const { boundsBefore, boundsAfter } = tables(language).cues;
    for (const row of [...readRows(boundsBefore), ...readRows(boundsAfter)]) expect(bounds).toContain(row.key);
  });

  it('names only cues of the closed vocabulary', () => {
    const { before, after, anywhere, plans, movers } = tables(language).cues;
    for (const [rows, known] of [
      [before, cuesBefore],
      [after, cuesAfter],
      [anywhere, cuesAnywhere],
      [plans, cuesOfPlans],
      [movers, ['up', 'down']],
    ] as const) {
      for (const { key } of readRows(rows ?? '')) expect(known).toContain(key);
    }
  });

  it('reaches every surface as the cue of the first row that has it', () => {
    const { before, after, anywhere, boundsBefore, boundsAfter } = tables(language).cues;
    const { peel, cuesAfter, cuesAnywhere, boundsAfter: boundsTrie } = compileTables(tables(language));
    for (const [surface, key] of firstRows(language, `${boundsBefore}\n${before}`)) {
      expect(`${surface} ${longestMatchBefore(peel, surface, surface.length, 0)?.value}`).toBe(`${surface} ${key}`);
    }
    for (const [rows, trie] of [
      [after, cuesAfter],
      [anywhere, cuesAnywhere],
      [boundsAfter, boundsTrie],
    ] as const) {
      for (const [surface, key] of firstRows(language, rows)) {
        expect(`${surface} ${longestMatch<string>(trie, surface, 0)?.value}`).toBe(`${surface} ${key}`);
      }
    }
  });

  it('puts its first bounds before a figure', () => {
    for (const row of readRows(tables(language).cues.boundsBefore).slice(0, 3)) {
      const [surface = ''] = row.words;
      const space = tables(language).spaced ? ' ' : '';
      const [found] = findStatistics(`${subject[language] ?? ''}${space}${surface}${space}57%`, {
        language,
      }).statistics;
      expect(`${surface} ${found?.bound}`).toBe(`${surface} ${row.key}`);
    }
  });
});

describe('the vocabulary of cues', () => {
  const engines = readFolder(join(import.meta.dirname, '../utils/statistics'));

  it.each([...new Set([...cuesBefore, ...cuesAfter, ...cuesAnywhere])])('has an engine that reads %s', (cue) => {
    expect(engines).toContain(`'${cue}'`);
  });

  it.each([
    ['before', cuesBefore],
    ['after', cuesAfter],
    ['anywhere', cuesAnywhere],
  ] as const)('has a language that uses each of the cues %s a figure', (table, cues) => {
    const used = new Set(
      statisticsLanguages.flatMap((language) => readRows(tables(language).cues[table]).map(({ key }) => key)),
    );
    for (const cue of cues) expect(used).toContain(cue);
  });
});

/** The engines' source, without their tests. */
function readFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('conversion', () => {
  it.each([
    [1, 'km', 'm', 1000],
    [1, 'har', 'm2', 10_000],
    [15, '{mu}', 'har', 1],
    [1, '[mi_i]', 'km', 1.609344],
    [2, '{jin}', 'kg', 1],
    [1, 't', 'kg', 1000],
    [1, 'kW.h', 'MJ', 3.6],
    [36, 'km/h', 'm/s', 10],
  ])('turns %d %s into %s', (value, from, to, expected) => {
    const converted = convert(value, from, to);
    if (expected === undefined) expect(converted).toBeUndefined();
    else expect(converted).toBeCloseTo(expected, 6);
  });

  it('refuses to turn a length into a mass', () => {
    expect(convert(1, 'km', 'kg')).toBeUndefined();
  });
});

describe.each(statisticsLanguages)('rows of %s', (language) => {
  it('are each read as they promise', () => {
    expect(brokenRows(language, tables(language), tables(language))).toEqual([]);
  });
});
