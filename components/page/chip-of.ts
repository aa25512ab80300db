/** Lens state → the chip: "Reprinted from 江城日报 · 19 figures", as far as each is known. */
import type { Analysis } from '../../utils/analysis.ts';
import { orphansOf } from '../../utils/clips/kept-article.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import type { LensState } from '../../utils/lens/lens-state.ts';
import type { Chip } from './mount-face.ts';

/** Undefined where nothing is to be shown: no article, the card is open, or the extension has gone. */
export function chipOf(state: LensState): Chip | undefined {
  const { analysis, isOpen, standing } = state;
  if (!analysis?.article || isOpen || standing === 'orphaned') return undefined;
  return {
    words: [...wordsOf(analysis), ...keptWords(state)].join(' · '),
    label: translate('openCard'),
    language: readerLocale(),
    isReprint: analysis.provenance.verdict === 'reprint',
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

/** A saved article that was edited since says so before anything is opened. */
function keptWords({ kept, save }: LensState): string[] {
  if (save.kind !== 'saved') return [];
  const isChanged = kept !== undefined && (kept.isEdited || orphansOf(kept).length > 0);
  return [isChanged ? translate('changedSinceSaved') : `✓ ${translate('saved')}`];
}
