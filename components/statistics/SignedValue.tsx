/** A figure's value in the reader's notation, falls below zero, with what it is measured against: "-2.7% year on year". */
import { presentSigned, type Valued } from '../../utils/statistics/present-statistic.ts';
import type { Moved } from '../../utils/statistics/signed-value.ts';
import { basisWords, type Based } from './basis-words.ts';

interface Props {
  readonly figure: Valued & Moved & Based;
  readonly locale: string;
}

export function SignedValue({ figure, locale }: Props) {
  const basis = basisWords(figure);
  return (
    <>
      {presentSigned(figure, locale)}
      {basis && <span class="small"> {basis}</span>}
    </>
  );
}
