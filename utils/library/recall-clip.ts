/** A clip → what its page needs to know of it when the reader comes back. */
import type { Clip } from '../clips/clip.ts';
import type { KeptArticle } from '../clips/kept-article.ts';
import { signText } from '../anchoring/sign-text.ts';
import type { ClipDatabase } from '../database/clip-database.ts';

/** What was kept of the article, without its text. */
export async function recallClip(database: ClipDatabase, { id, savedAt, statistics }: Clip): Promise<KeptArticle> {
  const kept = await database.texts.get(id);
  return {
    savedAt,
    ...(kept && { signature: signText(kept.text) }),
    figures: statistics.map(({ selectors }) => selectors),
  };
}
