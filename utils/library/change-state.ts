/** When the library last changed, for the daily backup. Kept in `storage.local`, because the background forgets. */
import { browser } from 'wxt/browser';

const key = 'changed-at';

/** The library has changed. Call it after the change: a backup that begins in between is then made once too often, never once too seldom. */
export async function noteChange(): Promise<void> {
  // What was done is done, whether it can be noted or not.
  await browser.storage.local.set({ [key]: new Date().toISOString() }).catch(() => undefined);
}

/** ISO 8601, UTC; undefined where no change was noted. */
export async function lastChange(): Promise<string | undefined> {
  const stored = await browser.storage.local.get<Record<string, unknown>>(key);
  return typeof stored[key] === 'string' ? stored[key] : undefined;
}
