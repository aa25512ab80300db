/** Turns a table written as text into rows: one a line, key first, then surfaces; `_` stands for a space. */

export interface Row {
  readonly key: string;
  readonly words: readonly string[];
}

/** The rows of a table. */
export function readRows(table: string): Row[] {
  return table
    .split('\n')
    .map((line) => splitWords(line))
    .filter((words) => words.length > 1)
    .map(([key = '', ...words]) => ({ key, words: words.map(surfaceOf) }));
}

/** The rows of a table of codes, whose words stay as they are written. */
export function readCodes(table: string): Row[] {
  return table
    .split('\n')
    .map((line) => splitWords(line))
    .filter((words) => words.length > 1)
    .map(([key = '', ...words]) => ({ key, words }));
}

/** The words of a list. */
export function readWords(list: string | undefined): string[] {
  return splitWords(list ?? '').map(surfaceOf);
}

function splitWords(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** As texts are folded: small letters, a space for `_`. */
function surfaceOf(word: string): string {
  return word.replaceAll('_', ' ').toLowerCase();
}
