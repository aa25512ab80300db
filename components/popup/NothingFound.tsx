/** Nothing was found in the tab: what it is instead, and the next step where there is one. */
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { NothingHere } from '../../utils/messaging/protocol.ts';

const sentences: Record<NothingHere, MessageKey> = {
  internal: 'nothingInternal',
  store: 'nothingStore',
  pdf: 'nothingPdf',
  'not-loaded': 'nothingNotLoaded',
  offline: 'nothingOffline',
  list: 'nothingList',
  'no-article': 'nothingHere',
  off: 'nothingOff',
  waiting: 'nothingWaiting',
  'not-allowed': 'allowNeeded',
};

/** Where reading the page may still find something. */
const readable: ReadonlySet<NothingHere> = new Set(['list', 'no-article', 'off', 'waiting']);

interface Props {
  readonly why: NothingHere;
  /** Reads the page now, whatever the settings say. */
  readonly onRead: () => void;
}

export function NothingFound({ why, onRead }: Props) {
  return (
    <div class="nothing empty" data-why={why}>
      {/* The switch below says it, with the button that helps. */}
      {why !== 'not-allowed' && <p class="quiet">{translate(sentences[why])}</p>}
      {readable.has(why) && (
        <button type="button" class="plain" onClick={onRead}>
          {translate(why === 'list' || why === 'no-article' ? 'readAgain' : 'readThisPage')}
        </button>
      )}
    </div>
  );
}
