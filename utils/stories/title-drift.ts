/** Two titles → what the later one says that the earlier didn't. */
import { foldForSearch } from '../search/fold-for-search.ts';
import { diffWords, type WordChange } from './diff-words.ts';

export interface TitleDrift {
  readonly words: readonly WordChange[];
  /** Numbers that the earlier version has in its body only, and the later one in its title. */
  readonly raised: readonly string[];
}

/** Undefined where only width, case or script variant differ. */
export function titleDrift(
  before: { readonly title: string; readonly text: string },
  title: string,
): TitleDrift | undefined {
  if (foldForSearch(before.title.trim()) === foldForSearch(title.trim())) return undefined;
  const known = new Set(numbersIn(before.title));
  const body = new Set(numbersIn(before.text));
  const raised = [...new Set(numbersIn(title))].filter((number) => !known.has(number) && body.has(number));
  return { words: diffWords(before.title, title), raised };
}

const numbersIn = (text: string): string[] => foldForSearch(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
