/** A text → which step found the metric and the time of each of its figures. */
import { readFile } from 'node:fs/promises';
import { explainStatistics } from '../../utils/statistics/find-statistics.ts';
import type { InspectedItem } from './item.ts';
import { printTable } from './print-report.ts';

/** The table that `--explain` adds to the report of a text. */
export async function explainText({ lang, date }: InspectedItem, path: string): Promise<string> {
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  const explained = explainStatistics(text, { language: lang ?? 'zh', ...(date !== undefined && { date }) });
  const rows = explained.map(({ quote, metric, time }) => [quote.text, metric ?? '', time ?? '']);
  return printTable(['figure', 'metric found', 'time found'], rows);
}
