/** Two values of one metric, drawn small: an arrow in words, two bars to look at. */
import type { ComponentChildren } from 'preact';
import { translate } from '../../utils/i18n/translate.ts';
import type { Statistic } from '../../utils/statistics/statistic.ts';

interface Props {
  readonly from: Statistic;
  readonly to: Statistic;
  /** The two figures. */
  readonly children: readonly [ComponentChildren, ComponentChildren];
}

const width = 30;
const leastBar = 1;

export function FromTo({ from, to, children: [first, second] }: Props) {
  return (
    <span class="from-to">
      {first}
      <span class="arrow" role="img" aria-label={translate('figureFromTo')}>
        →
      </span>
      {second}
      {from.unit === to.unit && <Bars from={from.value} to={to.value} />}
    </span>
  );
}

/** Lengths from zero, so that they don't lie. */
function Bars({ from, to }: { from: number; to: number }) {
  const most = Math.max(Math.abs(from), Math.abs(to));
  if (most === 0) return null;
  const length = (value: number): number => Math.max(leastBar, (Math.abs(value) / most) * width);
  return (
    <svg class="bars" viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
      <rect x="0" y="1" height="4" width={length(from)} rx="1" class="bar-from" />
      <rect x="0" y="7" height="4" width={length(to)} rx="1" class="bar-to" />
    </svg>
  );
}
