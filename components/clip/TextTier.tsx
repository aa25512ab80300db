/** The button that begins a search of all texts; then how far it is, what it has found, and the button that stops it. */
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { TextTierState } from './use-text-search.ts';

export function TextTier({ text: { search, begin, stop } }: { text: TextTierState }) {
  if (!search) {
    return (
      <button type="button" class="plain" onClick={begin}>
        {translate('searchTexts')}
      </button>
    );
  }
  return (
    <span class="text-tier">
      <progress
        max={search.total || 1}
        value={search.read}
        aria-label={translate('searchTexts')}
        title={translate('textsRead', search.read, search.total)}
      />
      {search.isRunning && <span>{translateCount('textsHit', search.finds.size)}</span>}
      {/* Said aloud once, at the end, and not with every batch. */}
      <span role="status">
        {!search.isRunning && (search.failure ?? translateCount('textsHit', search.finds.size))}
      </span>
      {search.isRunning && (
        <button type="button" class="plain" onClick={stop}>
          {translate('stop')}
        </button>
      )}
    </span>
  );
}
