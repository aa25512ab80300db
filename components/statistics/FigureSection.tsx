/** The figures with what can be done to all of them: read as plain numbers, copied as a table. */
import { useState } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis.ts';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { tsvHeader, tsvRows } from '../../utils/statistics/present-statistic.ts';
import { CopyButton } from './CopyButton.tsx';
import { StatisticList } from './StatisticList.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly locale: string;
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

export function FigureSection({ analysis, locale, onReveal }: Props) {
  const [isPlain, setPlain] = useState(false);
  const { statistics, links, checks, article } = analysis;
  return (
    <>
      <div class="section-head">
        <h2>{translate('figures')}</h2>
        <span class="quiet small">{statistics.length}</span>
      </div>
      {statistics.length > 0 && (
        <div class="figure-tools">
          <button type="button" class="small toggle" aria-pressed={isPlain} onClick={() => setPlain(!isPlain)}>
            {translate('normalised')}
          </button>
          <CopyButton label={translate('copyTable')} textOf={() => [tsvHeader, ...tsvRows(statistics)].join('\n')} />
        </div>
      )}
      <StatisticList
        statistics={statistics}
        links={links}
        checks={checks}
        language={article?.language}
        plainIn={isPlain ? locale : undefined}
        onReveal={onReveal}
      />
    </>
  );
}
