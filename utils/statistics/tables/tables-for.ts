/** Chooses the marks of numbers that a text writes, where the countries of a language differ (13,762 and 13.762). */
import type { StatisticsTables } from '../../languages/statistics-tables.ts';

const swapped = new WeakMap<StatisticsTables, StatisticsTables>();

/** The tables of a language with the marks as the text has them. */
export function tablesFor(text: string, tables: StatisticsTables): StatisticsTables {
  return tables.numerals.swaps && groupsByDecimal(text, tables) ? swap(tables) : tables;
}

/** Whether the mark of decimals parts thousands, and no number of the text says otherwise. */
function groupsByDecimal(text: string, { numerals: { group, decimal } }: StatisticsTables): boolean {
  const thousands = new RegExp(String.raw`(?<![\d.,])[1-9]\d{0,2}(?:[${decimal}]\d{3})+(?![\d.,]?\d)`);
  const own = new RegExp(String.raw`(?<![\d.,])\d+(?:[${decimal}]\d{1,2}|(?:[${group}]\d{3})+)(?![\d.,]?\d)`);
  const percentage = new RegExp(String.raw`(?<![\d.,])\d{1,3}[${group}]\d{1,2} ?%`);
  return (thousands.test(text) || percentage.test(text)) && !own.test(text);
}

function swap(tables: StatisticsTables): StatisticsTables {
  const known = swapped.get(tables);
  if (known) return known;
  const { group, decimal } = tables.numerals;
  const made = { ...tables, numerals: { ...tables.numerals, group: decimal, decimal: group } };
  swapped.set(tables, made);
  return made;
}
