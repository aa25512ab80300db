/** A corrected clip → a report of the case, to be kept or given to those who make Firsthand. It goes nowhere by itself. */
import type { Clip } from './clip.ts';
import { isAbout } from './corrected-clip.ts';
import type { Corrections } from './reader-word.ts';

/** What the machine answered, what the reader says, and the words that decide; as indented JSON. Undefined where nothing was corrected. */
export function correctionReport(clip: Clip): string | undefined {
  const corrections = clip.word?.corrections;
  if (!corrections) return undefined;
  const { engine, url, language, verdict, confidence, source, evidence } = clip;
  const figures = (corrections.figures ?? []).map((correction) => {
    const statistic = clip.statistics.find((one) => isAbout(correction, one));
    const { metric, value } = correction;
    return {
      quote: correction.selectors[0].exact,
      context: statistic?.context,
      machine: statistic && {
        value: statistic.value,
        unit: statistic.unit,
        metric: statistic.metric.map(({ text }) => text),
      },
      reader: { metric, value },
    };
  });
  const report = {
    engine,
    url,
    language,
    machine: { verdict, confidence, source: source?.name, originalTitle: source?.originalTitle },
    reader: readerAnswer(corrections),
    evidence: evidence.map(({ kind, quote, weight }) => ({ kind, quote, weight })),
    ...(figures.length > 0 && { figures }),
  };
  return JSON.stringify(report, undefined, 2);
}

function readerAnswer({ verdict, source, originalTitle }: Corrections): object {
  return { verdict, source, originalTitle };
}
