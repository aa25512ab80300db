/** Judges whether a figure happened, is aimed at, is expected, or only draws a line. */
import type { Draft } from '../drafts/draft.ts';
import { timeBehind } from './find-time.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import type { Modality } from '../statistic.ts';
import { breakLevel } from '../lexing/token.ts';

/** What the words around a draft say of its modality; undefined where they say nothing. `head` begins its chain. */
export function saidModality(draft: Draft, head: Draft, sentence: Sentence, scene: Scene): Modality | undefined {
  if (isOrigin(draft, sentence, scene)) return undefined;
  if (head.expected) return 'forecast';
  const near = head.left.cues.find(isModal) ?? draft.right.cues.find(isModal);
  if (near) return near;
  const said =
    modalCueBefore(head, sentence) ?? (scene.tables.tables.verbFinal ? modalCueAfter(head, sentence) : undefined);
  if (said && said !== 'future') return said;
  return said === 'future' || head.left.cues.includes('future') ? promised(head) : undefined;
}

/** 将投入42亿元，新建学校36所: what is said to come goes on over commas, until another time is named. */
export function heldModality(head: Draft, previous: Draft | undefined, sentence: Sentence): Modality | undefined {
  if (!previous || previous.modality === 'actual' || !previous.left.cues.includes('future')) return undefined;
  const between = sentence.tokens.slice(previous.index + 1, head.index);
  const parted = between.some(
    (token) =>
      token.kind === 'time' || token.kind === 'cue' || (token.kind === 'break' && token.level >= breakLevel.part),
  );
  return parted ? undefined : previous.modality;
}

/** The modality of a draft: what is said of it, else by whether its time is still to come. */
export function judgeModality(draft: Draft, head: Draft, said: Modality | undefined, scene: Scene): Modality {
  if (said) return said;
  if (!isFuture(draft, scene)) return 'actual';
  return draft.time?.role === 'by' ? 'target' : promised(head);
}

/** 将从目前45万套提高到70万套: what something is to come from is there already; of a forecast only what has a time of its own. */
function isOrigin(draft: Draft, sentence: Sentence, scene: Scene): boolean {
  const { left } = draft;
  if (!left.cues.includes('from')) return false;
  if (scene.tables.spaced && isPast(draft, sentence, scene)) return true;
  return left.timeAt !== undefined || left.cues.some((cue) => cue === 'future' || cue === 'target');
}

/** "Up from 4.7 % in 2021": whether the time right behind a figure is of a year that is over. */
function isPast(draft: Draft, sentence: Sentence, { date }: Scene): boolean {
  const behind = timeBehind(draft, sentence);
  const token = behind === undefined ? undefined : sentence.tokens[behind];
  if (token?.kind !== 'time' || token.time.iso === undefined || !date) return false;
  return Number(token.time.iso.slice(0, 4)) < date.year;
}

/** What is still to come is a promise where somebody is to do it, else a forecast. */
function promised({ left }: Draft): Modality {
  const will = left.cues.indexOf('future');
  const verb = left.cues.indexOf('takes');
  return left.verb && (will < 0 || verb < will) ? 'target' : 'forecast';
}

function isModal(cue: string): cue is 'target' | 'forecast' {
  return cue === 'target' || cue === 'forecast';
}

/** The last modal word of the sentence before the figure; a semicolon ends its reach unless it opened the sentence. */
function modalCueBefore(head: Draft, sentence: Sentence): Modality | 'future' | undefined {
  for (let at = head.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token?.kind === 'cue' && (isModal(token.cue) || token.cue === 'future')) return token.cue;
    if (token?.kind === 'cue' && token.cue === 'actual') return undefined;
    if (token?.kind === 'break' && token.level >= breakLevel.part) return undefined;
  }
  return undefined;
}

/** The next modal word of the sentence after the figure, unless a word says first that it happened. */
function modalCueAfter(head: Draft, sentence: Sentence): Modality | undefined {
  for (const token of sentence.tokens.slice(head.index + 1)) {
    if (token.kind !== 'cue') continue;
    if (isModal(token.cue)) return token.cue;
    if (token.cue === 'actual') return undefined;
  }
  return undefined;
}

/** A figure of a year to come hasn't happened. */
function isFuture(draft: Draft, scene: Scene): boolean {
  const year = Number(draft.time?.iso.slice(0, 4));
  return scene.date !== undefined && draft.time?.from === undefined && year > scene.date.year;
}
