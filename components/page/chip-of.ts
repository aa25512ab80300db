/** Lens state → the chip, as far as there is one to show. */
import type { LensState } from '../../utils/lens/lens-state.ts';
import type { PageLook } from '../../utils/messaging/protocol.ts';
import type { Chip } from './mount-face.ts';

/** Undefined where nothing is to be shown: no article, the card is open, the reader wants none here, or the extension has gone. */
export function chipOf(state: LensState): Chip | undefined {
  const { analysis, chip, look, isOpen, standing } = state;
  if (!analysis || !chip || isOpen || state.isChipAway || standing === 'orphaned') return undefined;
  const { verdict, tier, isReaders } = analysis.provenance;
  const isReprint = verdict === 'reprint';
  if (!isWanted(look?.chip ?? 'notable', isReprint, state.save.kind === 'saved')) return undefined;
  const { found, label, close, language } = chip;
  const words = [found, ...keptWords(state)].join(' · ');
  const sizes = [chip.saved, chip.changed].map((kept) => `${found} · ${kept}`);
  const mark = !isReprint ? 'other' : tier === 'likely' && !isReaders ? 'likely' : 'reprint';
  return { words, sizes, label, close, language, mark };
}

function isWanted(shown: PageLook['chip'], isReprint: boolean, isSaved: boolean): boolean {
  switch (shown) {
    case 'always':
      return true;
    case 'notable':
      return isReprint || isSaved;
    case 'reprints':
      return isReprint;
    case 'never':
      return false;
  }
}

/** A saved article that was edited since says so before anything is opened. */
function keptWords({ chip, kept, save }: LensState): string[] {
  if (save.kind !== 'saved' || !chip) return [];
  const isChanged = kept && (kept.isEdited || kept.figures.some(({ match }) => match.kind === 'orphan'));
  return [isChanged ? chip.changed : chip.saved];
}
