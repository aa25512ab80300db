/** What the reader has chosen. Kept in `storage.local` under one key; anything unreadable there counts as not chosen. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';

const settingsSchema = v.object({
  /** Where the gate is registered. */
  where: v.optional(v.picklist(['everywhere', 'chosen-sites', 'on-click']), 'everywhere'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const key = 'settings';
export const defaultSettings: Settings = v.parse(settingsSchema, {});

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const result = v.safeParse(settingsSchema, stored[key] ?? {});
  return result.success ? result.output : defaultSettings;
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}
