/** A clip draft for tests, from a title, a text and the figures in it. */
import { describeSpan } from '../utils/anchoring/describe-span.ts';
import type { ClipDraft, ClipStatistic } from '../utils/clips/clip.ts';
import type { Statistic } from '../utils/statistics/statistic.ts';
import { quoteAt } from '../utils/text/span.ts';

export interface DraftFigure extends Partial<
  Pick<Statistic, 'kind' | 'modality' | 'time' | 'direction' | 'basis' | 'terms' | 'metricConfidence' | 'salience'>
> {
  /** As printed in the text. */
  readonly words: string;
  readonly value: number;
  readonly unit: string;
  /** As printed in the text. */
  readonly metric: string;
}

export interface DraftWords {
  readonly saveId: string;
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  readonly source?: string;
  readonly figures?: readonly DraftFigure[];
}

/** A draft of a reprint where a source is given, else of an original. */
export function makeDraft({ saveId, title, text, language = 'zh', source, figures = [] }: DraftWords): ClipDraft {
  return {
    saveId,
    pageTitle: `${title}_门户网`,
    title,
    language,
    verdict: source === undefined ? 'original' : 'reprint',
    confidence: 0.9,
    tier: 'stated',
    ...(source !== undefined && { source: { name: source } }),
    evidence: source === undefined ? [] : [{ kind: 'credit', quote: `来源:${source}`, weight: 2.5 }],
    completeness: { source: source !== undefined, author: false, originalTitle: false, editor: false },
    statistics: figures.map((figure) => statisticOf(text, figure)),
    links: [],
    checks: [],
    text,
  };
}

function statisticOf(text: string, { words, metric, ...rest }: DraftFigure): ClipStatistic {
  const start = text.indexOf(words);
  const at = text.indexOf(metric);
  const quote = quoteAt(text, start, start + words.length);
  return {
    quote,
    kind: 'level',
    modality: 'actual',
    bound: '=',
    metric: [quoteAt(text, at, at + metric.length)],
    salience: 0.5,
    ...rest,
    selectors: describeSpan(text, quote),
    context: text.slice(0, 200),
  };
}
