/** The toolbar popup: this page, and the clips. */
import { useState } from 'preact/hooks';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { ReminderAtHand } from '../../utils/library/export-state.ts';
import type { Library } from '../../utils/library/library.ts';
import type { Place } from '../library/place.ts';
import { TroubleNotice, type WatchTrouble } from '../library/TroubleNotice.tsx';
import { ClipsPanel } from './ClipsPanel.tsx';
import { PagePanel } from './PagePanel.tsx';
import type { PageInTab } from './page-in-tab.ts';

const tabs = ['page', 'clips'] as const;
type TabName = (typeof tabs)[number];
const tabLabel: Record<TabName, MessageKey> = { page: 'tabThisPage', clips: 'tabClips' };

interface Props {
  readonly page: PageInTab;
  readonly library: Library;
  readonly watchTrouble: WatchTrouble;
  readonly openClip: (clipId: string) => void;
  /** Opens the library in a tab. */
  readonly openLibrary: (place?: Partial<Place>) => void;
  readonly reminder: ReminderAtHand;
  readonly openSettings: () => void;
  readonly openHelp: () => void;
}

export function Popup({ page, library, watchTrouble, openHelp, ...clips }: Props) {
  const [shown, setShown] = useState<TabName>('page');
  const moveByArrow = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = shown === 'page' ? 'clips' : 'page';
    setShown(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <main class="popup">
      <h1 class="unseen">{translate('extensionName')}</h1>
      <TroubleNotice watchTrouble={watchTrouble} />
      <div class="tabs" role="tablist" aria-label={translate('extensionName')} onKeyDown={moveByArrow}>
        {tabs.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={shown === name}
            aria-controls={`panel-${name}`}
            tabIndex={shown === name ? 0 : -1}
            onClick={() => setShown(name)}
          >
            {translate(tabLabel[name])}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`} class="panel-frame">
        {shown === 'page' ? (
          <PagePanel page={page} library={library} openLibrary={clips.openLibrary} />
        ) : (
          <ClipsPanel library={library} {...clips} />
        )}
      </div>
      <p class="popup-foot small">
        <button type="button" class="inline link" onClick={clips.openSettings}>
          {translate('settings')}
        </button>
        <button type="button" class="inline link" onClick={openHelp}>
          {translate('help')}
        </button>
      </p>
    </main>
  );
}
