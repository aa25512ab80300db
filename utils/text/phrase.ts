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
    else if (choices !== undefined) steps.push({ kind: 'words', choices: choices.split('|'), optional: false });
    else if (optional !== undefined) steps.push({ kind: 'words', choices: optional.split('|'), optional: true });
    else steps.push({ kind: 'words', choices: [whole], optional: false });
  }
  return steps;
}

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

/** Where a step that is no slot ends when it begins at `at`; nothing where it does not stand there. */
export function matchStep(cursor: Cursor, step: Exclude<Step, { kind: 'slot' }>, at: number): number | undefined {
  if (step.kind === 'colon') return matchColon(cursor, at);
  for (const choice of step.choices) {
    const end = matchWords(cursor, choice, at);
    if (end !== undefined) return end;
  }
  return step.optional ? at : undefined;
}

function matchColon(cursor: Cursor, at: number): number | undefined {
  const sign = skipSpaces(cursor, at);
  return standsAt(cursor, ':', sign) || standsAt(cursor, '|', sign) ? skipSpaces(cursor, sign + 1) : undefined;
}

/** Words match with their own spaces; a space at their edge may be missing where another was already read. */
function matchWords(cursor: Cursor, words: string, at: number): number | undefined {
  if (standsAt(cursor, words, at)) return at + words.length;
  const bare = words.trim();
  if (bare === words) return undefined;
  const from = words.startsWith(' ') ? skipSpaces(cursor, at) : at;
  return bare && from > 0 && standsAt(cursor, bare, from) && (words.endsWith(' ') ? isEdge(cursor, from + bare.length) : true)
    ? skipSpaces(cursor, from + bare.length)
    : undefined;
}

const isEdge = (cursor: Cursor, at: number): boolean => !/[\p{L}\p{N}]/u.test(cursor.folded.charAt(at));
