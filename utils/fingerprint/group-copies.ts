/** Fingerprints → groups of copies. Bands propose, the exact comparison confirms. */
import { isCopy } from './compare-fingerprints.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Most articles of one band that an article is held against: a band that more share is a phrase of the trade. */
const mostInBand = 200;

/** Pairs of indices that are copies of each other, the smaller index first. */
export function findCopies(prints: readonly (Fingerprint | undefined)[]): [number, number][] {
  const ofBand = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [index, print] of prints.entries()) {
    if (!print) continue;
    const proposed = new Set<number>();
    for (const band of print.bands) {
      const others = ofBand.get(band) ?? [];
      for (const other of others.slice(-mostInBand)) proposed.add(other);
      others.push(index);
      ofBand.set(band, others);
    }
    for (const other of proposed) if (isCopy(prints[other]!, print)) pairs.push([other, index]);
  }
  return pairs;
}
