/** A language's tables with every second word of one field left out: what remains is what a test has to miss. */
import type { StatisticsTables } from '../utils/languages/statistics-tables.ts';

/** Parts of the tables whose fields are words. */
export const wordyParts = ['times', 'metrics', 'blockers', 'cues'] as const;
export type WordyPart = (typeof wordyParts)[number];

/** `key word word …` lines keep their keys and every second of their words, counted on from line to line; plain lists every second word. */
export function halveWords(field: string, keep: 0 | 1): string {
  let at = 0;
  const half = (words: readonly string[]) => words.filter(() => at++ % 2 === keep);
  if (!field.includes('\n')) return half(field.split(' ').filter(Boolean)).join(' ');
  return field
    .split('\n')
    .map((line) => {
      const [key = '', ...words] = line.split(' ').filter(Boolean);
      return [key, ...half(words)].join(' ');
    })
    .filter((line) => line.includes(' '))
    .join('\n');
}

/** How many words a field has. */
export const countWords = (field: string): number =>
  field
    .split('\n')
    .map((line) => line.split(' ').filter(Boolean).length - (field.includes('\n') && line.trim() ? 1 : 0))
    .reduce((sum, words) => sum + words, 0);

/** The tables with all fields of one part halved. */
export function halvePart(tables: StatisticsTables, part: WordyPart, keep: 0 | 1): StatisticsTables {
  const fields = Object.entries(tables[part]).map(([name, value]) => [
    name,
    typeof value === 'string' ? halveWords(value, keep) : value,
  ]);
  return { ...tables, [part]: Object.fromEntries(fields) };
}

/** The tables with one field halved. */
export function halveField(tables: StatisticsTables, part: WordyPart, field: string, keep: 0 | 1): StatisticsTables {
  const words = new Map(Object.entries(tables[part])).get(field);
  return { ...tables, [part]: { ...tables[part], [field]: halveWords(String(words), keep) } };
}
