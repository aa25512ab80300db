import { describe, expect, it } from 'vitest';
import { foldFor } from '../tables/fold-text.ts';
import { compileTables } from '../tables/compile-tables.ts';
import { tablesOf } from '../../languages/statistics.ts';
import { findStatistics } from '../find-statistics.ts';
import { isNameless } from './is-nameless.ts';

function nameless(metric: string, language: string): boolean {
  const tables = tablesOf(language)!;
  return isNameless(foldFor(metric, tables), { start: 0, end: metric.length }, compileTables(tables));
}

describe('isNameless', () => {
  it.each([
    ['回', 'zh'],
    ['其中', 'zh'],
    ["'t reach", 'en'],
    ['low', 'en'],
    ['index hit a low', 'en'],
    ["Patrols didn't", 'en'],
    ['この', 'ja'],
  ])('knows that %s (%s) names nothing', (metric, language) => {
    expect(nameless(metric, language)).toBe(true);
  });

  it.each([
    ['产值', 'zh'],
    ['其中出口', 'zh'],
    ['GDP', 'en'],
    ['lowland crops', 'en'],
    ['slow growth', 'en'],
    ['売上高', 'ja'],
  ])('takes %s (%s) for a name', (metric, language) => {
    expect(nameless(metric, language)).toBe(false);
  });

  it('is said with the statistic, whose metric stays what was read', () => {
    const { statistics } = findStatistics('The index hit a low of 3,100 points.', { language: 'en' });
    expect(statistics).toMatchObject([{ metricConfidence: 'low', metric: [{ text: expect.stringMatching(/low$/) }] }]);
  });
});
