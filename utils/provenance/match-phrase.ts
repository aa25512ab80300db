/** A phrase of a table at a place of a line → its extent and what its slots hold. */
import type { BlockLink } from '../page/page.ts';
import { seek, skipSpaces, type Cursor } from '../text/cursor.ts';
import { matchStep, type Phrase } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import { slotAt } from './read-slot.ts';

export interface PhraseMatch extends Span {
  readonly slots: Readonly<Record<string, Span>>;
}

/** What a line offers besides its words. */
export interface LineContext {
  readonly cursor: Cursor;
  readonly links: readonly BlockLink[];
  readonly nameEnds: readonly string[];
  readonly spaced: boolean;
}

/** Longest stretch of a slot that more words of the phrase must follow. */
const slotReach = 160;

/** Matches `phrase` where it must begin at `at`. */
export function matchPhrase(line: LineContext, phrase: Phrase, at: number): PhraseMatch | undefined {
  const slots: Record<string, Span> = {};
  let here = at;
  for (let i = 0; i < phrase.length; i++) {
    const step = phrase[i];
    if (!step) break;
    if (step.kind !== 'slot') {
      const end = matchStep(line.cursor, step, here);
      if (end === undefined) return undefined;
      here = end;
      continue;
    }
    const slot = step.name === 'any' ? gapBefore(line, phrase, i, here) : slotBefore(line, phrase, i, here, step.name);
    if (!slot) return undefined;
    slots[step.name] = slot.read;
    here = slot.end;
  }
  return { start: at, end: here, slots };
}

interface Filled {
  readonly read: Span;
  readonly end: number;
}

/** Any words up to the next words of the phrase. */
function gapBefore(line: LineContext, phrase: Phrase, index: number, from: number): Filled | undefined {
  const next = wordsAfter(phrase, index);
  const found = next && seek(line.cursor, next, from, slotReach);
  return found ? { read: { start: from, end: found.at }, end: found.at } : undefined;
}

function slotBefore(line: LineContext, phrase: Phrase, index: number, from: number, name: string): Filled | undefined {
  const start = skipSpaces(line.cursor, from);
  const next = wordsAfter(phrase, index);
  const bound = next && seek(line.cursor, next, start, slotReach);
  if (next && !bound) return undefined;
  const read = slotAt(line, name, start, bound?.at ?? line.cursor.text.length);
  return read && { read, end: bound?.at ?? read.end };
}

function wordsAfter(phrase: Phrase, index: number): readonly string[] | undefined {
  const next = phrase[index + 1];
  return next?.kind === 'words' && !next.optional ? next.choices : undefined;
}
