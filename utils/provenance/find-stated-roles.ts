/** Stretches around the article → whether an author and a responsible editor are stated. */
import type { Article } from '../article/article.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import { compilePhrases, type LabelRow } from './compiled-phrases.ts';
import { findPhrases, type PhraseIndex } from './phrase-index.ts';
import type { Stretch } from './stretch.ts';

export interface StatedRoles {
  readonly statesEditor: boolean;
  readonly statesAuthor: boolean;
}

export function findStatedRoles(
  stretches: readonly Stretch[],
  tables: readonly ProvenanceTables[],
  article: Article,
): StatedRoles {
  const { authors, editors } = compilePhrases(tables);
  const around = stretches.filter((stretch) => stretch.zone !== 'body');
  return {
    statesEditor: states(around, editors),
    statesAuthor: article.byline !== undefined || states(around, authors),
  };
}

function states(stretches: readonly Stretch[], index: PhraseIndex<LabelRow>): boolean {
  return stretches.some((stretch) =>
    findPhrases(stretch.line, index).some((match) => match.slots['author'] !== undefined),
  );
}
