/** A page that a lens has seen → what the library knows of it: is it saved, is what was kept still there, and was the reader sent to a place on it? */
import type { Analysis } from '../analysis.ts';
import { placesOfSelectors } from '../anchoring/places-of-selectors.ts';
import { signText } from '../anchoring/sign-text.ts';
import type { Clip } from '../clips/clip.ts';
import { compareKept, type KeptArticle } from '../clips/kept-article.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import { clipOfAddress } from '../database/read-clips.ts';
import type { Frame } from '../messaging/sender.ts';
import type { KeptOfPage } from '../tabs/see-page.ts';
import { savedState, takeReveal } from './keep-clips.ts';

export async function recallPage(
  database: ClipDatabase,
  { tabId, url }: Pick<Frame, 'tabId' | 'url'>,
  { article }: Analysis,
  isArriving: boolean,
): Promise<KeptOfPage> {
  if (!article) return {};
  await database.requireOpen();
  const clip = await clipOfAddress(database, url);
  const reveal = isArriving ? await takeReveal(database, tabId) : undefined;
  return {
    ...(clip && { saved: savedState(clip), kept: compareKept(article.text, await keptOf(database, clip)) }),
    ...(reveal && { reveal: placesOfSelectors(article, reveal) }),
  };
}

/** What was kept of the article, without its text. */
async function keptOf(database: ClipDatabase, { id, savedAt, statistics }: Clip): Promise<KeptArticle> {
  const kept = await database.texts.get(id);
  return {
    savedAt,
    ...(kept && { signature: signText(kept.text) }),
    figures: statistics.map(({ selectors }) => selectors),
  };
}
