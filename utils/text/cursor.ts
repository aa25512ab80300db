/** The one cursor through which every table pattern reads text. It counts its steps, so a test can hold the work to a line's length. */

export interface Cursor {
  /** Text folded by `fold`, unit for unit as long as the original. */
  readonly folded: string;
  /** The text as it stands. */
  readonly text: string;
  steps: number;
}

export function cursorOver(text: string, folded: string): Cursor {
  return { text, folded, steps: 0 };
}

/** Whether `word` stands at `at`. */
export function standsAt(cursor: Cursor, word: string, at: number): boolean {
  cursor.steps++;
  return cursor.folded.startsWith(word, at);
}

/** The first place of any of `words` from `from` on, at most `limit` units away. */
export function seek(
  cursor: Cursor,
  words: readonly string[],
  from: number,
  limit: number,
): { at: number; word: string } | undefined {
  const byFirst = firstUnitsOf(words);
  const last = Math.min(cursor.folded.length, from + limit);
  for (let at = from; at < last; at++) {
    cursor.steps++;
    const candidates = byFirst.get(cursor.folded.charCodeAt(at));
    if (!candidates) continue;
    for (const word of candidates) if (standsAt(cursor, word, at)) return { at, word };
  }
  return undefined;
}

const firstUnits = new WeakMap<readonly string[], Map<number, string[]>>();

/** The words by their first unit, remembered for each list. */
function firstUnitsOf(words: readonly string[]): Map<number, string[]> {
  const known = firstUnits.get(words);
  if (known) return known;
  const index = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const same = index.get(first);
    if (same) same.push(word);
    else index.set(first, [word]);
  }
  firstUnits.set(words, index);
  return index;
}

/** The first unit at or after `at` that is no space. */
export function skipSpaces(cursor: Cursor, at: number): number {
  let next = at;
  while (cursor.folded.charCodeAt(next) === 32) {
    next++;
    cursor.steps++;
  }
  return next;
}
