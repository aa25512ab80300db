/** What today's Firsthand would read in the saved text; the clip stays as it is. */
import { useState } from 'preact/hooks';
import type { Clip } from '../../utils/clips/clip.ts';
import { compareStatistics, type AnalysisChanges } from '../../utils/clips/compare-analysis.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { findStatistics } from '../../utils/statistics/find-statistics.ts';
import type { Statistic } from '../../utils/statistics/statistic.ts';

export function Reanalysis({ clip, text }: { clip: Clip; text: string }) {
  const [changes, setChanges] = useState<AnalysisChanges>();
  const analyse = (): void => {
    const date = clip.publishedAt?.slice(0, 10);
    const context = { language: clip.language, title: clip.title, ...(date !== undefined && { date }) };
    setChanges(compareStatistics(clip.statistics, findStatistics(text, context).statistics));
  };
  const isSame = changes && changes.appeared.length + changes.gone.length + changes.changed.length === 0;
  return (
    <div class="reanalysis small">
      <button type="button" class="plain" onClick={analyse}>
        {translate('reanalyse')}
      </button>{' '}
      <span role="status">{isSame && translate('reanalysisSame')}</span>
      {changes && !isSame && (
        <ul>
          {changes.appeared.map((one) => (
            <li key={`+${one.quote.start}`}>+ {words(one)}</li>
          ))}
          {changes.gone.map((one) => (
            <li key={`-${one.quote.start}`}>− {words(one)}</li>
          ))}
          {changes.changed.map(({ before, after }) => (
            <li key={`~${after.quote.start}`}>
              {words(before)} → {words(after)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function words({ quote, metric, value, unit, time }: Statistic): string {
  const name = metric.map(({ text }) => text).join(' / ');
  return [name, quote.text, `${value} ${unit}`, time?.iso].filter(Boolean).join(' · ');
}
