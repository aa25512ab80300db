/** The foot of the card: this site off, and where else it runs. */
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../utils/i18n/translate.ts';
import type { SiteState } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

export function NotHere() {
  const [site, setSite] = useState<SiteState>();
  useEffect(() => {
    sendToBackground({ kind: 'ask-site' }).then(setSite, () => undefined);
  }, []);
  return (
    <p class="card-foot small">
      {site?.site !== undefined && site.runs && (
        <button
          type="button"
          class="quiet"
          onClick={() => void sendToBackground({ kind: 'switch-site', on: false }).catch(() => undefined)}
        >
          {translate('notHere', site.site)}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => void sendToBackground({ kind: 'open-options' }).catch(() => undefined)}
      >
        {translate('whereItRuns')}
      </button>
    </p>
  );
}
