/** Evidence → the rows a reader is shown: at most four, each once, and none that would not convince a stranger. */
import { fold } from '../text/fold.ts';
import type { EvidenceKind, Verdict } from './provenance.ts';

export interface EvidenceShown {
  /** Its number in the list it came from. */
  readonly index: number;
  readonly kind: EvidenceKind;
  /** The words that tell, without what the page set around them. */
  readonly quote: string;
  readonly side: 'for' | 'against';
}

/** Provenance or a clip: as much of either as is needed. */
export interface JudgedEvidence {
  readonly verdict: Verdict;
  readonly source?: { readonly name: string } | undefined;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly quote: string; readonly weight: number }[];
}

const mostRows = 4;
/** A piece that moves the verdict by less, in log-odds, convinces nobody. */
const leastWeight = 0.8;

/** Weighed or not, these say nothing of who published the article first. */
export const neverShown: ReadonlySet<EvidenceKind> = new Set(['photo-credit', 'attribution', 'boilerplate']);
/** They speak for themselves where the source's name is not among their words. */
const tellsByItself: ReadonlySet<EvidenceKind> = new Set([
  'canonical',
  'original-title',
  'agency-tail',
  'authorisation',
  'reprinted-elsewhere',
]);

/** The rows for and against a reprint, the strongest first. */
export function evidenceShown({ verdict, source, evidence }: JudgedEvidence): EvidenceShown[] {
  const name = source?.name;
  const telling = evidence
    .map((piece, index) => ({ ...piece, index }))
    .filter(({ kind, weight }) => !neverShown.has(kind) && Math.abs(weight) >= leastWeight)
    .filter((piece) => tells(piece, verdict, name))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const rows: EvidenceShown[] = [];
  for (const { index, kind, weight, quote } of telling) {
    if (rows.length === mostRows) break;
    const row = { index, kind, quote: tellingWords(kind, quote, name), side: weight > 0 ? 'for' : 'against' } as const;
    if (row.quote !== '' && !rows.some((each) => saysTheSame(each, row))) rows.push(row);
  }
  return rows;
}

/** What speaks for a reprint is shown where one was found, and only if the source is seen in it. */
function tells(
  { kind, quote, weight }: JudgedEvidence['evidence'][number],
  verdict: Verdict,
  name: string | undefined,
): boolean {
  if (weight < 0) return true;
  if (verdict === 'original' || verdict === 'not-article') return false;
  return tellsByItself.has(kind) || (name !== undefined && fold(quote).includes(fold(name)));
}

/** Colons and spaces don't tell quotes apart. */
const lettersOf = (quote: string): string => fold(quote).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The same words say the same, wherever they stood; so do words within others. */
function saysTheSame(a: EvidenceShown, b: EvidenceShown): boolean {
  const [one, other] = [lettersOf(a.quote), lettersOf(b.quote)];
  return a.side === b.side && (one.includes(other) || other.includes(one));
}

/** Longer quotes are cut around the name; UTF-16 units. */
const longestQuote = 90;
const kept = { before: 40, after: 20 };

/** A slot's line holds dates, buttons and other names besides: of it the name counts, with the label before it. */
function tellingWords(kind: EvidenceKind, quote: string, name: string | undefined): string {
  const words = quote.replaceAll(/\s+/g, ' ').trim();
  const at = name === undefined ? -1 : fold(words).indexOf(fold(name));
  if (name === undefined || at < 0) return cutEnd(words);
  const end = at + name.length;
  if (kind === 'byline-outlet' || kind === 'claim') return words.slice(labelStart(words, at), closed(words, at, end));
  if (words.length <= longestQuote) return words;
  const from = Math.max(0, at - kept.before);
  const to = Math.min(words.length, end + kept.after);
  return `${from > 0 ? '…' : ''}${words.slice(from, to)}${to < words.length ? '…' : ''}`;
}

const cutEnd = (words: string): string =>
  words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1)}…`;

/** Where the label before a name begins: behind the last separator, digit or word glued to one. */
function labelStart(words: string, at: number): number {
  const before = words.slice(Math.max(0, at - kept.before), at);
  const offset = at - before.length;
  const parted = /^(?:.*[|｜│•·]|.*\d\S*)\s*/s.exec(before)?.[0].length ?? 0;
  const label = before.slice(parted);
  const lastSpace = label.trimEnd().lastIndexOf(' ');
  return offset + parted + (/[:：]\s?$/.test(label) ? lastSpace + 1 : 0);
}

/** A bracket that opens right before the name is closed behind it. */
function closed(words: string, at: number, end: number): number {
  return /[(（[【]/.test(words.slice(Math.max(0, at - 1), at)) && /[)）\]】]/.test(words.charAt(end)) ? end + 1 : end;
}
