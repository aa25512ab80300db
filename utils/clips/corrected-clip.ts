/** A clip with the reader's corrections applied: what lists, search, tables and citations show. The clip itself keeps both answers. */
import { nameOfFigure } from '../statistics/present-statistic.ts';
import type { Clip, ClipSource, ClipStatistic } from './clip.ts';
import type { FigureCorrection } from './reader-word.ts';

export interface CorrectedStatistic extends ClipStatistic {
  /** The name of what is measured, as the reader or else the text has it; empty where neither says. */
  readonly metricName: string;
  readonly isCorrected: boolean;
  /** The reader says that it is no figure: it keeps its place in the list, and is shown in none. */
  readonly isNone: boolean;
}

/** The verdict that counts. */
export function correctedVerdict({ verdict, word }: Pick<Clip, 'verdict' | 'word'>): Clip['verdict'] {
  return word?.corrections?.verdict ?? verdict;
}

/** The tier of the verdict that counts: none of the machine's where the reader has judged. */
export function correctedTier({ tier, word }: Pick<Clip, 'tier' | 'word'>): Clip['tier'] {
  return word?.corrections?.verdict === undefined && word?.corrections?.source === undefined ? tier : undefined;
}

/** The source that counts. A source that the reader named himself has nothing of the machine's but its original title. */
export function correctedSource({ source, word }: Pick<Clip, 'source' | 'word'>): ClipSource | undefined {
  const { source: name, originalTitle } = word?.corrections ?? {};
  if (name === undefined && originalTitle === undefined) return source;
  const base = name === undefined || name === source?.name ? source : { name, originalTitle: source?.originalTitle };
  if (!base) return undefined;
  return { ...base, originalTitle: originalTitle ?? base.originalTitle };
}

/** The statistics that count, in the order of the text. */
export function correctedStatistics({ statistics, word }: Pick<Clip, 'statistics' | 'word'>): CorrectedStatistic[] {
  const figures = word?.corrections?.figures ?? [];
  return statistics.map((statistic) => {
    const correction = figures.find((figure) => isAbout(figure, statistic));
    return {
      ...statistic,
      value: correction?.value ?? statistic.value,
      metricName: correction?.isNone ? '' : (correction?.metric ?? nameOfFigure(statistic, statistic.context)),
      isCorrected: correction !== undefined,
      isNone: correction?.isNone === true,
    };
  });
}

/** Corrections whose figure is not among the statistics any more. */
export function orphanedCorrections({ statistics, word }: Pick<Clip, 'statistics' | 'word'>): FigureCorrection[] {
  return (word?.corrections?.figures ?? []).filter((figure) => !statistics.some((one) => isAbout(figure, one)));
}

/** Whether a correction is of this figure: the same words at the same place. */
export function isAbout({ selectors: [quote, position] }: FigureCorrection, { quote: own }: ClipStatistic): boolean {
  return quote.exact === own.text && position.start === own.start;
}
