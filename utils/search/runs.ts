/** Text → runs of letters, each either written with spaces between words or without. */

/** Scripts that put no spaces between words, or hang particles onto them: their words are found by pairs of characters. */
const unspacedScripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
];

/** The inside of a character class: characters of those scripts, with the marks that lengthen and repeat them. */
const unspaced = unspacedScripts.map((script) => `\\p{Script=${script}}`).join('') + 'ー々〇';

/** A letter, digit or mark of a word between spaces. */
export const spacedLetter = `[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]`;

const runPattern = new RegExp(`([${unspaced}]+)|(${spacedLetter}+)`, 'gv');

export interface Run {
  readonly text: string;
  readonly isSpaced: boolean;
}

/** The runs in the order of the text; punctuation and spaces are left out. */
export function runsOf(text: string): Run[] {
  return Array.from(text.matchAll(runPattern), ([run, unspacedRun]) => ({
    text: run,
    isSpaced: unspacedRun === undefined,
  }));
}
