/** Save, and what became of it: said to a screen reader as well as shown. */
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import type { SaveState } from '../../utils/lens/lens-state.ts';

/** Why a save failed, as a sentence. */
export const failureSentence: Record<Extract<SaveState, { kind: 'failed' }>['failure'], MessageKey> = {
  'storage-full': 'failureStorageFull',
  'not-a-web-page': 'failureNotAWebPage',
  blocked: 'troubleBlocked',
  database: 'failureDatabase',
  'extension-gone': 'failureExtensionGone',
};

export function SaveButton({ save, onSave }: { save: SaveState; onSave: () => void }) {
  const isBusy = save.kind === 'saving';
  return (
    <>
      <button
        type="button"
        class={save.kind === 'saved' ? 'plain' : 'primary'}
        aria-disabled={isBusy}
        onClick={() => !isBusy && onSave()}
      >
        {save.kind === 'saved' ? translate('saveAgain') : translate(isBusy ? 'saving' : 'save')}
      </button>
      <span role="status" class={save.kind === 'failed' ? 'failure small' : 'quiet small'}>
        {save.kind === 'saved' && `✓ ${translate('saved')}`}
        {save.kind === 'failed' && translate(failureSentence[save.failure])}
      </span>
    </>
  );
}
