/** The popup's switch: do we run on this tab's site? Asks for the browser's permission where the reader had taken it away. */
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../utils/i18n/translate.ts';
import type { SiteState } from '../../utils/messaging/protocol.ts';

/** What the switch does, given by the popup, which knows its tab. */
export interface SiteSwitchActs {
  readonly ask: () => Promise<SiteState | undefined>;
  readonly turn: (on: boolean) => Promise<SiteState | undefined>;
  /** Reads the page now, whatever the settings say. */
  readonly read: () => Promise<void>;
  /** Asks the browser for web pages; must be called straight from a click. */
  readonly allow: () => Promise<boolean>;
}

export function SiteSwitch({ acts }: { acts: Pick<SiteSwitchActs, 'ask' | 'turn' | 'allow'> }) {
  const [state, setState] = useState<SiteState>();
  useEffect(() => {
    acts.ask().then(setState, () => undefined);
  }, [acts]);
  if (!state) return null;
  // Without the permission the browser doesn't say which page the tab shows either.
  if (!state.isAllowed) return <AskPermission onAllow={() => void acts.allow().then(acts.ask).then(setState)} />;
  if (state.site === undefined || state.where === 'on-click') return null;
  return (
    <div class="site-switch small">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={state.runs}
          onChange={(event) => void acts.turn(event.currentTarget.checked).then(setState)}
        />
        {translate('siteSwitch', state.site)}
      </label>
    </div>
  );
}

/** Straight from a click, or the browser refuses. */
function AskPermission({ onAllow }: { onAllow: () => void }) {
  return (
    <div class="site-switch notice small" role="status">
      <span>{translate('allowNeeded')}</span>
      <button type="button" class="primary" onClick={onAllow}>
        {translate('allowPages')}
      </button>
    </div>
  );
}
