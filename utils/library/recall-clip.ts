/** A clip → what its page needs to know of it when the reader comes back. */
import type { Clip } from '../clips/clip.ts';
import type { KeptArticle } from '../clips/kept-article.ts';
import { signText } from '../anchoring/sign-text.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import { clipOfAddress } from '../database/read-clips.ts';
import type { SavedState } from '../messaging/protocol.ts';
import { savedState } from './keep-clips.ts';

/** What the library knows of a page; nothing where it can't be reached or the clip is damaged, since the page is read all the same. */
export async function recallPageOf(
  database: ClipDatabase,
  url: string,
): Promise<{ saved?: SavedState; kept?: KeptArticle }> {
  try {
    await database.requireOpen();
    const clip = await clipOfAddress(database, url);
    return clip ? { saved: savedState(clip), kept: await recallClip(database, clip) } : {};
  } catch {
    return {};
  }
}

/** What was kept of the article, without its text. */
async function recallClip(database: ClipDatabase, { id, savedAt, statistics }: Clip): Promise<KeptArticle> {
  const kept = await database.texts.get(id);
  return {
    savedAt,
    ...(kept && { signature: signText(kept.text) }),
    figures: statistics.map(({ selectors }) => selectors),
  };
}
