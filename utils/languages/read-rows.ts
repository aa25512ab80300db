/** Turns a table written as text into rows: one a line, key first, then surfaces; `_` stands for a space. */

export interface Row {
  readonly key: string;
  readonly words: readonly string[];
}

/** The rows of a table. */
export function readRows(table: string): Row[] {
  return table
    .split('\n')
    .map((line) => readWords(line))
    .filter((words) => words.length > 1)
    .map(([key = '', ...words]) => ({ key, words }));
}

/** The words of a list. */
export function readWords(list: string | undefined): string[] {
  return (list ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
