/** What the reader has chosen. Kept in `storage.local` under one key and read field by field: a field that can't be read takes its strictest value, and what an older version doesn't know stays where it is. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { siteRuleSchema } from '../clips/clip-schema.ts';
import { figuresShown } from '../highlights/figures-shown.ts';
import { markStyles } from '../highlights/highlight.ts';

/** The most entries of a list that are looked at. */
const mostEntries = 100_000;
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What can be read of a list: one bad entry costs no other. */
function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(mostEntries),
    v.transform((entries) =>
      entries.flatMap((entry): v.InferOutput<Item>[] => {
        const result = v.safeParse(item, entry, { abortEarly: true });
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

/** Where the card stands in the free room of the window: 0 left or top, 1 right or bottom. */
export const cardPlaceSchema = v.strictObject({ x: fraction, y: fraction });
export const engineSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/));

/** `notable`: on reprints, on saved pages and where something was changed. */
export const chipsShown = ['always', 'notable', 'reprints', 'never'] as const;
export type ChipShown = (typeof chipsShown)[number];

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ownOutlet = v.object({
  name,
  aliases: v.pipe(v.array(name), v.maxLength(20), v.readonly()),
  domains: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10), v.readonly()),
});

/** Each field as it is where nothing is stored, and (`fallback`) as it is where something unreadable is. */
const settingsSchema = v.object({
  /** Where the gate is registered. */
  where: v.fallback(v.optional(v.picklist(['everywhere', 'chosen-sites', 'on-click']), 'everywhere'), 'on-click'),
  /** Sites chosen, for `chosen-sites`. */
  sites: v.fallback(v.optional(listOf(host), []), []),
  /** Sites switched off, for `everywhere`. */
  notHere: v.optional(listOf(host), []),
  /** The search engine by which to look for originals. */
  engine: v.fallback(v.optional(engineSchema), undefined),
  cardPlace: v.fallback(v.optional(cardPlaceSchema), undefined),
  /** A backup a day into the browser's downloads. */
  backup: v.fallback(v.optional(v.boolean(), false), false),
  /** On which articles the chip shows itself, and on which sites never. */
  chip: v.fallback(v.optional(v.picklist(chipsShown), 'notable'), 'never'),
  chipNotOn: v.fallback(v.optional(listOf(host), []), []),
  /** Which figures are marked on the page, and how. */
  figures: v.fallback(v.optional(v.picklist(figuresShown), 'key'), 'off'),
  marks: v.fallback(v.optional(v.picklist(markStyles), 'colour'), 'underline'),
  /** What the reader says of every page of a site. */
  siteRules: v.fallback(v.optional(v.pipe(listOf(siteRuleSchema), v.maxLength(5_000)), []), []),
  /** Outlets that the reader added to the directory or mended in it. */
  outlets: v.fallback(v.optional(v.pipe(listOf(ownOutlet), v.maxLength(1_000)), []), []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Where = Settings['where'];

const key = 'settings';
export const defaultSettings: Settings = v.parse(settingsSchema, {});

export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Where the sites that are switched off can't be read, we run on none by ourselves. */
function parseSettings(stored: unknown = {}): Settings {
  const fields = isRecord(stored) ? stored : { where: 'on-click' };
  const result = v.safeParse(settingsSchema, fields);
  return result.success ? result.output : v.parse(settingsSchema, { ...fields, where: 'on-click', notHere: [] });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is given and keeps the rest as it is stored, what only a newer version can read included. One change after the other, so that none is lost. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const next = changing.then(async () => {
    const stored = await readStored();
    const changed = { ...(isRecord(stored) && stored), ...change(parseSettings(stored)) };
    await browser.storage.local.set({ [key]: changed });
    return parseSettings(changed);
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

/** Whether pages look different by these settings. */
export function looksOther(a: Settings, b: Settings): boolean {
  const look = ({ chip, chipNotOn, figures, marks }: Settings): string =>
    JSON.stringify([chip, chipNotOn, figures, marks]);
  return look(a) !== look(b);
}
