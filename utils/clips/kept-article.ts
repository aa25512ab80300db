/** What a reader kept of an article, held against the article as it stands today. */
import { matcherOf, type Match } from '../anchoring/match-selectors.ts';
import { signText } from '../anchoring/sign-text.ts';
import type { SelectorPair } from '../anchoring/selector.ts';

export interface KeptArticle {
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** Of the text when it was saved; absent where the text was not kept. */
  readonly signature?: string;
  readonly figures: readonly SelectorPair[];
}

export interface KeptFigure {
  /** As printed when it was saved. */
  readonly words: string;
  readonly match: Match;
}

export interface KeptComparison {
  readonly savedAt: string;
  /** The text is no longer what was saved. */
  readonly isEdited: boolean;
  readonly figures: readonly KeptFigure[];
}

/** Finds every kept figure again, exactly or not at all. */
export function compareKept(text: string, { savedAt, signature, figures }: KeptArticle): KeptComparison {
  const match = matcherOf(text);
  return {
    savedAt,
    isEdited: signature !== undefined && signature !== signText(text),
    figures: figures.map((selectors) => ({ words: selectors[0].exact, match: match(selectors) })),
  };
}

/** The figures that are no longer where they were kept. */
export function orphansOf({ figures }: KeptComparison): readonly KeptFigure[] {
  return figures.filter(({ match }) => match.kind === 'orphan');
}
