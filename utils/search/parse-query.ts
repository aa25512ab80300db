/** What a reader typed → the pieces that must all be found: words, or phrases in quotation marks. */
import { composeAccents, foldForSearch } from './fold-for-search.ts';
import { spacedLetter } from './runs.ts';
import { wordEndings } from './word-endings.ts';

export interface Piece {
  /** Folded; a word that is looked for by its stem has lost its ending. */
  readonly stem: string;
}

/** A query is cut here; nobody types more. */
const longestQuery = 200;
const mostPieces = 10;
const phraseOrWord = /["“”「」『』]([^"“”「」『』]+)["“”「」『』]|[^\s"“”「」『』]+/g;
const wholeWord = new RegExp(`^${spacedLetter}+$`, 'v');

export function parseQuery(query: string): Piece[] {
  const folded = foldForSearch(composeAccents(query.slice(0, longestQuery)));
  return Array.from(folded.matchAll(phraseOrWord), ([words, phrase]) =>
    phrase === undefined ? { stem: stemOf(words) } : { stem: phrase.trim() },
  )
    .filter(({ stem }) => stem !== '')
    .slice(0, mostPieces);
}

/** A word without its ending, where enough of it remains to be found by. */
function stemOf(word: string): string {
  if (!wholeWord.test(word)) return word;
  const row = wordEndings.find(
    ({ ending, leastStem }) => word.endsWith(ending) && word.length - ending.length >= leastStem,
  );
  return row ? word.slice(0, word.length - row.ending.length) : word;
}
