/** Judges whether a figure happened, is aimed at, is expected, or only draws a line. */
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { Modality } from './statistic.ts';
import { breakLevel } from './token.ts';

/** The modality of a draft whose chain begins with `head`. */
export function judgeModality(draft: Draft, head: Draft, sentence: Sentence, scene: Scene): Modality {
  const near = head.left.cues.find(isModal) ?? draft.right.cues.find(isModal);
  if (near) return near;
  const said =
    modalCueBefore(head, sentence) ?? (scene.tables.tables.verbFinal ? modalCueAfter(head, sentence) : undefined);
  if (said) return said;
  if (!isFuture(draft, scene)) return 'actual';
  return head.left.verb ? 'target' : 'forecast';
}

function isModal(cue: string): cue is 'target' | 'forecast' {
  return cue === 'target' || cue === 'forecast';
}

/** The last modal word of the sentence before the figure; a semicolon ends its reach unless it opened the sentence. */
function modalCueBefore(head: Draft, sentence: Sentence): Modality | undefined {
  for (let at = head.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token?.kind === 'cue' && isModal(token.cue)) return token.cue;
    if (token?.kind === 'cue' && token.cue === 'actual') return undefined;
    if (token?.kind === 'break' && token.level >= breakLevel.part) return undefined;
  }
  return undefined;
}

/** The next modal word of the sentence after the figure. */
function modalCueAfter(head: Draft, sentence: Sentence): Modality | undefined {
  for (const token of sentence.tokens.slice(head.index + 1)) {
    if (token.kind === 'cue' && isModal(token.cue)) return token.cue;
    if (token.kind === 'quantity') return undefined;
  }
  return undefined;
}

/** A figure of a year to come hasn't happened: done by somebody it is a promise, else a forecast. */
function isFuture(draft: Draft, scene: Scene): boolean {
  const year = Number(draft.time?.iso.slice(0, 4));
  return scene.date !== undefined && draft.time?.from === undefined && year > scene.date.year;
}
