/** Stretches around the article → whether an author and a responsible editor are stated. */
import type { Article } from '../article/article.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import { findPhrases, indexPhrases } from './phrase-index.ts';
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
  const own = tables.slice(0, 2);
  const around = stretches.filter((stretch) => stretch.zone !== 'body');
  return {
    statesEditor: states(
      around,
      own.flatMap((each) => each.editorLabels),
    ),
    statesAuthor:
      article.byline !== undefined ||
      states(
        around,
        own.flatMap((each) => each.authorLabels),
      ),
  };
}

function states(stretches: readonly Stretch[], labels: readonly string[]): boolean {
  const index = indexPhrases(labels.map((label) => ({ form: `(${label}):{author}` })));
  return stretches.some((stretch) =>
    findPhrases(stretch.line, index).some((match) => match.slots['author'] !== undefined),
  );
}
