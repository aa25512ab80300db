/** Whether the reader has the library in a file, and whether to remind of it. Kept in `storage.local`. */
import { browser } from 'wxt/browser';

const key = 'exported-at';
const dismissedKey = 'reminder-dismissed-at';

/** The reader has the library in a file as of now; ISO 8601, UTC. */
export async function noteExport(now: string): Promise<void> {
  await browser.storage.local.set({ [key]: now });
}

/** The reminder as popup and library show it. */
export interface ReminderAtHand {
  /** Whether to remind in a library of so many clips. */
  readonly isDue: (clips: number) => Promise<boolean>;
  readonly dismiss: (clips: number) => Promise<void>;
}

export const exportReminder: ReminderAtHand = {
  isDue: async (clips) => {
    const stored = await browser.storage.local.get<Record<string, unknown>>([key, dismissedKey]);
    return isReminderDue(clips, stored[key] !== undefined, Number(stored[dismissedKey] ?? 0));
  },
  dismiss: async (clips) => browser.storage.local.set({ [dismissedKey]: clips }),
};

/** Clips from which on a loss would hurt. */
const remindedFrom = 10;
/** Whoever didn't want to be reminded is left alone until the library is so many times as large. */
const growth = 5;

/** `dismissedAt`: how many clips there were when the reader put the reminder away; 0 where that never happened. */
export function isReminderDue(clips: number, isExported: boolean, dismissedAt: number): boolean {
  return !isExported && clips >= Math.max(remindedFrom, dismissedAt * growth);
}
