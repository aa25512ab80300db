/** The daily backup: a switch, when the last one was made, and why one failed. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { BackupFailure, BackupState } from '../../utils/backup/backup-state.ts';
import { translate, type MessageKey } from '../../utils/i18n/translate.ts';
import { savedWhen } from '../clip/saved-when.ts';

/** The backup as this page reaches it. */
export interface BackupAtHand {
  readonly read: () => Promise<BackupState>;
  /** Calls back after every change; returns the way to stop. */
  readonly watch: (onChange: (state: BackupState) => void) => () => void;
  readonly isAllowed: () => Promise<boolean>;
  /** Must be called straight from a click. */
  readonly allow: () => Promise<boolean>;
  readonly makeNow: () => Promise<void>;
}

interface Props {
  readonly backup: BackupAtHand;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const failureSentence: Record<BackupFailure, MessageKey> = {
  'not-allowed': 'backupNotAllowed',
  'disk-full': 'backupDiskFull',
  canceled: 'backupCanceled',
  refused: 'backupRefused',
  library: 'backupLibrary',
  interrupted: 'backupInterrupted',
};

export function Backup({ backup, isOn, onChange }: Props) {
  const [state, setState] = useState<BackupState>({});
  const [isRefused, setRefused] = useState(false);
  const more = useId();
  // The reader may have taken the permission away in the browser's own settings.
  useEffect(() => {
    if (isOn) void backup.isAllowed().then((isAllowed) => setRefused(!isAllowed));
  }, [backup, isOn]);
  useEffect(() => {
    void backup.read().then(setState);
    return backup.watch(setState);
  }, [backup]);
  /** The browser asks the reader only while the click lasts: nothing may be waited for before. */
  const whenAllowed = (then: () => void): void => {
    void backup.allow().then((isAllowed) => {
      setRefused(!isAllowed);
      if (isAllowed) then();
    });
  };
  return (
    <fieldset class="backup">
      <legend>{translate('backup')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={more}
          onClick={(event) => {
            // The box follows the setting, which follows the browser's leave.
            event.preventDefault();
            if (isOn) onChange(false);
            else whenAllowed(() => onChange(true));
          }}
        />
        <span>{translate('backupDaily')}</span>
      </label>
      <p id={more} class="quiet small">
        {translate('backupDailyMore')}
      </p>
      <div role="status" class="small">
        <LastBackup state={state} isRefused={isRefused} />
      </div>
      {isOn && (
        <button
          type="button"
          class="plain"
          aria-disabled={state.begunAt !== undefined}
          onClick={() => whenAllowed(() => void backup.makeNow())}
        >
          {translate('backUpNow')}
        </button>
      )}
    </fieldset>
  );
}

function LastBackup({
  state: { takenAt, clips, begunAt, failed },
  isRefused,
}: {
  state: BackupState;
  isRefused: boolean;
}) {
  return (
    <>
      <p>{takenAt === undefined ? translate('backupNone') : translate('backupMade', savedWhen(takenAt), clips ?? 0)}</p>
      {begunAt !== undefined && <p>{translate('backupMaking')}</p>}
      {failed && (
        <p class="failure">{translate('backupFailed', savedWhen(failed.at), translate(failureSentence[failed.why]))}</p>
      )}
      {isRefused && !failed && <p class="failure">{translate('backupNotAllowed')}</p>}
    </>
  );
}
