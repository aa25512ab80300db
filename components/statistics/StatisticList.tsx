/** The figures as a list, grouped by metric, the most telling group first: what the highlights show, for everyone. */
import { useState } from 'preact/hooks';
import type { HighlightTarget } from '../../utils/highlights/highlight.ts';
import { translate } from '../../utils/i18n/translate.ts';
import { doubtfulFigures } from '../../utils/statistics/checks/doubtful-figures.ts';
import { groupByMetric, type MetricGroup } from '../../utils/statistics/group-by-metric.ts';
import type { Check, Statistic, StatisticLink } from '../../utils/statistics/statistic.ts';
import { FigureButton } from './FigureButton.tsx';
import { FromTo } from './FromTo.tsx';

interface Props {
  readonly statistics: readonly Statistic[];
  readonly checks: readonly Check[];
  readonly links?: readonly StatisticLink[] | undefined;
  /** The article's words, from which a figure of a doubtful metric is told. */
  readonly text?: string | undefined;
  /** The article's language. */
  readonly language?: string | undefined;
  /** Prints values as plain numbers of this locale beside the words. */
  readonly plainIn?: string | undefined;
  readonly onReveal?: ((target: HighlightTarget) => void) | undefined;
}

/** Groups shown before the reader asks for more. */
const firstGroups = 6;

export function StatisticList(props: Props) {
  const [isWide, setWide] = useState(false);
  const { statistics, checks, language } = props;
  const groups = groupByMetric(statistics, props.text ?? '');
  const shown = isWide ? groups : groups.slice(0, firstGroups);
  const doubtful = doubtfulFigures(checks);
  if (groups.length === 0) return <p class="quiet small">{translate('noFigures')}</p>;
  return (
    <>
      <ul>
        {shown.map((group) => (
          <li class="figure-group" key={group.members[0]} lang={language}>
            <span class="figure-metric">{group.metric}</span>
            <Figures {...props} group={group} doubtful={doubtful} />
          </li>
        ))}
      </ul>
      {groups.length > firstGroups && (
        <button type="button" class="small more" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? translate('showFewer') : translate('showAllFigures', statistics.length)}
        </button>
      )}
    </>
  );
}

interface FiguresProps extends Props {
  readonly group: MetricGroup;
  readonly doubtful: ReadonlySet<number>;
}

function Figures({ group, statistics, links, doubtful, plainIn, onReveal }: FiguresProps) {
  const pairs = pairsIn(group, links ?? []);
  const second = new Set(pairs.values());
  const figure = (index: number) => (
    <FigureButton
      key={index}
      index={index}
      statistic={statistics[index]!}
      isDoubtful={doubtful.has(index)}
      plainIn={plainIn}
      onReveal={onReveal && (() => onReveal({ kind: 'statistic', index }))}
    />
  );
  return (
    <span class="figures">
      {group.members.map((index) => {
        const to = pairs.get(index);
        if (to === undefined) return second.has(index) ? null : figure(index);
        return (
          <FromTo key={index} from={statistics[index]!} to={statistics[to]!}>
            {figure(index)}
            {figure(to)}
          </FromTo>
        );
      })}
    </span>
  );
}

/** From → to, where both stand in the group. */
function pairsIn({ members }: MetricGroup, links: readonly StatisticLink[]): ReadonlyMap<number, number> {
  const inGroup = new Set(members);
  const pairs = new Map<number, number>();
  for (const { type, members: linked } of links) {
    const [from, to] = linked;
    if (type !== 'from_to' || from === undefined || to === undefined) continue;
    if (inGroup.has(from) && inGroup.has(to) && from !== to) pairs.set(from, to);
  }
  return pairs;
}
