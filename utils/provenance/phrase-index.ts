/** All rows of some tables → an index by first letter, so that a line is scanned once however many rows there are. */
import { openingsOf, parsePhrase, type Phrase } from '../text/phrase.ts';
import type { Cursor } from '../text/cursor.ts';
import { standsAt } from '../text/cursor.ts';
import type { LineContext } from './line-context.ts';
import { matchPhrase, type PhraseMatch } from './match-phrase.ts';

interface Entry<Row> {
  readonly opening: string;
  readonly phrase: Phrase;
  readonly row: Row;
}

export type PhraseIndex<Row> = ReadonlyMap<string, readonly Entry<Row>[]>;

export interface RowMatch<Row> extends PhraseMatch {
  readonly row: Row;
}

/** Longest openings first, so that 转载自 is not read as 转载. */
export function indexPhrases<Row extends { readonly form: string }>(rows: readonly Row[]): PhraseIndex<Row> {
  const index = new Map<string, Entry<Row>[]>();
  for (const row of rows) {
    const phrase = parsePhrase(row.form);
    for (const opening of openingsOf(phrase)) {
      const first = opening.charAt(0);
      const same = index.get(first);
      if (same) same.push({ opening, phrase, row });
      else index.set(first, [{ opening, phrase, row }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.opening.length - a.opening.length);
  return index;
}

/** Every match in the line, left to right, none inside another. */
export function findPhrases<Row>(line: LineContext, index: PhraseIndex<Row>): RowMatch<Row>[] {
  const found: RowMatch<Row>[] = [];
  const { cursor } = line;
  for (let at = 0; at < cursor.folded.length; at++) {
    cursor.steps++;
    const entries = index.get(cursor.folded.charAt(at));
    if (!entries || !beginsWord(cursor, at)) continue;
    const match = matchEntries(line, entries, at);
    if (!match) continue;
    found.push(match);
    at = Math.max(at, match.end - 1);
  }
  return found;
}

/** What names somebody is read before what names no one: `Read more at Lantern Weekly` is more than `Read more`. */
function matchEntries<Row>(line: LineContext, entries: readonly Entry<Row>[], at: number): RowMatch<Row> | undefined {
  let nameless: RowMatch<Row> | undefined;
  for (const { opening, phrase, row } of entries) {
    if (!standsAt(line.cursor, opening, at)) continue;
    const match = matchPhrase(line, phrase, at);
    if (!match) continue;
    if (Object.keys(match.slots).length > 0) return { ...match, row };
    nameless ??= { ...match, row };
  }
  return nameless;
}

/** In scripts with spaces a phrase begins at the beginning of a word. */
function beginsWord(cursor: Cursor, at: number): boolean {
  if (at === 0 || cursor.folded.charCodeAt(at) > 0x2e7f) return true;
  const before = cursor.folded.charCodeAt(at - 1);
  return before > 0x2e7f || !/[\p{L}\p{N}]/u.test(cursor.folded.charAt(at - 1));
}
