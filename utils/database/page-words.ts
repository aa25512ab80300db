/** What the reader said of pages, by address. */
import type { KeptPageWord, PageWord } from '../clips/page-word.ts';
import type { ClipDatabase } from './clip-database.ts';

/** The word on the page of a normalised address. */
export async function pageWordAt(database: ClipDatabase, address: string): Promise<PageWord | undefined> {
  const kept = await database.pageWords.get(address);
  return kept && { says: kept.says, figures: kept.figures };
}

/** Keeps the word; one that says nothing takes away what was there. */
export async function putPageWord(database: ClipDatabase, kept: KeptPageWord): Promise<void> {
  const saysNothing = !kept.says && !kept.figures?.length;
  if (saysNothing) await database.pageWords.delete(kept.address);
  else await database.pageWords.put(kept);
}
