/** The reader's word on pages as the background keeps it: by address, on the saved clip as well, and told to the tabs that show the page. */
import { browser } from 'wxt/browser';
import type { Clip } from '../clips/clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import {
  asCorrections,
  fromCorrections,
  wordInForce,
  type PageWord,
  type SiteRule,
  type WordOfPage,
} from '../clips/page-word.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import { pageWordAt, putPageWord } from '../database/page-words.ts';
import { clipOfAddress } from '../database/read-clips.ts';
import { changeWords } from '../database/write-clips.ts';
import { sendToLens } from '../messaging/send-to-lens.ts';
import { ruleSiteOf } from '../settings/site-of.ts';
import { noteChange } from './change-state.ts';

/** `siteRules` as the settings have them. */
export async function wordOfPage(
  database: ClipDatabase,
  url: string,
  siteRules: readonly SiteRule[],
): Promise<WordOfPage> {
  const address = normalizeAddress(url);
  if (address === undefined) return {};
  await database.requireOpen();
  const word = (await pageWordAt(database, address)) ?? (await wordOfClip(database, url));
  const ruleSite = ruleSiteOf(url);
  const rule = siteRules.find(({ site }) => site === ruleSite);
  const inForce = wordInForce(word, rule);
  return {
    ...(word && { word }),
    ...(rule && { rule }),
    ...(ruleSite !== undefined && { ruleSite }),
    ...(inForce && { inForce }),
  };
}

/** Said in the library, or in a file that was imported. */
async function wordOfClip(database: ClipDatabase, url: string): Promise<PageWord | undefined> {
  const corrections = (await clipOfAddress(database, url))?.word?.corrections;
  return corrections && fromCorrections(corrections);
}

/** Keeps what the reader says of a page, puts its clip right where there is one, and has the tabs look again. */
export async function keepPageWord(database: ClipDatabase, url: string, word: PageWord, now: string): Promise<void> {
  const address = normalizeAddress(url);
  if (address === undefined) throw new Error('Only pages of the web can be corrected.');
  await database.requireOpen();
  await putPageWord(database, { ...word, address, saidAt: now });
  const clip = await clipOfAddress(database, url);
  if (clip) {
    const { originalTitle } = clip.word?.corrections ?? {};
    const corrections = { ...asCorrections(word), ...(originalTitle !== undefined && { originalTitle }) };
    await changeWords(database, [clip.id], { corrections }, now);
    await noteChange();
  }
  await lookAgainAt((each) => normalizeAddress(each) === address);
}

/** Corrections made in the library are the page's word from now on. */
export async function followCorrections(database: ClipDatabase, clips: readonly Clip[], now: string): Promise<void> {
  const addresses = new Set(clips.map(({ address }) => address));
  for (const { address, word } of clips)
    await putPageWord(database, { ...fromCorrections(word?.corrections ?? {}), address, saidAt: now });
  await lookAgainAt((each) => addresses.has(normalizeAddress(each) ?? ''));
}

/** The tabs that show such a page read it again; resolves when they have. */
export async function lookAgainAt(isShown: (url: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  const shown = tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && isShown(url) ? [id] : []));
  await Promise.all(shown.map((tabId) => sendToLens(tabId, { kind: 'look-again' })));
}
