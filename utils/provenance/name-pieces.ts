/** A line → the pieces of it that may be names: cut at its marks, its elements' edges and the words of bylines. */
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { pictureHint } from './captions.ts';
import { parting } from './name-joints.ts';

const longestName = 48;

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hint: string;
}

export interface NameSpan extends Span {
  /** A byline word still stands at its beginning. */
  readonly labelled: boolean;
}

/** The piece without the marks at its ends, and what is left of it each time a byline word is taken from either end: the directory will know which is the name. */
export function spansOf(text: string, piece: Piece, words: ReadonlySet<string>): NameSpan[] {
  const spans: NameSpan[] = [];
  let span = withoutMarks(text, piece);
  for (let round = 0; round < 5 && isNameLong(text, span); round++) {
    const folded = fold(text.slice(span.start, span.end));
    const taken = edgeWord(folded, words);
    spans.push({ ...span, labelled: taken > 0 });
    const runsOn = isUnspaced(folded.charCodeAt(folded.length - 1));
    const ending = taken === 0 || runsOn ? lastWord(folded, words) : 0;
    if (taken + ending === 0) break;
    // What begins like a label may be the name's own beginning.
    if (taken > 0 && ending > 0)
      spans.push({ ...withoutMarks(text, { start: span.start, end: span.end - ending }), labelled: false });
    span = withoutMarks(text, { start: span.start + taken, end: span.end - ending });
  }
  return spans;
}

/** Length of a byline word that ends the name: `Reuters Staff`. */
function lastWord(folded: string, words: ReadonlySet<string>): number {
  const at = folded.lastIndexOf(' ');
  if (at > 0 && words.has(folded.slice(at + 1))) return folded.length - at;
  const joined = [4, 3, 2].find((length) => folded.length >= length + 2 && words.has(folded.slice(-length)));
  return joined !== undefined && isUnspaced(folded.charCodeAt(folded.length - 1)) ? joined : 0;
}

/** Han, kana and Hangul run on without spaces. */
export const isUnspaced = (code: number): boolean => code > 0x2e7f;

function isNameLong(text: string, { start, end }: Span): boolean {
  return end - start >= 2 && end - start <= longestName && /\p{L}/u.test(text.slice(start, end));
}

/** The line without the byline words it begins with. */
export function withoutLabel(text: string, words: ReadonlySet<string>): string {
  let rest = text.trimStart();
  for (let round = 0; round < 3; round++) {
    const taken = edgeWord(fold(rest), words);
    if (taken === 0) break;
    rest = rest.slice(taken).replace(/^[\s:：]+/u, '');
  }
  return rest;
}

/** Marks part names. */
const cuts = /[=|/,;·•()（）[\]【】，、；:：]|\s[-–—]\s|\s{2}|—/gu;

/** The line cut at its marks, and at the edges of its links and inline elements; of a byline also its last words. */
export function piecesOf(page: Page, block: number, byline: boolean, jobs: readonly string[]): Piece[] {
  const whole = page.blocks[block];
  if (!whole) return [];
  const marked = [...whole.marks, ...whole.links.map((link) => ({ ...link, hint: '' }))];
  const pieces: Piece[] = marked.map(({ start, end, hint }) => ({ start, end, hint }));
  const edges = new Set([0, whole.text.length, ...marked.flatMap(({ start, end }) => [start, end])]);
  for (const cut of whole.text.matchAll(cuts)) edges.add(cut.index).add(cut.index + cut[0].length);
  const between = ({ start, end }: Span): Piece => {
    const around = marked.find((mark) => mark.start <= start && end <= mark.end);
    return { start, end, hint: around?.hint ?? '' };
  };
  pieces.push(...parted(edges).map(between));
  for (const cut of whole.text.matchAll(parting)) edges.add(cut.index).add(cut.index + cut[0].length);
  pieces.push(...parted(edges).map(between));
  pieces.push({ start: 0, end: whole.text.length, hint: '' });
  if (byline) pieces.push(...lastWords(whole.text));
  pieces.push(...beforeByline(whole.text, jobs));
  return pieces.filter(
    (piece, i) =>
      !pictureHint.test(piece.hint) &&
      pieces.findIndex((other) => other.start === piece.start && other.end === piece.end) === i,
  );
}

/** Edges in a line → what stands between each two of them. */
function parted(edges: ReadonlySet<number>): Span[] {
  const sorted = [...edges].sort((a, b) => a - b).slice(0, mostEdges);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i] ?? 0, end }));
}

const mostEdges = 40;

/** Every word of a short line has a capital. */
export const isNames = (text: string): boolean =>
  text.length < 60 && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** A short line whose last word is a byline's: `林舟 河港社 記者`. */
export const endsAsByline = (text: string, words: ReadonlySet<string>): boolean =>
  text.length < 40 && isUnspaced(text.charCodeAt(0)) && lastWord(fold(text.trim()), words) > 0;

/** `By ADA MOSS Lantern News Service`: nothing parts the outlet from the author. Behind a mark the name is whole, but for a job before it: `- Repórter da Agência do Cais`. */
function lastWords(text: string): Piece[] {
  const mark = [...text.matchAll(cuts)].at(-1);
  if (mark && !/\s\p{Ll}{1,3}\s/u.test(text.slice(mark.index + mark[0].length))) return [];
  const spaces = [...text.matchAll(/\s(?=\S)/g)].map((space) => space.index);
  return spaces
    .slice(isUnspaced(text.charCodeAt(0)) ? 0 : 1)
    .slice(-4)
    .map((space) => ({ start: space + 1, end: text.length, hint: '' }));
}

/** `江畔日报记者 周宁`, `（江畔日报记者周宁）`: in scripts without spaces the outlet runs up to what its reporter is called. */
function beforeByline(text: string, jobs: readonly string[]): Piece[] {
  if (text.length > longestSign) return [];
  const begins = jobs.map((job) => text.indexOf(job, 2));
  return begins.filter((at) => at > 0).map((end) => ({ start: 0, end, hint: '' }));
}

export const longestSign = 60;

/** What reporters are called in scripts without spaces, of the words of bylines: single characters stand inside names as well. */
export const jobsAmong = (words: Iterable<string>): string[] =>
  [...words].filter((word) => word.length >= 2 && isUnspaced(word.charCodeAt(0)));

/** Takes dates, quotes and marks from both ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const before = /^(?:\d時|[\s\d:：./年月日时分\-–—|,，*"“'《【[［〔(（>•·@])+/.exec(part)?.[0].length ?? 0;
  const after = /[\s\d:：./年月日时分\-–—|,，*"”'》】\]］〕)）<•·]+$/.exec(part.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/** Length of a byline word that begins the name, with the space behind it. */
function edgeWord(folded: string, words: ReadonlySet<string>): number {
  for (let length = Math.min(20, folded.length - 2); length > 0; length--) {
    if (!words.has(folded.slice(0, length))) continue;
    if (/^[\s:]/.test(folded.slice(length)) || folded.charCodeAt(length - 1) > 0x2e7f) return length;
  }
  return 0;
}
