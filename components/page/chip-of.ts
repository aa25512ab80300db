/** Lens state → the chip, as far as there is one to show. */
import type { LensState } from '../../utils/lens/lens-state.ts';
import type { Chip } from './mount-face.ts';

/** Undefined where nothing is to be shown: no article, the card is open, or the extension has gone. */
export function chipOf(state: LensState): Chip | undefined {
  const { analysis, chip, isOpen, standing } = state;
  if (!analysis || !chip || isOpen || standing === 'orphaned') return undefined;
  const { found, label, language } = chip;
  const words = [found, ...keptWords(state)].join(' · ');
  return { words, label, language, isReprint: analysis.provenance.verdict === 'reprint' };
}

/** A saved article that was edited since says so before anything is opened. */
function keptWords({ chip, kept, save }: LensState): string[] {
  if (save.kind !== 'saved' || !chip) return [];
  const isChanged = kept && (kept.isEdited || kept.figures.some(({ match }) => match.kind === 'orphan'));
  return [isChanged ? chip.changed : chip.saved];
}
