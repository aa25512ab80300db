/** The figures of one clip as a table. */
import type { Clip } from '../../utils/clips/clip.ts';
import { correctedStatistics } from '../../utils/clips/corrected-clip.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { SignedValue } from '../statistics/SignedValue.tsx';

interface Props {
  readonly clip: Clip;
  readonly locale: string;
  /** Goes to the figure on its page. */
  readonly onGo: (index: number) => void;
}

export function ClipFigures({ clip, locale, onGo }: Props) {
  // A figure that the reader left out keeps its number.
  const shown = correctedStatistics(clip)
    .map((statistic, index) => ({ statistic, index }))
    .filter(({ statistic }) => !statistic.isNone);
  return (
    <>
      <h2 class="section-head" id="clip-figures">
        {translate('figures')}
      </h2>
      {shown.length === 0 && <p class="quiet small">{translate('noFigures')}</p>}
      {shown.length > 0 && (
        <div class="table-frame">
          <table aria-labelledby="clip-figures">
            <thead>
              <tr>
                <th scope="col">{translate('columnMetric')}</th>
                <th scope="col">{translate('columnQuote')}</th>
                <th scope="col">{translate('columnValue')}</th>
                <th scope="col">{translate('columnPeriod')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ statistic, index }) => (
                <tr key={statistic.quote.start}>
                  <td lang={clip.language}>
                    {statistic.metricName} {statistic.isCorrected && <span class="tag">{translate('corrected')}</span>}
                  </td>
                  <td lang={clip.language}>
                    <button
                      type="button"
                      class="inline link"
                      title={translate('showOnPage')}
                      onClick={() => onGo(index)}
                    >
                      {statistic.quote.text}
                    </button>
                  </td>
                  <td class="number">
                    <SignedValue figure={statistic} locale={locale} />
                  </td>
                  <td>{statistic.time?.iso.replace('/', '–')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
