/** When the library was last written into a file, for the reminder. Kept in `storage.local`. */
import { browser } from 'wxt/browser';

const key = 'exported-at';

/** The reader has the library in a file as of now; ISO 8601, UTC. */
export async function noteExport(now: string): Promise<void> {
  await browser.storage.local.set({ [key]: now });
}

/** ISO 8601, UTC; undefined where the library was never exported. */
export async function lastExport(): Promise<string | undefined> {
  const stored = await browser.storage.local.get<Record<string, unknown>>(key);
  return typeof stored[key] === 'string' ? stored[key] : undefined;
}
