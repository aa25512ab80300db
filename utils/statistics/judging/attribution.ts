/** Finds who states the figures of a sentence (据国家统计局, 记者从…获悉, according to, によると). */
import { quoteAt, type Span } from '../../text/span.ts';
import type { Draft } from '../drafts/draft.ts';
import { nounBefore } from '../metrics/noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import { breakLevel } from '../lexing/token.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** Gives every figure of a sentence the source that the sentence names, if any. */
export function findAttribution(drafts: readonly Draft[], sentence: Sentence, scene: Scene): void {
  if (drafts.length === 0) return;
  const source = findSource(sentence, scene);
  if (!source) return;
  const quote = quoteAt(scene.raw, source.start, source.end);
  for (const draft of drafts) draft.attribution = quote;
}

function findSource(sentence: Sentence, scene: Scene): Span | undefined {
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.kind !== 'cue') continue;
    const source =
      token.cue === 'source'
        ? sourceAfter(sentence, index, scene)
        : token.cue === 'says' || token.cue === 'source-after'
          ? sourceBefore(sentence, index, scene)
          : undefined;
    if (source) return source;
  }
  return undefined;
}

function sourceAfter(sentence: Sentence, index: number, scene: Scene): Span | undefined {
  const start = sentence.tokens[index]?.end ?? 0;
  let end = Math.min(sentence.end, start + 60);
  for (const token of sentence.tokens.slice(index + 1)) {
    const closes =
      token.kind === 'quantity' ||
      (token.kind === 'cue' && token.cue === 'says') ||
      (token.kind === 'break' && token.level >= breakLevel.clause);
    if (!closes) continue;
    end = Math.min(end, token.start);
    break;
  }
  return nameIn(start, end, scene);
}

function sourceBefore(sentence: Sentence, index: number, scene: Scene): Span | undefined {
  const end = sentence.tokens[index]?.start ?? 0;
  let start = Math.max(sentence.start, end - 60);
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'close' || token.kind === 'open' || token.kind === 'bracket' || token.kind === 'cue')
      continue;
    if (token.kind === 'break' && token.level < breakLevel.clause) continue;
    start = Math.max(start, token.end);
    break;
  }
  const name = nounBefore(scene.text, start, withoutAdverbs(scene, start, end), scene.tables);
  return name && name.end - name.start > 1 ? name : undefined;
}

/** 他还表示: the adverbs before a verb of saying are no part of the name. */
function withoutAdverbs({ text, tables }: Scene, start: number, end: number): number {
  let at = end;
  for (let turn = 0; turn < 4; turn++) {
    const cue = longestMatchBefore(tables.peel, text, at, start, tables.spaced);
    if (cue?.value !== 'skip') break;
    at = cue.start;
  }
  return at;
}

/** White space, or the word by which the name is joined to what follows. */
function isLoose({ text, tables }: Scene, at: number): boolean {
  return /\s/.test(text[at] ?? '') || longestMatch(tables.nounLinks, text, at, tables.spaced)?.end === at + 1;
}

function nameIn(start: number, end: number, scene: Scene): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && scene.text.charCodeAt(from) === 32) from++;
  while (to > from && isLoose(scene, to - 1)) to--;
  return to - from > 1 ? { start: from, end: to } : undefined;
}
