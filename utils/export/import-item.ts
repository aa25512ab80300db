/** What an import finds in a file: clips, and what it refuses with the reason. */
import type { ClipRecord } from '../clips/clip-record.ts';

export type ImportItem =
  | { readonly kind: 'record'; readonly record: ClipRecord }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Refusal {
  /** Line of the file, from 1; or the place in the list for files that are not read by line. */
  readonly place: number;
  readonly reason: RefusalReason;
  /** What exactly, for those who can read it. */
  readonly detail?: string | undefined;
}

export type RefusalReason =
  /** The line or file is no JSON. */
  | 'not-json'
  /** Written by a newer Firsthand. */
  | 'newer'
  /** JSON, but of nobody we know. */
  | 'unknown-format'
  /** Longer than a clip can be. */
  | 'too-long'
  /** A field is missing, too large or not what it should be. */
  | 'wrong-shape';

export function refused(place: number, reason: RefusalReason, detail?: string): ImportItem {
  return { kind: 'refused', refusal: { place, reason, ...(detail !== undefined && { detail }) } };
}
