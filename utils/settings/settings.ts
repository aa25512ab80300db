/** What the reader has chosen. Kept in `storage.local` under one key; anything unreadable there counts as not chosen. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { siteRuleSchema } from '../clips/clip-schema.ts';

const sites = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5_000)), []);
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Where the card stands in the free room of the window: 0 left or top, 1 right or bottom. */
export const cardPlaceSchema = v.strictObject({ x: fraction, y: fraction });
export const engineSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/));

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ownOutlet = v.object({
  name,
  aliases: v.pipe(v.array(name), v.maxLength(20), v.readonly()),
  domains: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10), v.readonly()),
});

const settingsSchema = v.object({
  /** Where the gate is registered. */
  where: v.optional(v.picklist(['everywhere', 'chosen-sites', 'on-click']), 'everywhere'),
  /** Sites chosen, for `chosen-sites`. */
  sites,
  /** Sites switched off, for `everywhere`. */
  notHere: sites,
  /** The search engine by which to look for originals. */
  engine: v.optional(engineSchema),
  cardPlace: v.optional(cardPlaceSchema),
  /** A backup a day into the browser's downloads. */
  backup: v.optional(v.boolean(), false),
  /** What the reader says of every page of a site. */
  siteRules: v.optional(v.pipe(v.array(siteRuleSchema), v.maxLength(5_000)), []),
  /** Outlets that the reader added to the directory or mended in it. */
  outlets: v.optional(v.pipe(v.array(ownOutlet), v.maxLength(1_000)), []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Where = Settings['where'];

const key = 'settings';
export const defaultSettings: Settings = v.parse(settingsSchema, {});

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored ?? {});
  return result.success ? result.output : defaultSettings;
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is given and keeps the rest. One change after the other, so that none is lost. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const next = changing.then(async () => {
    const settings = await readSettings();
    const changed = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
  changing = next.catch(() => undefined);
  return next;
}

/** Calls back with the settings before and after every change, wherever it was made. Register it synchronously. */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[key];
    if (change) onChange(parseSettings(change.newValue), parseSettings(change.oldValue));
  });
}
