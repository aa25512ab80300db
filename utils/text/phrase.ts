/**
 * Phrases of a table → something that can be matched. A form is plain text with
 * `(a|b)` one of these · `[a|b]` one of these or nothing · `{slot}` words to be read out · `:` a colon or bar with any space around.
 */
import { fold } from './fold.ts';
import { standsAt, skipSpaces, type Cursor } from './cursor.ts';

export type Step =
  | { readonly kind: 'words'; readonly choices: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'colon' }
  | { readonly kind: 'slot'; readonly name: string };

export type Phrase = readonly Step[];

const piece = /\{([a-z]+)\}|\(([^)]*)\)|\[([^\]]*)\]|:|[^{([:]+/g;

/** The steps of a form. */
export function parsePhrase(form: string): Phrase {
  const steps: Step[] = [];
  for (const found of fold(form).matchAll(piece)) {
    const [whole, slot, choices, optional] = found;
    if (slot) steps.push({ kind: 'slot', name: slot });
    else if (whole === ':') steps.push({ kind: 'colon' });
    else if (choices !== undefined) steps.push({ kind: 'words', choices: choicesOf(choices), optional: false });
    else if (optional !== undefined) steps.push({ kind: 'words', choices: choicesOf(optional), optional: true });
    else steps.push({ kind: 'words', choices: [whole], optional: false });
  }
  return steps;
}

/** Longest first, so that 转载自 is not read as 转载. */
const choicesOf = (list: string): string[] => list.split('|').sort((a, b) => b.length - a.length);

/** The words a phrase can begin with: what to look for before matching the rest. */
export function openingsOf(phrase: Phrase): readonly string[] {
  const openings: string[] = [];
  for (const step of phrase) {
    if (step.kind !== 'words') return openings;
    openings.push(...step.choices.map((choice) => choice.trimStart()).filter(Boolean));
    if (!step.optional) return openings;
  }
  return openings;
}

/** Where a step that is no slot may end when it begins at `at`, the longest way first; empty where it does not stand there. */
export function matchStep(cursor: Cursor, step: Exclude<Step, { kind: 'slot' }>, at: number): number[] {
  if (step.kind === 'colon') return matchColon(cursor, at);
  const ends = step.choices.flatMap((choice) => matchWords(cursor, choice, at) ?? []);
  return step.optional ? [...ends, at] : ends;
}

function matchColon(cursor: Cursor, at: number): number[] {
  const sign = skipSpaces(cursor, at);
  return standsAt(cursor, ':', sign) || standsAt(cursor, '|', sign) ? [skipSpaces(cursor, sign + 1)] : [];
}

/** Words match with any space around them; where they end in a letter of an alphabet, the word ends there too. */
function matchWords(cursor: Cursor, words: string, at: number): number | undefined {
  const bare = words.trim();
  if (bare === '') return skipSpaces(cursor, at);
  const from = words.startsWith(' ') ? skipSpaces(cursor, at) : at;
  if (!standsAt(cursor, bare, from)) return undefined;
  const end = from + bare.length;
  if (isLetter(cursor.folded.charCodeAt(end - 1)) && isLetter(cursor.folded.charCodeAt(end))) return undefined;
  return words.endsWith(' ') ? skipSpaces(cursor, end) : end;
}

/** Letters of alphabets that set words apart by spaces; Han, kana and Hangul run on. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
