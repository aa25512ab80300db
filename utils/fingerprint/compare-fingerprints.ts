/** Two fingerprints → how much of one stands in the other, and whether that makes them copies. */
import type { Fingerprint } from './fingerprint.ts';

export interface Overlap {
  /** Shingles of both over shingles of either. */
  readonly jaccard: number;
  /** Shingles of both over those of the smaller. */
  readonly containment: number;
}

/** Exact where neither was sampled; otherwise over the sample that both have. */
export function overlapOf(a: Fingerprint, b: Fingerprint): Overlap {
  const every = Math.max(a.every, b.every);
  const [left, right] = [sampled(a, every), sampled(b, every)];
  const both = countShared(left, right);
  const smaller = Math.min(left.length, right.length);
  return {
    jaccard: both === 0 ? 0 : both / (left.length + right.length - both),
    containment: both === 0 ? 0 : both / smaller,
  };
}

function sampled(print: Fingerprint, every: number): Uint32Array {
  return print.every === every ? print.shingles : print.shingles.filter((hash) => hash % every === 0);
}

function countShared(left: Uint32Array, right: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const difference = left[i]! - right[j]!;
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both;
}

/** A copy that lost head, tail and some sentences, beside another article's text, still has this much of the smaller. */
const leastContainment = 0.24;
/** Where both have this many numbers, a copy shares them as it shares the words, or half as much; a template filled in anew doesn't. */
const tellingNumbers = 4;
const leastNumbers = 0.4;

/** Whether both are versions of one article: much of the one stands in the other, its numbers too. */
export function isCopy(a: Fingerprint, b: Fingerprint): boolean {
  const { containment } = overlapOf(a, b);
  if (containment < leastContainment) return false;
  const fewer = Math.min(a.numbers.length, b.numbers.length);
  return fewer < tellingNumbers || countShared(a.numbers, b.numbers) >= leastNumbers * containment * fewer;
}
