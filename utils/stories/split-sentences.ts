/** Text → its sentences as spans, in any script, without tables. */
import type { Span } from '../text/span.ts';

/** Most sentences of one version that are compared. */
export const mostSentences = 3_000;

export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length && sentences.length < mostSentences; at++) {
    if (!endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && /["'”’」』）)]/.test(text[end]!)) end++;
    push(sentences, text, start, end);
    start = end;
    at = end - 1;
  }
  if (sentences.length < mostSentences) push(sentences, text, start, text.length);
  return sentences;
}

/** A full stop ends one where a space and no small letter follows. */
function endsSentence(text: string, at: number): boolean {
  const unit = text[at]!;
  if ('。！？!?\n'.includes(unit)) return true;
  return unit === '.' && /^["'”’)]?\s+[^\s\p{Ll}]/u.test(text.slice(at + 1, at + 6));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) sentences.push({ start, end });
}
