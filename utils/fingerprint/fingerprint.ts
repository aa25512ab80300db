/** An article's body → its fingerprint: a set of shingles small enough to keep, a signature of it, and the bands by which copies are proposed. */
import { foldForSearch } from '../search/fold-for-search.ts';

export interface Fingerprint {
  /** Distinct hashes of the shingles, sorted; of a long text an even sample of them (those whose hash is divisible by `every`). */
  readonly shingles: Uint32Array;
  /** A power of two. */
  readonly every: number;
  /** Distinct shingles of the whole text, sampled or not. */
  readonly size: number;
  /** Keys for an index: two articles that share one may be copies. */
  readonly bands: readonly number[];
  /** Hashes of the numbers with two digits or more that are no years, sorted: a template filled in anew shares the words and none of these. */
  readonly numbers: Uint32Array;
}

/** Characters of a shingle where words are not set apart, and words of one where they are. */
const hanLength = 5;
const wordLength = 3;
/** Most shingles that are kept. */
const mostShingles = 4_096;
/** Longest text that is read. */
const longestText = 200_000;
/** A body with fewer shingles than this is too short to say what it is a copy of. */
export const leastShingles = 20;

/** Bands of this many of the smallest hashes, one for each slice of the hashes: a copy that keeps a fifth of a text shares some with it. */
const bandCount = 64;

/** Undefined for a body without enough text. */
export function fingerprintOf(text: string): Fingerprint | undefined {
  const folded = foldForSearch(text.slice(0, longestText));
  const all = shinglesOf(folded);
  if (all.size < leastShingles) return undefined;
  let every = 1;
  while (all.size / every > mostShingles) every *= 2;
  const kept = every === 1 ? Uint32Array.from(all) : Uint32Array.from(all).filter((hash) => hash % every === 0);
  return { shingles: kept.sort(), every, size: all.size, bands: bandsOf(all), numbers: numbersOf(folded) };
}

/** Most numbers that are kept. */
const mostNumbers = 500;

function numbersOf(folded: string): Uint32Array {
  const hashes = new Set<number>();
  for (const [written] of folded.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const number = written.replaceAll(',', '');
    if (number.length < 2 || /^(?:19|20)\d\d$/.test(number)) continue;
    hashes.add(hashOf(number));
    if (hashes.size >= mostNumbers) break;
  }
  return Uint32Array.from(hashes).sort();
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * MinHash by one permutation: the hashes fall into slices, and the smallest of each slice is one row of the signature.
 * Each band is one row, since containment, not resemblance, is looked for: a copy cut to two fifths still has two fifths
 * of the rows.
 */
function bandsOf(hashes: ReadonlySet<number>): number[] {
  const least = new Uint32Array(bandCount).fill(0xffffffff);
  for (const hash of hashes) {
    const slice = hash >>> 26;
    if (hash < least[slice]!) least[slice] = hash;
  }
  return Array.from(least).filter((hash) => hash !== 0xffffffff);
}

/** Hashes of every run of five characters of a script without spaces and every run of three words of another. Figures take part as `0`, so that a changed one moves no shingle. */
function shinglesOf(text: string): Set<number> {
  const hashes = new Set<number>();
  const han = new Uint32Array(hanLength);
  const words = new Uint32Array(wordLength);
  let hanSeen = 0;
  let wordsSeen = 0;
  let word = 0;
  let inNumber = false;
  const endWord = () => {
    if (word === 0) return;
    words[wordsSeen++ % wordLength] = word;
    word = 0;
    if (wordsSeen >= wordLength) hashes.add(mix(words, wordsSeen, 7));
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (!inNumber) word = Math.imul(word ^ 48, 0x01000193) || 1;
      inNumber = true;
      continue;
    }
    // The separators inside a number are part of it: 1,200.5.
    if (inNumber && (code === 46 || code === 44) && isDigit(text.charCodeAt(at + 1))) continue;
    const isHan = isUnspaced(code);
    if (inNumber && isHan && wordsSeen === 0) word = 0;
    inNumber = false;
    if (isHan) {
      word = 0;
      han[hanSeen++ % hanLength] = code;
      if (hanSeen >= hanLength) hashes.add(mix(han, hanSeen, 3));
      wordsSeen = 0;
      continue;
    }
    if (isLetter(code)) word = Math.imul((word || 0x811c9dc5) ^ code, 0x01000193) || 1;
    else endWord();
  }
  endWord();
  return hashes;
}

function mix(ring: Uint32Array, seen: number, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1);
  for (let back = ring.length; back > 0; back--) {
    hash = Math.imul(hash ^ ring[(seen - back) % ring.length]!, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Han, kana and Thai letters: scripts whose words aren't set apart. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe00 && code <= 0xeff)
  );
}

/** A letter of a script with spaces; Han and punctuation are asked for before. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    code >= 0xaa &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3041) &&
    code < 0xfe00
  );
}
