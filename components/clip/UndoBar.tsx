/** "Clip removed · Undo", said to a screen reader as well. */
import { translateCount } from '../../utils/i18n/count.ts';
import { translate } from '../../utils/i18n/translate.ts';
import type { Removal } from './use-removal.ts';

export function UndoBar({ removal }: { removal: Removal }) {
  const { removed, undo } = removal;
  return (
    <div role="status">
      {removed.length > 0 && (
        <div class="undo">
          <span>{removed.length === 1 ? translate('removed') : translateCount('removedCount', removed.length)}</span>
          <button type="button" class="plain" onClick={undo}>
            {translate('undo')}
          </button>
        </div>
      )}
    </div>
  );
}
