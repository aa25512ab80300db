/** Two versions of one article → which sentence of the one is which of the other. */
import { foldForSearch } from '../search/fold-for-search.ts';
import { isWordUnit } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from './split-sentences.ts';

export type SentencePair =
  | {
      readonly kind: 'same' | 'reworded';
      readonly before: Span;
      readonly after: Span;
      readonly isMoved: boolean;
      /** How much of the wording agrees, figures aside; 0 to 1. */ readonly alike: number;
    }
  | { readonly kind: 'dropped'; readonly before: Span }
  | { readonly kind: 'added'; readonly after: Span };

/** Two sentences are one reworded when this much of their letter pairs agrees. */
const leastAlike = 0.6;
/** Most sentences left over on a side that are weighed against each other. */
const mostWeighed = 400;

interface Read {
  readonly span: Span;
  readonly key: string;
}

/** In the order of the earlier version; what was added comes last. */
export function alignSentences(before: string, after: string): SentencePair[] {
  const left = readSentences(before);
  const right = readSentences(after);
  const partner = matchSame(left, right);
  const alike = matchAlike(left, right, partner);
  const moved = movedOf(partner);
  const taken = new Set(partner);
  const pairs = left.map(({ span, key }, at): SentencePair => {
    const to = right[partner[at] ?? -1];
    if (!to) return { kind: 'dropped', before: span };
    return {
      kind: to.key === key ? 'same' : 'reworded',
      before: span,
      after: to.span,
      isMoved: moved.has(at),
      alike: alike.get(at) ?? 1,
    };
  });
  const added = right.flatMap(({ span }, at): SentencePair[] =>
    taken.has(at) ? [] : [{ kind: 'added', after: span }],
  );
  return [...pairs, ...added];
}

/** Letters and digits only, folded: width, script variant and punctuation make no other sentence. A digit's separators count. */
function readSentences(text: string): Read[] {
  return splitSentences(text).flatMap((span) => {
    const folded = foldForSearch(text.slice(span.start, span.end));
    let key = '';
    for (let at = 0; at < folded.length; at++) {
      const isPoint = folded[at] === '.' && /\d/.test(folded[at + 1] ?? '');
      if (isPoint || folded[at] === '%' || folded[at] === '-' || isWordUnit(folded.charCodeAt(at))) key += folded[at]!;
    }
    return key === '' ? [] : [{ span, key }];
  });
}

/** For each of the left the index of the same sentence at the right; of several the first that is free. */
function matchSame(left: readonly Read[], right: readonly Read[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of right.entries()) places.set(key, [...(places.get(key) ?? []), at].slice(0, 50));
  return left.map(({ key }) => places.get(key)?.shift());
}

/** The best pairs first; each sentence is used once. Returns how alike each of the left found its own. */
function matchAlike(
  left: readonly Read[],
  right: readonly Read[],
  partner: (number | undefined)[],
): Map<number, number> {
  const taken = new Set(partner);
  const lone = left.flatMap((_read, at) => (partner[at] === undefined ? [at] : [])).slice(0, mostWeighed);
  const free = right.flatMap((_read, at) => (taken.has(at) ? [] : [at])).slice(0, mostWeighed);
  const grams = free.map((at) => pairsOf(right[at]!.key));
  const weighed = lone.flatMap((from) => {
    const own = pairsOf(left[from]!.key);
    return free.map((to, index) => ({ from, to, alike: diceOf(own, grams[index]!) }));
  });
  const best = weighed.filter(({ alike }) => alike >= leastAlike).sort((a, b) => b.alike - a.alike);
  const found = new Map<number, number>();
  for (const { from, to, alike } of best) {
    if (partner[from] !== undefined || taken.has(to)) continue;
    partner[from] = to;
    found.set(from, alike);
    taken.add(to);
  }
  return found;
}

/** Pairs of neighbouring units; every digit is the same one, so that another figure makes no other sentence. */
function pairsOf(key: string): Set<number> {
  const units = key.slice(0, 600).replace(/\d+/g, '0');
  const pairs = new Set<number>();
  for (let at = 1; at < units.length; at++) pairs.add(units.charCodeAt(at - 1) * 65_536 + units.charCodeAt(at));
  return pairs;
}

function diceOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0 || (2 * few.size) / (few.size + many.size) < leastAlike) return 0;
  let both = 0;
  for (const pair of few) if (many.has(pair)) both++;
  return (2 * both) / (few.size + many.size);
}

/** Those that stand outside the longest run of sentences in their old order. */
function movedOf(partner: readonly (number | undefined)[]): Set<number> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  const matched = partner.flatMap((to, from) => (to === undefined ? [] : [{ from, to }]));
  for (const { from, to } of matched) {
    let low = 0;
    for (let high = tails.length; low < high;) {
      const middle = (low + high) >> 1;
      if (partner[tails[middle]!]! < to) low = middle + 1;
      else high = middle;
    }
    previous.set(from, tails[low - 1]);
    tails[low] = from;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
  return new Set(matched.map(({ from }) => from).filter((from) => !kept.has(from)));
}
