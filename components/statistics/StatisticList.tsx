/** The figures as a list, grouped by metric, the most telling group first: what the highlights show, for everyone. */
import { useState } from 'preact/hooks';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Check, Direction, Modality, Statistic } from '../../utils/statistics/statistic.ts';
import { groupByMetric, type MetricGroup } from '../../utils/statistics/group-by-metric.ts';

interface Props {
  readonly statistics: readonly Statistic[];
  readonly checks: readonly Check[];
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

/** Groups shown before the reader asks for more. */
const firstGroups = 6;

export function StatisticList({ statistics, checks, onReveal }: Props) {
  const [isWide, setWide] = useState(false);
  const groups = groupByMetric(statistics);
  const shown = isWide ? groups : groups.slice(0, firstGroups);
  const doubtful = new Set(checks.filter(({ verdict }) => verdict === 'doubt').flatMap(({ members }) => members));
  if (groups.length === 0) return <p class="quiet small">{translate('noFigures')}</p>;
  return (
    <>
      <ul>
        {shown.map((group) => (
          <li class="figure-group" key={group.members[0]}>
            <span class="figure-metric">{group.metric}</span>
            <Figures group={group} statistics={statistics} doubtful={doubtful} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {groups.length > firstGroups && (
        <button type="button" class="small" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? translate('showFewer') : translate('showAllFigures', statistics.length)}
        </button>
      )}
    </>
  );
}

interface FiguresProps extends Pick<Props, 'statistics' | 'onReveal'> {
  readonly group: MetricGroup;
  readonly doubtful: ReadonlySet<number>;
}

function Figures({ group, statistics, doubtful, onReveal }: FiguresProps) {
  return (
    <>
      {group.members.map((index) => {
        const isDoubtful = doubtful.has(index);
        const figure = <Figure statistic={statistics[index]!} isDoubtful={isDoubtful} />;
        const style = styleName(statistics[index]!.modality, isDoubtful);
        if (!onReveal) {
          return (
            <span class="figure" data-style={style} key={index}>
              {figure}
            </span>
          );
        }
        return (
          <button
            type="button"
            class="figure"
            data-style={style}
            key={index}
            title={translate('showOnPage')}
            onClick={() => onReveal({ kind: 'statistic', index })}
          >
            {figure}
          </button>
        );
      })}
    </>
  );
}

function Figure({ statistic, isDoubtful }: { statistic: Statistic; isDoubtful: boolean }) {
  const { quote, time, direction, modality } = statistic;
  const modalityKey = modalityName[modality];
  return (
    <>
      {direction && <span aria-label={translate(directionName[direction])}>{direction === 'up' ? '↑' : '↓'}</span>}
      <span class="figure-value">{quote.text}</span>
      {time && <span class="quiet small">{time.iso.replace('/', '–')}</span>}
      {modalityKey && <span class="tag">{translate(modalityKey)}</span>}
      {isDoubtful && <span class="tag">{translate('doubtful')}</span>}
    </>
  );
}

function styleName(modality: Modality, isDoubtful: boolean): string {
  if (isDoubtful) return 'doubt';
  return modality === 'target' || modality === 'forecast' ? 'promise' : 'figure';
}

const modalityName: Record<Modality, MessageKey | undefined> = {
  actual: undefined,
  target: 'modalityTarget',
  forecast: 'modalityForecast',
  threshold: 'modalityThreshold',
};

const directionName: Record<Direction, MessageKey> = { up: 'directionUp', down: 'directionDown' };
