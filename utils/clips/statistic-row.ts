/** A clip → a row for each of its figures, so that figures can be asked across clips. */
import { doubtfulFigures } from '../statistics/checks/doubtful-figures.ts';
import { signed } from '../statistics/signed-value.ts';
import type { Modality, Statistic } from '../statistics/statistic.ts';
import type { Clip } from './clip.ts';
import { correctedSource, correctedStatistics, correctedVerdict } from './corrected-clip.ts';

export interface StatisticRow {
  readonly clipId: string;
  /** Its place in the clip's list. */
  readonly index: number;
  /** What is measured; of a doubtful metric the words around the figure. */
  readonly metric: string;
  readonly unit: string;
  /** In `unit`, scale multiplied out; a fall is below zero. */
  readonly value: number;
  readonly valueHigh?: number;
  /** As printed. */
  readonly quote: string;
  readonly kind: Statistic['kind'];
  readonly modality: Modality;
  readonly bound: Statistic['bound'];
  readonly direction?: Statistic['direction'] | undefined;
  /** What a change is measured against; absent where the text doesn't say, as in rows made before it was kept. */
  readonly basis?: Statistic['basis'] | undefined;
  readonly terms?: Statistic['terms'] | undefined;
  /** ISO 8601 date of reduced precision, or interval. */
  readonly period?: string | undefined;
  /** Who published it first, as far as is known: the source of a reprint, else the host. */
  readonly outlet: string;
  readonly title: string;
  readonly language: string;
  readonly savedAt: string;
  readonly isDoubtful: boolean;
  readonly isCorrected: boolean;
}

/** The rows of a clip, with the reader's corrections applied. Figures without a metric are no statistics and have none. */
export function statisticRows(clip: Clip): StatisticRow[] {
  const outlet = outletOf(clip);
  const doubtful = doubtfulFigures(clip.checks);
  return correctedStatistics(clip).flatMap((statistic, index) => {
    if (statistic.metricName === '') return [];
    const {
      metricName,
      unit,
      value,
      valueHigh,
      quote,
      kind,
      modality,
      bound,
      direction,
      basis,
      terms,
      time,
      isCorrected,
    } = statistic;
    return {
      clipId: clip.id,
      index,
      metric: metricName,
      unit,
      value: signed(value, statistic),
      ...(valueHigh !== undefined && { valueHigh: signed(valueHigh, statistic) }),
      quote: quote.text,
      kind,
      modality,
      bound,
      ...(direction && { direction }),
      ...(basis && { basis }),
      ...(terms && { terms }),
      ...(time && { period: time.iso }),
      outlet,
      title: clip.title,
      language: clip.language,
      savedAt: clip.savedAt,
      isDoubtful: doubtful.has(index),
      isCorrected,
    };
  });
}

function outletOf(clip: Clip): string {
  return (correctedVerdict(clip) === 'reprint' && correctedSource(clip)?.name) || clip.host;
}
