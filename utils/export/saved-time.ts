/** Times as exports print them. */
import type { Clip } from '../clips/clip.ts';

/** When the clip was saved, in the reader's own zone: `2026-01-05T16:00:00+08:00`; in UTC where the zone is not known. */
export function savedTime({ savedAt, savedZone }: Pick<Clip, 'savedAt' | 'savedZone'>): string {
  if (savedZone === undefined) return savedAt;
  const [hours = 0, minutes = 0] = savedZone.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * (savedZone.startsWith('-') ? -1 : 1);
  const local = new Date(Date.parse(savedAt) + ahead * 60_000).toISOString();
  return local.slice(0, 19) + savedZone;
}

/** The day of saving, in the reader's zone. */
export function savedDay(clip: Pick<Clip, 'savedAt' | 'savedZone'>): string {
  return savedTime(clip).slice(0, 10);
}

/** A date as far as it is known: `2026`, `2026-01` or `2026-01-05`; undefined for what is none. */
export function dayOf(time: string | undefined): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(time ?? '')?.[0];
}
