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
  const last = Math.min(cursor.folded.length, from + limit);
  for (let at = from; at < last; at++) {
    for (const word of words) if (standsAt(cursor, word, at)) return { at, word };
  }
  return undefined;
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
