/** What the reader says of a clip: tags, a note, corrections. It stands beside the machine's answer and never replaces it. */
import { canonicalJson } from './canonical-json.ts';
import type { SelectorPair } from '../anchoring/selector.ts';
import { matchSelectors } from '../anchoring/match-selectors.ts';
import type { Verdict } from '../provenance/provenance.ts';
import { cutText } from '../text/cut-text.ts';

export interface ReaderWord {
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  readonly isArchived?: boolean | undefined;
  readonly corrections?: Corrections | undefined;
  /** When the reader last changed it; ISO 8601, UTC. Of two words the later counts. */
  readonly changedAt: string;
}

/** What the reader knows better. What is absent stays as the machine answered. */
export interface Corrections {
  readonly verdict?: Verdict | undefined;
  /** The name of the source. */
  readonly source?: string | undefined;
  readonly originalTitle?: string | undefined;
  readonly figures?: readonly FigureCorrection[] | undefined;
}

/** A figure put right. It is known by its place, not by its number in the list, so that it survives a new analysis. */
export interface FigureCorrection {
  readonly selectors: SelectorPair;
  readonly metric?: string | undefined;
  /** It is no figure at all: it is left out of lists and tables. */
  readonly isNone?: true | undefined;
  /** In the figure's own unit. */
  readonly value?: number | undefined;
}

/** A change to make to the words of one or many clips. What is absent stays. */
export interface WordChange {
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
  /** An empty note takes the note away. */
  readonly note?: string | undefined;
  readonly isArchived?: boolean | undefined;
  /** Replaces all corrections of the clip. */
  readonly corrections?: Corrections | undefined;
}

/** What a reader may say of a page while saving it. */
export type FirstWord = Pick<WordChange, 'addTags' | 'note'>;

export const mostTags = 50;
export const longestTag = 60;
export const longestNote = 20_000;

/** A tag as it is kept: without spaces around it and with single ones inside; undefined where nothing is left. */
export function tidyTag(typed: string): string | undefined {
  const tag = cutText(typed.normalize('NFC').replace(/\s+/g, ' ').trim(), longestTag).trim();
  return tag === '' ? undefined : tag;
}

/** Tags as typed in one field: commas of any script and line ends stand between them. */
export function splitTags(typed: string): string[] {
  const tags = typed.split(/[,，、;；\n]/).flatMap((each) => tidyTag(each) ?? []);
  return [...new Set(tags)].slice(0, mostTags);
}

/** The word after a change; undefined where the reader has nothing left to say. */
export function changeWord(word: ReaderWord | undefined, change: WordChange, now: string): ReaderWord | undefined {
  const removed = new Set(change.removeTags?.flatMap((tag) => tidyTag(tag) ?? []));
  const added = change.addTags?.flatMap((tag) => tidyTag(tag) ?? []) ?? [];
  const tags = [...new Set([...(word?.tags ?? []), ...added])].filter((tag) => !removed.has(tag)).slice(0, mostTags);
  const note = change.note === undefined ? word?.note : cutText(change.note.trim(), longestNote) || undefined;
  const isArchived = (change.isArchived ?? word?.isArchived) || undefined;
  const corrections = change.corrections === undefined ? word?.corrections : tidyCorrections(change.corrections);
  if (tags.length === 0 && !note && !isArchived && !corrections) return undefined;
  return {
    tags,
    ...(note !== undefined && { note }),
    ...(isArchived && { isArchived }),
    ...(corrections && { corrections }),
    changedAt: now,
  };
}

/** Corrections without empty entries; undefined where none is left. */
function tidyCorrections({ verdict, source, originalTitle, figures }: Corrections): Corrections | undefined {
  const kept = figures?.filter(({ metric, value, isNone }) => Boolean(metric?.trim()) || value !== undefined || isNone);
  const tidy: Corrections = {
    ...(verdict && { verdict }),
    ...(source?.trim() && { source: source.trim() }),
    ...(originalTitle?.trim() && { originalTitle: originalTitle.trim() }),
    ...(kept?.length && { figures: kept }),
  };
  return Object.keys(tidy).length > 0 ? tidy : undefined;
}

/** The word for a newer text of the same page: corrected figures are looked for again, and stay listed where they are gone. */
export function carryWord(word: ReaderWord, text: string): ReaderWord {
  const figures = word.corrections?.figures;
  if (!figures) return word;
  return { ...word, corrections: { ...word.corrections, figures: figures.map((figure) => carryFigure(figure, text)) } };
}

function carryFigure(figure: FigureCorrection, text: string): FigureCorrection {
  const match = matchSelectors(text, figure.selectors);
  if (match.kind === 'orphan') return figure;
  const [quote, position] = figure.selectors;
  return { ...figure, selectors: [quote, { ...position, ...match.span }] };
}

/** One word of two for the same clip: the later one, with the tags of both. Of notes that differ none is lost. */
export function joinWords(a: ReaderWord | undefined, b: ReaderWord | undefined): ReaderWord | undefined {
  if (!a || !b) return a ?? b;
  const [later, earlier] = a.changedAt > b.changedAt ? [a, b] : [b, a];
  const tags = [...new Set([...later.tags, ...earlier.tags])].slice(0, mostTags);
  const note = joinNotes(later.note, earlier.note);
  return { ...earlier, ...later, tags, ...(note !== undefined && { note }) };
}

function joinNotes(later: string | undefined, earlier: string | undefined): string | undefined {
  if (!later || !earlier || later.includes(earlier)) return later || earlier;
  if (earlier.includes(later)) return earlier;
  return cutText(`${later}\n\n${earlier}`, longestNote);
}

/** Whether everything that a word says is said by another too, so that it can be let go. */
export function isHeldIn(word: ReaderWord | undefined, said: ReaderWord | undefined): boolean {
  if (!said) return true;
  if (!word) return false;
  return (
    said.tags.every((tag) => word.tags.includes(tag)) &&
    (word.note ?? '').includes(said.note ?? '') &&
    (!said.isArchived || word.isArchived === true) &&
    (!said.corrections || canonicalJson(said.corrections) === canonicalJson(word.corrections ?? null))
  );
}
