/** What a reference format has no field for: where it was read, and the proof of what was saved. */
import type { Clip } from '../clips/clip.ts';
import type { CitedWork } from './cited-work.ts';
import { savedTime } from './saved-time.ts';

/** Lines, each on one thing. */
export function provenance(clip: Clip, { reprint, note }: CitedWork): string[] {
  const where = reprint && [reprint.title, reprint.host, reprint.published].filter(Boolean).join(', ');
  return [
    reprint && `转载于 / Reprinted by: ${where}, ${reprint.url}`,
    `Saved: ${savedTime(clip)}, ${clip.url}`,
    clip.proof && `SHA-256 text: ${clip.proof.text}`,
    clip.proof && `SHA-256 record: ${clip.proof.record}`,
    note?.replace(/\s+/g, ' '),
  ].filter((line) => line !== undefined);
}
