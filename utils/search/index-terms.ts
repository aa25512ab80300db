/** Text → the terms under which it is indexed, and a query → the terms to look up. */
import { composeAccents, foldForSearch } from './fold-for-search.ts';
import { parseQuery, type Piece } from './parse-query.ts';
import { runsOf, type Run } from './runs.ts';

/** A longer word is indexed by its beginning. */
const longestTerm = 24;

/** Pairs of characters where there are no spaces, words where there are, all folded. The last character stands alone too, so that one character is found by prefix. */
export function indexTerms(texts: readonly string[]): Set<string> {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const run of runsOf(foldForSearch(composeAccents(text)))) addTerms(terms, run);
  }
  return terms;
}

function addTerms(terms: Set<string>, { text, isSpaced }: Run): void {
  if (isSpaced) return void terms.add(text.slice(0, longestTerm));
  const characters = Array.from(text);
  characters.forEach((character, at) => terms.add(character + (characters[at + 1] ?? '')));
}

/** What to look up: an indexed term is found when it equals `term`, or begins with it. */
export interface Lookup {
  readonly term: string;
  readonly isPrefix: boolean;
}

/** Pairs of one run that are looked up; more would cost time and narrow little. */
const mostPairs = 6;

/** Everything that must be in the index for `query` to be found. Empty where the query holds nothing that is indexed. */
export function lookupsOf(query: string): Lookup[] {
  const lookups = parseQuery(query).flatMap(pieceLookups);
  return [...new Map(lookups.map((lookup) => [`${lookup.isPrefix} ${lookup.term}`, lookup])).values()];
}

function pieceLookups(piece: Piece): Lookup[] {
  return runsOf(piece.stem).flatMap(({ text, isSpaced }): Lookup[] => {
    if (isSpaced) return [{ term: text.slice(0, longestTerm), isPrefix: true }];
    const characters = Array.from(text);
    if (characters.length === 1) return [{ term: text, isPrefix: true }];
    return characters
      .slice(0, -1)
      .slice(0, mostPairs)
      .map((character, at) => ({ term: character + characters[at + 1]!, isPrefix: false }));
  });
}
