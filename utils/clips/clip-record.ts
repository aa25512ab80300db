/** A whole clip as one flat record: what a file holds in a line, and what an import hands over. */
import type { Clip, Version } from './clip.ts';

/** A clip of one time, with its text. */
export interface SavedVersion extends Clip {
  readonly text: string;
}

export interface ClipRecord extends SavedVersion {
  /** Earlier ones, oldest first. */
  readonly versions: readonly SavedVersion[];
}

/** The record of a clip, its text and its earlier versions. */
export function clipRecord(clip: Clip, text: string, versions: readonly Version[]): ClipRecord {
  return { ...clip, text, versions: versions.map((version) => ({ ...version.clip, text: version.text })) };
}

/** The parts of a record, as the tables hold them. */
export function splitRecord({ text, versions, ...clip }: ClipRecord): {
  clip: Clip;
  text: string;
  versions: Version[];
} {
  return { clip, text, versions: versions.map(splitVersion) };
}

function splitVersion({ text, ...clip }: SavedVersion): Version {
  return { clip, text };
}
