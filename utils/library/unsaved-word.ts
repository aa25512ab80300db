/** What the reader has said of a page that isn't saved yet. A popup closes without asking: it is kept for as long as the browser runs. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { firstWordSchema } from '../clips/clip-schema.ts';
import type { FirstWord } from '../clips/reader-word.ts';

const key = 'unsaved-word';
const schema = v.object({ url: v.string(), word: firstWordSchema });

/** What was said of the page at this address; nothing where another page was spoken of since. */
export async function readUnsavedWord(url: string): Promise<FirstWord> {
  const stored = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
  return stored.success && stored.output.url === url ? stored.output.word : {};
}

export async function keepUnsavedWord(url: string, word: FirstWord): Promise<void> {
  await browser.storage.session.set({ [key]: { url, word } });
}
