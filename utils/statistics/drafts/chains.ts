/** Groups the quantities of a sentence into chains: those that follow each other with nothing but list marks between (12.3万、8.7万和5.4万人). */
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';
import type { Unit } from '../tables/unit.ts';

export interface Chain {
  readonly members: Draft[];
  /** Where the cue (分别) stands that deals its values out to a list; its start, and whether it precedes the values. */
  readonly respectively?: { readonly start: number; readonly end: number };
}

/** The chains of a sentence; a quantity by itself is a chain of one. */
export function joinChains(drafts: readonly Draft[], sentence: Sentence, scene: Scene): Chain[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous && joined(previous, draft, scene)) last.push(draft);
    else groups.push([draft]);
  }
  for (const members of groups) shareUnit(members);
  return groups.map((members) => withCue(members, sentence));
}

function joined(previous: Draft, next: Draft, scene: Scene): boolean {
  const from = previous.right.cues.length === 0 ? previous.right.start : previous.quantity.end;
  if (next.quantity.start - from > 8) return false;
  if (!compatible(previous, next)) return false;
  return isListGap(scene, from, next.quantity.start, next.quantity.unit.class === 'duration');
}

function compatible(previous: Draft, next: Draft): boolean {
  if (previous.unit === next.unit) return true;
  if (previous.quantity.unit.class === 'money' && next.quantity.unit.class === 'money') return true;
  if (previous.quantity.unit.class === 'duration' && next.quantity.unit.class === 'duration') return true;
  return previous.quantity.unit.class === 'bare' && next.quantity.unit.class !== 'percent';
}

/** Whether there is only a list mark or a joining word between two places. */
function isListGap(scene: Scene, from: number, to: number, duration: boolean): boolean {
  let at = from;
  let found = false;
  let joined = false;
  while (at < to) {
    const char = scene.text[at] ?? '';
    const mark =
      char === ' ' ||
      char === ',' ||
      (char === '+' && duration) ||
      scene.tables.tables.itemMarks.includes(char) ||
      char === '、';
    if (mark) {
      found ||= char !== ' ';
      at++;
      continue;
    }
    const word = longestMatch(scene.tables.listJoiners, scene.text, at, scene.tables.spaced);
    if (!word) return joined && isDirection(scene, at, to);
    joined = true;
    found = true;
    at = word.end;
  }
  return found;
}

/** "2.3% and up 4%": a verb of change that the second of a list repeats. */
function isDirection({ text, tables }: Scene, from: number, to: number): boolean {
  const end = text.charCodeAt(to - 1) === 32 ? to - 1 : to;
  const verb = longestMatchBefore(tables.peel, text, end, from, tables.spaced);
  return verb?.start === from && (verb.value === 'up' || verb.value === 'down');
}

/** A unit written once at the end is shared backwards. */
function shareUnit(members: Draft[]): void {
  const last = members.at(-1);
  if (!last || members.length < 2 || last.quantity.unit.class === 'bare') return;
  for (const draft of members) if (draft.quantity.unit.class === 'bare') lend(draft, last.quantity.unit, last.unit);
}

function lend(draft: Draft, unit: Unit, code: string): void {
  draft.unit = code;
  (draft as { quantity: Draft['quantity'] }).quantity = { ...draft.quantity, unit };
}

function withCue(members: Draft[], sentence: Sentence): Chain {
  const [head] = members;
  const last = members.at(-1);
  if (!head || !last || members.length < 2) return { members };
  for (const token of sentence.tokens) {
    if (token.kind !== 'cue') continue;
    const before =
      token.cue === 'respectively' && token.end <= head.quantity.start && head.quantity.start - token.end < 14;
    const after =
      token.cue === 'respectively-after' && token.start >= last.quantity.end && token.start - last.quantity.end < 30;
    if (before || after) return { members, respectively: { start: token.start, end: token.end } };
  }
  return { members };
}
