/** What was backed up and what has changed → whether the daily backup is to be made now. */
import type { BackupState } from './backup-state.ts';

export interface Moment {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Minutes that the reader's clock is behind UTC, as `Date.getTimezoneOffset` says it. */
  readonly minutesBehind: number;
  /** The library's last change; undefined where it has not changed since changes are noted. */
  readonly changedAt: string | undefined;
}

/** A backup that was begun this long ago and isn't whole was lost with the browser that made it. */
const givenUpAfterMs = 30 * 60_000;

/** One file a day at most, and none while the library is as it was. */
export function isDue(state: BackupState, { now, minutesBehind, changedAt }: Moment): boolean {
  const { takenAt } = state;
  if (isUnderway(state, now)) return false;
  // One of tomorrow was made by a clock that was wrong, and must not keep others from being made until then.
  if (takenAt === undefined || dayOf(takenAt, minutesBehind) > dayOf(now, minutesBehind)) return true;
  if (dayOf(takenAt, minutesBehind) === dayOf(now, minutesBehind)) return false;
  return changedAt !== undefined && changedAt >= takenAt;
}

/** Whether one is being made at this moment. */
export function isUnderway({ begunAt }: BackupState, now: string): boolean {
  if (begunAt === undefined) return false;
  const passed = Date.parse(now) - Date.parse(begunAt);
  return passed > -givenUpAfterMs && passed < givenUpAfterMs;
}

/** The reader's own date, `2026-03-01`: what the file is named by. */
export function dayOf(time: string, minutesBehind: number): string {
  return new Date(Date.parse(time) - minutesBehind * 60_000).toISOString().slice(0, 10);
}
