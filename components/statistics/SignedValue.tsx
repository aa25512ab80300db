/** A figure's value in the reader's notation, falls below zero, with what it is measured against: "−2.7% year on year". */
import { presentValue } from '../../utils/statistics/present-statistic.ts';
import { signed, type Moved } from '../../utils/statistics/signed-value.ts';
import type { Statistic } from '../../utils/statistics/statistic.ts';
import { basisWords, type Based } from './basis-words.ts';

interface Props {
  readonly figure: Pick<Statistic, 'value' | 'valueHigh' | 'unit' | 'bound'> & Moved & Based;
  readonly locale: string;
}

export function SignedValue({ figure, locale }: Props) {
  const { value, valueHigh } = figure;
  const basis = basisWords(figure);
  const shown = {
    ...figure,
    value: signed(value, figure),
    ...(valueHigh !== undefined && { valueHigh: signed(valueHigh, figure) }),
  };
  return (
    <>
      {presentValue(shown, locale)}
      {basis && <span class="small"> {basis}</span>}
    </>
  );
}
