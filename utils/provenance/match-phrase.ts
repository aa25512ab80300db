/** A phrase of a table at a place of a line → its extent and what its slots hold. */
import { seek, skipSpaces } from '../text/cursor.ts';
import { isBlank, matchStep, type Phrase } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import type { LineContext } from './line-context.ts';
import { slotAt } from './read-slot.ts';

export interface PhraseMatch extends Span {
  readonly slots: Readonly<Record<string, Span>>;
}

/** Longest stretch of a slot that more words of the phrase must follow. */
const slotReach = 160;

/** Matches `phrase` where it must begin at `at`. */
export function matchPhrase(line: LineContext, phrase: Phrase, at: number): PhraseMatch | undefined {
  return matchFrom(line, phrase, 0, at, { start: at, end: at, slots: {} });
}

/** The rest of the phrase from step `index` on. What may be missing is tried both ways; a phrase has few such steps, so this stays small. */
function matchFrom(
  line: LineContext,
  phrase: Phrase,
  index: number,
  at: number,
  so: PhraseMatch,
): PhraseMatch | undefined {
  const step = phrase[index];
  if (!step) return { ...so, end: at };
  if (step.kind === 'slot') {
    const slot =
      step.name === 'any'
        ? gapBefore(line, phrase, index, at)
        : slotBefore(line, phrase, index, at, slotName(phrase, index, step.name));
    return (
      slot && matchFrom(line, phrase, index + 1, slot.end, { ...so, slots: { ...so.slots, [step.name]: slot.read } })
    );
  }
  for (const end of matchStep(line.cursor, step, at)) {
    const match = matchFrom(line, phrase, index + 1, end, so);
    if (match) return match;
  }
  return undefined;
}

/** A title that no colon announces must stand in quotes. */
function slotName(phrase: Phrase, index: number, name: string): string {
  return name === 'title' && phrase[index - 1]?.kind !== 'colon' ? 'quoted' : name;
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
  const slot = slotAt(line, name, start, bound?.at ?? line.cursor.text.length);
  return slot && { read: slot.read, end: bound?.at ?? slot.after };
}

/** The words that must follow a slot; nothing where it is the last or what follows may be missing. */
function wordsAfter(phrase: Phrase, index: number): readonly string[] | undefined {
  const known = following.get(phrase)?.[index];
  if (known !== undefined) return known.length > 0 ? known : undefined;
  const next = phrase.slice(index + 1).find((step) => !isBlank(step));
  const words = next?.kind === 'words' && !next.optional ? next.choices.map((choice) => choice.bare) : [];
  const all = following.get(phrase) ?? [];
  all[index] = words;
  following.set(phrase, all);
  return words.length > 0 ? words : undefined;
}

/** What follows each slot of a phrase, worked out once. */
const following = new WeakMap<Phrase, (readonly string[])[]>();
