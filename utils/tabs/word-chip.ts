/** Analysis → what the chip says: "Reprinted from 江城日报 · 19 figures", as far as each is known. */
import type { Analysis } from '../analysis.ts';
import { readerLocale, translate } from '../i18n/translate.ts';
import type { ChipWords } from '../messaging/protocol.ts';

export function wordChip(analysis: Analysis): ChipWords {
  return {
    found: wordsOf(analysis).join(' · '),
    saved: `✓ ${translate('saved')}`,
    changed: translate('changedSinceSaved'),
    label: translate('openCard'),
    language: readerLocale(),
  };
}

function wordsOf({ provenance: { verdict, source }, statistics }: Analysis): string[] {
  const isReprint = verdict === 'reprint';
  const first = isReprint
    ? source
      ? translate('verdictReprint', source.name)
      : translate('verdictReprintUnnamed')
    : translate(verdict === 'original' ? 'chipOriginal' : 'chipUnknown');
  return statistics.length > 0 ? [first, translate('figuresCount', statistics.length)] : [first];
}
