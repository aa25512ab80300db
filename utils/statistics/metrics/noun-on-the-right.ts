/** Finds the noun after a figure: behind a bracket that tells it again, behind the verb it is the subject of, behind the whole it is part of. */
import type { Span } from '../../text/span.ts';
import type { Draft } from '../drafts/draft.ts';
import { nounAfter } from './noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import { longestMatch } from '../tables/trie.ts';

/** The noun after a figure, or undefined. */
export function nounOnTheRight(draft: Draft, sentence: Sentence, scene: Scene): Span | undefined {
  const whole = wholeOf(draft, sentence);
  if (whole) return nounAfter(scene.text, whole.end, ceilingOf(sentence, draft.index + 1, whole.end), scene.tables);
  if (draft.right.cues.includes('them')) return undefined;
  // 1,200명이었다: in spaced scripts letters right behind the figure are its ending, no noun.
  if (scene.tables.spaced && /\p{L}/u.test(scene.text.charAt(draft.quantity.end))) return undefined;
  if (scene.tables.tables.verbFinal && draft.right.cues.at(-1) === 'to') return undefined;
  const start = (scene.tables.spaced ? afterRestated(draft, sentence) : undefined) ?? afterPredicate(draft, scene);
  const from = afterTime(draft, start, sentence);
  return nounAfter(scene.text, from, ceilingOf(sentence, draft.index, from), scene.tables);
}

/** "A 1,340km (832-mile) land border": behind the bracket that tells a figure again. */
function afterRestated({ index, quantity }: Draft, { tokens }: Sentence): number | undefined {
  const [opening, inside, closing] = tokens.slice(index + 1, index + 4);
  if (opening?.kind !== 'bracket' || inside?.kind !== 'quantity' || closing?.kind !== 'bracket') return undefined;
  return opening.start - quantity.end < 2 && closing.start === inside.end ? closing.end : undefined;
}

/** "A 3% drop in first-quarter sales": behind the time that a noun is told apart by. */
function afterTime({ index, right }: Draft, start: number, { tokens }: Sentence): number {
  const next = tokens[index + 1];
  const told = next?.kind === 'time' && right.cues.at(-1) === 'in' && next.start - start < 2;
  return told ? next.end : start;
}

/** "40 % backed the plan": behind the verb, where a percentage is its subject. */
function afterPredicate({ quantity, left, right }: Draft, { text, tables }: Scene): number {
  if (
    quantity.unit.class !== 'percent' ||
    right.cues.length > 0 ||
    left.cues.some((cue) => cue !== 'skip' && cue !== 'has')
  )
    return right.start;
  const at = text.charCodeAt(right.start) === 32 ? right.start + 1 : right.start;
  const verb = longestMatch(tables.predicates, text, at, true);
  return verb ? verb.end : right.start;
}

/** The 17 of "five of 17 policymakers": the noun stands after it. */
function wholeOf(draft: Draft, sentence: Sentence): Span | undefined {
  const next = sentence.tokens[draft.index + 1];
  return draft.quantity.unit.class === 'bare' &&
    draft.right.cues.includes('of') &&
    next?.kind === 'quantity' &&
    next.start - draft.right.start < 2
    ? next
    : undefined;
}

function ceilingOf(sentence: Sentence, index: number, from: number): number {
  for (let at = index + 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    if (token.kind === 'time' && token.start < from && token.end > from) return from;
    if (token.start < from) continue;
    if (
      token.kind === 'break' ||
      token.kind === 'quantity' ||
      token.kind === 'time' ||
      token.kind === 'cue' ||
      token.kind === 'bracket'
    )
      return token.start;
  }
  return sentence.end;
}
