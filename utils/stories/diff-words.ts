/** Two wordings → the words that stayed, went and came. */
import { diffArrays } from 'diff';

export interface WordChange {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

/** Longest wording, in words, that is compared word by word. */
const mostWords = 2_000;

/** A run of letters of a script with spaces, a number with its separators, or one character of anything else. */
const word =
  /\d[\d.,]*\d|\d|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}])+|\s+|./gsu;

export function diffWords(before: string, after: string): WordChange[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  if (left.length > mostWords || right.length > mostWords)
    return [
      { kind: 'dropped', text: before },
      { kind: 'added', text: after },
    ];
  return diffArrays(left, right).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'same',
    text: value.join(''),
  }));
}

const wordsOf = (text: string): string[] => text.match(word) ?? [];
