/** After the chip was sent away: on this page only, on the site, or wherever there is no reprint. Closing it leaves the page without the chip. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { translate } from '../../utils/i18n/translate.ts';
import type { Lens } from '../../utils/lens/run-lens.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

export function ChipAway({ lens }: { lens: Lens }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const leave = (): void => lens.store.set({ isDismissing: false });
  const hideOnSite = (): void => {
    leave();
    sendToBackground({ kind: 'hide-chip-here' }).catch(() => undefined);
  };
  const onlyOnReprints = (): void => {
    leave();
    lens.prefer({ chip: 'reprints' });
  };
  const putBack = (): void => lens.store.set({ isDismissing: false, isChipAway: false });
  return (
    <div class="chip-away" role="dialog" aria-label={translate('hideChip')}>
      <button type="button" class="plain" ref={first} onClick={leave}>
        {translate('hideOnPage')}
      </button>
      <button type="button" class="plain" onClick={hideOnSite}>
        {translate('hideOnSite')}
      </button>
      <button type="button" class="plain" onClick={onlyOnReprints}>
        {translate('hideButOnReprints')}
      </button>
      <button type="button" class="quiet" onClick={putBack}>
        {translate('undo')}
      </button>
    </div>
  );
}
