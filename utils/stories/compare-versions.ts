/** Two versions of one article → all that is not the same: sentences, figures, title, date. */
import { alignSentences, type SentencePair } from './align-sentences.ts';
import { compareFigures, type FigureChange } from './compare-figures.ts';
import type { Version } from './story.ts';
import { titleDrift, type TitleDrift } from './title-drift.ts';

export interface Comparison {
  readonly pairs: readonly SentencePair[];
  readonly figures: readonly FigureChange[];
  readonly title?: TitleDrift;
  /** Days by which the later version says it is younger, where that is a day or more. */
  readonly redatedBy?: number;
  readonly summary: ComparisonSummary;
}

/** What the one line says. */
export interface ComparisonSummary {
  readonly figures: number;
  readonly dropped: number;
  readonly added: number;
  readonly reworded: number;
  readonly moved: number;
  /** How much of the earlier version's text the later one has, 0 to 1. */
  readonly kept: number;
}

/** Longest text that is compared. */
const longestText = 200_000;

export function compareVersions(before: Version, after: Version): Comparison {
  const [left, right] = [before.text.slice(0, longestText), after.text.slice(0, longestText)];
  const pairs = alignSentences(left, right);
  const figures = compareFigures(pairs, before.statistics, after.statistics);
  const title = titleDrift(before, after.title);
  const redatedBy = daysBetween(before.publishedAt, after.publishedAt);
  return {
    pairs,
    figures,
    ...(title && { title }),
    ...(redatedBy !== undefined && { redatedBy }),
    summary: summarize(pairs, figures),
  };
}

function summarize(pairs: readonly SentencePair[], figures: readonly FigureChange[]): ComparisonSummary {
  const count = (kind: SentencePair['kind']) => pairs.filter((pair) => pair.kind === kind).length;
  const length = (some: readonly SentencePair[]) =>
    some.reduce((sum, pair) => sum + (pair.kind === 'added' ? 0 : pair.before.end - pair.before.start), 0);
  const whole = length(pairs);
  return {
    figures: figures.length,
    dropped: count('dropped'),
    added: count('added'),
    reworded: count('reworded'),
    moved: pairs.filter((pair) => 'isMoved' in pair && pair.isMoved).length,
    kept: whole === 0 ? 0 : length(pairs.filter(({ kind }) => kind !== 'dropped')) / whole,
  };
}

function daysBetween(before: string | undefined, after: string | undefined): number | undefined {
  const days = (Date.parse(after?.slice(0, 10) ?? '') - Date.parse(before?.slice(0, 10) ?? '')) / 86_400_000;
  return days >= 1 ? Math.round(days) : undefined;
}
