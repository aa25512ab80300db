import { describe, expect, test } from 'vitest';
import { provenanceLanguages } from '../languages/provenance.ts';
import { cursorOver } from '../text/cursor.ts';
import { fold } from '../text/fold.ts';
import { findPhrases, indexPhrases } from './phrase-index.ts';

const tables = provenanceLanguages;
const index = indexPhrases(
  tables.flatMap((each) => [...each.credits, ...each.originalTitles, ...each.counter, ...each.agencyTails]),
);
const nameEnds = tables.flatMap((each) => each.nameEnds);

/** Steps of the cursor over a line of `length` units made by repeating `unit`. */
function stepsOver(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const cursor = cursorOver(text, fold(text));
  findPhrases(
    { cursor, links: [], nameEnds, articles: [], editionWords: [], partnerWords: [], ourWords: [], spaced: false },
    index,
  );
  return cursor.steps;
}

const hostile = [
  'a',
  ' ',
  '来源',
  '来源：',
  '本文转载自',
  '(原标题：《《',
  'this article was originally ',
  'originally published by the ',
  'published under the headline ',
  'reporting by ',
  'source: ',
  'this story is republished from from ',
  'dieser artikel ist zuerst in der ',
  'cet article a été initialement publié ',
  '“„«',
  '. ',
];

describe('a hostile line of 100 kB', () => {
  test.each(hostile)('costs steps in proportion to its length: %j', (unit) => {
    const half = stepsOver(unit, 50_000);
    const whole = stepsOver(unit, 100_000);
    expect(whole).toBeLessThan(2.2 * half + 1_000);
  });

  test('costs less than a bounded number of steps for every unit', () => {
    const worst = Math.max(...hostile.map((unit) => stepsOver(unit, 20_000) / 20_000));
    expect(worst).toBeLessThan(20_000);
  });
});
