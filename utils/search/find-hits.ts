/** A query and a text → where the text says what was asked for: the exact check behind the index, and what is highlighted. */
import type { Span } from '../text/span.ts';
import { variantsOf } from './fold-for-search.ts';
import { parseQuery } from './parse-query.ts';
import { spacedLetter } from './runs.ts';

/** A query made ready to be held against many texts. */
export interface Needles {
  /** One for each piece of the query; a text must hold them all. */
  readonly patterns: readonly RegExp[];
}

/** Hits beyond this are not marked. */
const mostHits = 1_000;

/** The needles of a query; without patterns where it holds nothing to look for. */
export function makeNeedles(query: string): Needles {
  return { patterns: parseQuery(query).map(({ stem }) => new RegExp(patternOf(stem), 'gv')) };
}

/** Whether the texts together say everything that was asked for. */
export function holdsAll({ patterns }: Needles, texts: readonly string[]): boolean {
  return patterns.every((pattern) => texts.some((text) => isIn(pattern, text)));
}

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Where the pieces stand in `text`, in its order and without overlaps. */
export function findHits({ patterns }: Needles, text: string): Span[] {
  const spans = patterns.flatMap((pattern) => hitsOf(pattern, text)).toSorted((a, b) => a.start - b.start);
  const apart: Span[] = [];
  for (const span of spans) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  }
  return apart;
}

function hitsOf(pattern: RegExp, text: string): Span[] {
  const hits: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && hits.length < mostHits; match = pattern.exec(text)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

const firstSpaced = new RegExp(`^${spacedLetter}`, 'v');

/** Each character as the class of all its variants. A word between spaces is found by its beginning, everything else anywhere. */
function patternOf(stem: string): string {
  const body = Array.from(stem, classOf).join('');
  return firstSpaced.test(stem) ? `(?<!${spacedLetter})${body}` : body;
}

function classOf(character: string): string {
  if (/\s/.test(character)) return '\\s';
  const members = Array.from(variantsOf(character), escapeInClass).join('');
  // A letter may carry its accent as a character of its own.
  return /[\p{Script=Latin}\p{Script=Greek}]/u.test(character) ? `[${members}]\\p{M}{0,4}` : `[${members}]`;
}

/** Nothing but letters and digits stands unescaped. */
function escapeInClass(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
