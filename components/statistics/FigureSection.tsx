/** The figures with what can be done to all of them: read as plain numbers, copied as a table. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis.ts';
import { tsvLine } from '../../utils/export/delimited.ts';
import { cellsOf, figureColumns, headingsOf, linesOfPage } from '../../utils/export/figure-columns.ts';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { doubtfulFigures } from '../../utils/statistics/checks/doubtful-figures.ts';
import { CopyButton } from './CopyButton.tsx';
import { Legend } from './Legend.tsx';
import { StatisticList } from './StatisticList.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly locale: string;
  /** Stands under the heading. */
  readonly children?: ComponentChildren;
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

export function FigureSection({ analysis, locale, children, onReveal }: Props) {
  const [isPlain, setPlain] = useState(false);
  const { statistics, links, checks, article } = analysis;
  return (
    <>
      <div class="section-head">
        <h2>{translate('figures')}</h2>
        <span class="quiet small">{statistics.length}</span>
      </div>
      {children}
      {statistics.length > 0 && (
        <div class="figure-tools">
          <button type="button" class="small toggle" aria-pressed={isPlain} onClick={() => setPlain(!isPlain)}>
            {translate('normalised')}
          </button>
          <CopyButton label={translate('copyTable')} textOf={() => tableOf(analysis)} />
        </div>
      )}
      <StatisticList
        statistics={statistics}
        links={links}
        checks={checks}
        text={article?.text}
        language={article?.language}
        plainIn={isPlain ? locale : undefined}
        onReveal={onReveal}
      />
      {statistics.length > 0 && <Legend />}
    </>
  );
}

/** All figures as tab-separated lines, to paste into a sheet. */
function tableOf({ statistics, article, checks }: Analysis): string {
  const lines = linesOfPage(statistics, article?.text ?? '', doubtfulFigures(checks));
  return [headingsOf(figureColumns), ...lines.map((line) => cellsOf(figureColumns, line))].map(tsvLine).join('');
}
