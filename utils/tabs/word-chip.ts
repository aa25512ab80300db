/** Analysis → what the chip says: "Reprinted from 江城日报 · 19 figures", as far as each is known. */
import type { Analysis } from '../analysis.ts';
import { sayVerdict } from '../i18n/say-verdict.ts';
import { translateCount } from '../i18n/count.ts';
import { readerLocale, translate } from '../i18n/translate.ts';
import type { ChipWords } from '../messaging/protocol.ts';

export function wordChip(analysis: Analysis): ChipWords {
  return {
    found: wordsOf(analysis).join(' · '),
    saved: `✓ ${translate('saved')}`,
    changed: translate('changedSinceSaved'),
    label: translate('openCard'),
    close: translate('hideChip'),
    language: readerLocale(),
  };
}

function wordsOf({ provenance, statistics }: Analysis): string[] {
  const first = sayVerdict(provenance);
  return statistics.length > 0 ? [first, translateCount('figuresCount', statistics.length)] : [first];
}
