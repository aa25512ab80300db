/** Groups tokens into sentences, and sentences into paragraphs. */
import { breakLevel, type Token } from './token.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Whether it opens a paragraph. */
  readonly first: boolean;
}

/** No sentence that people write has more tokens; a longer one is cut, so that the grammar stays linear on any text. */
const longestSentence = 200;

/** The sentences of a text, in order; those without any token are left out. */
export function splitSentences(tokens: readonly Token[], length: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let start = 0;
  let first = true;
  tokens.forEach((token, index) => {
    if (index - from >= longestSentence) {
      sentences.push({ tokens: tokens.slice(from, index), start, end: token.start, first });
      first = false;
      from = index;
      start = token.start;
    }
    if (token.kind !== 'break' || token.level < breakLevel.sentence) return;
    if (index > from) sentences.push({ tokens: tokens.slice(from, index), start, end: token.start, first });
    if (index > from || token.level === breakLevel.paragraph) first = token.level === breakLevel.paragraph;
    from = index + 1;
    start = token.end;
  });
  if (from < tokens.length) sentences.push({ tokens: tokens.slice(from), start, end: length, first });
  return sentences;
}

/** Where the words that belong to a quantity can begin: after the last number, clause mark or bracket. */
export function floorOf(sentence: Sentence, index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token) break;
    const opening = token.kind === 'bracket' && token.closes ? openingOf(sentence, at) : undefined;
    if (opening !== undefined) {
      at = opening;
      continue;
    }
    if (
      token.kind === 'quantity' ||
      token.kind === 'bracket' ||
      (token.kind === 'break' && token.level >= breakLevel.clause)
    )
      return token.end;
  }
  return sentence.start;
}

/** The bracket that the one at `index` closes, if nothing is counted between them. */
function openingOf(sentence: Sentence, index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'quantity') return undefined;
    if (token.kind === 'bracket') return token.closes ? undefined : at;
  }
  return undefined;
}
