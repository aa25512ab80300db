/** Tells which currency a text means by its bare currency word (元, dollars), from the places and currencies it names. */
import { readRows } from '../../languages/read-rows.ts';
import type { StatisticsTables } from '../../languages/statistics-tables.ts';

/** ISO 4217 code of the currency whose words the text has most of; the table's first where it has none. */
export function localCurrency(text: string, tables: StatisticsTables): string {
  const lower = text.toLowerCase();
  let best = '';
  let most = -1;
  for (const row of readRows(tables.units.local ?? '')) {
    const count = row.words.reduce((sum, word) => sum + countOf(lower, word), 0);
    if (count <= most) continue;
    best = row.key;
    most = count;
  }
  return best;
}

/** How often a word stands in a text; ten times are as good as more. */
function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 10; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
