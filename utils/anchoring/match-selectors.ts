/** Selectors → span, or an orphan. A figure is found to the digit or not at all: no fuzzy step may move a number. */
import type { Span } from '../text/span.ts';
import type { SelectorPair, TextQuoteSelector } from './selector.ts';

export type Match =
  | { readonly kind: 'found'; readonly span: Span }
  | { readonly kind: 'orphan'; readonly reason: OrphanReason };
export type OrphanReason = 'gone';

/** More occurrences of one quote than this are not weighed against each other. */
const mostOccurrences = 500;

/** Finds the described words in `text`, which may have been edited since; among equals the one with the most context around it wins, then the nearest. */
export function matchSelectors(text: string, [quote, position]: SelectorPair): Match {
  if (quote.exact === '') return { kind: 'orphan', reason: 'gone' };
  let best: { start: number; context: number; distance: number } | undefined;
  let start = text.indexOf(quote.exact);
  for (let seen = 0; start >= 0 && seen < mostOccurrences; seen++) {
    const candidate = {
      start,
      context: contextAgreement(text, quote, start),
      distance: Math.abs(start - position.start),
    };
    if (!best || isBetter(candidate, best)) best = candidate;
    start = text.indexOf(quote.exact, start + 1);
  }
  if (!best || !isTrusted(best.context, quote)) return { kind: 'orphan', reason: 'gone' };
  return { kind: 'found', span: { start: best.start, end: best.start + quote.exact.length } };
}

function isBetter(a: { context: number; distance: number }, b: { context: number; distance: number }): boolean {
  return a.context > b.context || (a.context === b.context && a.distance < b.distance);
}

/** Short quotes such as "5%" stand everywhere: they need a quarter of their context to be believed. */
function isTrusted(context: number, quote: TextQuoteSelector): boolean {
  return context * 4 >= quote.prefix.length + quote.suffix.length;
}

/** Units of context, before and after, that still stand around the occurrence at `start`. */
function contextAgreement(text: string, quote: TextQuoteSelector, start: number): number {
  const end = start + quote.exact.length;
  let before = 0;
  while (before < quote.prefix.length && text[start - 1 - before] === quote.prefix[quote.prefix.length - 1 - before])
    before++;
  let after = 0;
  while (after < quote.suffix.length && text[end + after] === quote.suffix[after]) after++;
  return before + after;
}
