/** A quiet line for a library of which there is no copy, with the ways to make one and the way to be left alone. */
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../utils/i18n/translate.ts';
import type { ReminderAtHand } from '../../utils/library/export-state.ts';

interface Props {
  readonly reminder: ReminderAtHand;
  /** How many clips there are; undefined while that isn't known. */
  readonly clips: number | undefined;
  readonly onExport: () => void;
  readonly onBackup: () => void;
}

export function ExportReminder({ reminder, clips = 0, onExport, onBackup }: Props) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void reminder.isDue(clips).then((due) => isCurrent && setDue(due));
    return () => {
      isCurrent = false;
    };
  }, [reminder, clips]);
  if (!isDue) return null;
  const dismiss = (): void => {
    setDue(false);
    void reminder.dismiss(clips);
  };
  return (
    <p class="reminder small">
      <span>{translate('neverExported')}</span>
      <button type="button" class="inline link" onClick={onExport}>
        {translate('export')}
      </button>
      <button type="button" class="inline link" onClick={onBackup}>
        {translate('setUpBackup')}
      </button>
      <button type="button" class="inline link" onClick={dismiss}>
        {translate('notNow')}
      </button>
    </p>
  );
}
