/** What became of the daily backup: when it was last made, and why the last try came to nothing. Kept in `storage.local`. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';

/** Why there is no backup. The reader sees a sentence for each. */
export const backupFailures = ['not-allowed', 'disk-full', 'canceled', 'refused', 'library', 'interrupted'] as const;
export type BackupFailure = (typeof backupFailures)[number];

const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((written) => !Number.isNaN(Date.parse(written))),
);

const stateSchema = v.object({
  /** The last one that is whole: the moment that the library was read from, ISO 8601, UTC. */
  takenAt: v.optional(time),
  /** How many clips it holds. */
  clips: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** One that is being made. */
  begunAt: v.optional(time),
  /** The last try, where it failed. */
  failed: v.optional(v.object({ at: time, why: v.picklist(backupFailures) })),
});

export type BackupState = v.InferOutput<typeof stateSchema>;

const key = 'backup';

export async function readBackupState(): Promise<BackupState> {
  return parseState((await browser.storage.local.get(key))[key]);
}

function parseState(stored: unknown): BackupState {
  const result = v.safeParse(stateSchema, stored ?? {});
  return result.success ? result.output : {};
}

/** A backup is being made as of now. */
export async function noteBegun(now: string): Promise<void> {
  const { failed: _over, ...state } = await readBackupState();
  await write({ ...state, begunAt: now });
}

/** The backup that was begun last is whole. */
export async function noteMade(clips: number): Promise<void> {
  const { begunAt, takenAt } = await readBackupState();
  await write({ takenAt: begunAt ?? takenAt, clips });
}

/** The last try failed; an earlier backup stands. */
export async function noteFailed(why: BackupFailure, now: string): Promise<void> {
  const { takenAt, clips } = await readBackupState();
  await write({ takenAt, clips, failed: { at: now, why } });
}

async function write(state: BackupState): Promise<void> {
  await browser.storage.local.set({ [key]: state });
}

/** Calls back after every change; returns the way to stop. */
export function watchBackupState(onChange: (state: BackupState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) onChange(parseState(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
