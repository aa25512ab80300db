/** A page that the reader corrected → a report of the case, to paste into an issue by hand. It goes nowhere by itself. */
import type { Analysis } from '../analysis.ts';
import type { PageWord } from './page-word.ts';

/** What was found, what the reader says, and the words that decide; as indented JSON. */
export function pageReport({ url, article, provenance }: Analysis, word: PageWord | undefined, engine: string): string {
  const { verdict, tier, confidence, source, evidence } = provenance;
  const figures = word?.figures?.map(({ selectors, metric, isNone }) => ({
    quote: selectors[0].exact,
    context: selectors[0].prefix + selectors[0].exact + selectors[0].suffix,
    reader: isNone ? 'not a figure' : { metric },
  }));
  const report = {
    engine,
    url,
    language: article?.language,
    machine: { verdict, tier, confidence, source: source?.name, originalTitle: source?.originalTitle },
    reader: word?.says,
    evidence: evidence.map(({ kind, quote, weight }) => ({ kind, quote, weight })),
    ...(figures?.length && { figures }),
  };
  return JSON.stringify(report, undefined, 2);
}
