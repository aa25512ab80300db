/** Endings that a searched word may lose, the longer first: what remains finds all its forms, because words are found by their beginning. */

export interface WordEnding {
  readonly ending: string;
  /** Letters that must remain. */
  readonly leastStem: number;
  /** A searched word, and another form that it then finds. */
  readonly example: readonly [word: string, found: string];
}

export const wordEndings: readonly WordEnding[] = [
  { ending: 'ings', leastStem: 5, example: ['reportings', 'report'] },
  { ending: 'ing', leastStem: 5, example: ['reporting', 'reported'] },
  { ending: 'ied', leastStem: 4, example: ['supplied', 'supply'] },
  { ending: 'ies', leastStem: 4, example: ['companies', 'company'] },
  { ending: 'ed', leastStem: 5, example: ['exported', 'exports'] },
  { ending: 'ss', leastStem: 99, example: ['loss', 'losses'] },
  { ending: 'us', leastStem: 99, example: ['census', 'census'] },
  { ending: 'is', leastStem: 99, example: ['basis', 'basis'] },
  { ending: 's', leastStem: 4, example: ['prices', 'price'] },
];
