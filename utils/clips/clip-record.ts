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

/** Units of text that one piece of a record holds, about. */
const pieceLength = 8_000_000;

/** A record with very many versions → several of the same clip, each with some of them: a line and a message have their bounds, and an import puts together what belongs together. */
export function piecesOf(record: ClipRecord): readonly ClipRecord[] {
  const { versions } = record;
  if (lengthOf(versions) <= pieceLength) return [record];
  const pieces: SavedVersion[][] = [];
  let left = 0;
  for (const version of versions) {
    if (left <= 0) {
      pieces.push([]);
      left = pieceLength;
    }
    pieces.at(-1)!.push(version);
    left -= lengthOf([version]);
  }
  return pieces.map((piece) => ({ ...record, versions: piece }));
}

/** About as long as their JSON. */
export function lengthOf(versions: readonly SavedVersion[]): number {
  return versions.reduce((sum, { text, statistics }) => sum + text.length + statistics.length * 800 + 2_000, 0);
}
