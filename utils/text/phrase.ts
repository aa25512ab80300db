/**
 * Phrases of a table → something that can be matched. A form is plain text with
 * `(a|b)` one of these · `[a|b]` one of these or nothing · `{slot}` words to be read out · `:` a colon or bar with any space around.
 */
import { fold } from './fold.ts';
import { standsAt, skipSpaces, type Cursor } from './cursor.ts';

/** Words that may stand at a step, and whether space belongs to them on either side. */
export interface Choice {
  readonly bare: string;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

export type Step =
  | {
      readonly kind: 'words';
      readonly choices: readonly Choice[];
      readonly byFirst: ReadonlyMap<number, readonly Choice[]>;
      readonly optional: boolean;
    }
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
    else
      steps.push(wordsStep((choices ?? optional ?? whole).split('|'), choices === undefined && optional !== undefined));
  }
  return steps;
}

/** Longest first, so that 转载自 is not read as 转载; by first unit, so that most places are passed with one look. */
function wordsStep(list: readonly string[], optional: boolean): Step {
  const choices = list.map(choiceOf).sort((a, b) => b.bare.length - a.bare.length);
  const byFirst = new Map<number, Choice[]>();
  for (const choice of choices) {
    const first = choice.spaceBefore ? 32 : choice.bare.charCodeAt(0);
    for (const unit of choice.spaceBefore ? [32, choice.bare.charCodeAt(0)] : [first]) {
      const same = byFirst.get(unit);
      if (same) same.push(choice);
      else byFirst.set(unit, [choice]);
    }
  }
  return { kind: 'words', choices, byFirst, optional };
}

function choiceOf(words: string): Choice {
  return { bare: words.trim(), spaceBefore: words.startsWith(' '), spaceAfter: words.endsWith(' ') };
}

/** The words a phrase can begin with: what to look for before matching the rest. */
export function openingsOf(phrase: Phrase): readonly string[] {
  const openings: string[] = [];
  for (const step of phrase) {
    if (step.kind !== 'words') return openings;
    openings.push(...step.choices.map((choice) => choice.bare).filter(Boolean));
    if (!step.optional) return openings;
  }
  return openings;
}

/** Where a step that is no slot may end when it begins at `at`, the longest way first; empty where it does not stand there. */
export function matchStep(cursor: Cursor, step: Exclude<Step, { kind: 'slot' }>, at: number): number[] {
  if (step.kind === 'colon') return matchColon(cursor, at);
  const ends = step.optional ? [at] : [];
  if (isBlank(step)) return [skipSpaces(cursor, at)];
  const candidates = step.byFirst.get(cursor.folded.charCodeAt(at));
  if (!candidates) return ends;
  const found = candidates.map((choice) => matchWords(cursor, choice, at)).filter((end) => end !== undefined);
  return [...found, ...ends];
}

/** A step of nothing but space: there may be some, or none. */
export const isBlank = (step: Step): boolean =>
  step.kind === 'words' && step.choices.every((choice) => choice.bare === '');

function matchColon(cursor: Cursor, at: number): number[] {
  const sign = skipSpaces(cursor, at);
  return standsAt(cursor, ':', sign) || standsAt(cursor, '|', sign) ? [skipSpaces(cursor, sign + 1)] : [];
}

/** Words match with any space around them; where they end in a letter of an alphabet, the word ends there too. */
function matchWords(cursor: Cursor, { bare, spaceBefore, spaceAfter }: Choice, at: number): number | undefined {
  const from = spaceBefore ? skipSpaces(cursor, at) : at;
  if (!standsAt(cursor, bare, from)) return undefined;
  const end = from + bare.length;
  if (isLetter(cursor.folded.charCodeAt(end - 1)) && isLetter(cursor.folded.charCodeAt(end))) return undefined;
  return spaceAfter ? skipSpaces(cursor, end) : end;
}

/** Letters of alphabets that set words apart by spaces; Han, kana and Hangul run on. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
