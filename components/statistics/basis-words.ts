/** What a change is measured against, in words: "year on year, in real terms". */
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { Basis, Terms } from '../../utils/statistics/statistic.ts';

const basisName: Partial<Record<Basis, MessageKey>> = {
  yoy: 'basisYoy',
  mom: 'basisMom',
  'annual-average': 'basisAnnual',
};
const termsName: Record<Terms, MessageKey> = { real: 'termsReal', nominal: 'termsNominal' };

export interface Based {
  readonly basis?: Basis | undefined;
  readonly terms?: Terms | undefined;
}

/** Empty where the text says neither. */
export function basisWords({ basis, terms }: Based): string {
  const keys = [basis && basisName[basis], terms && termsName[terms]];
  return keys.flatMap((key) => (key ? translate(key) : [])).join(' · ');
}
