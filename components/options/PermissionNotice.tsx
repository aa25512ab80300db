/** Says so when the browser doesn't let us read web pages, and asks for it from a click. */
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../utils/i18n/translate.ts';

interface Props {
  readonly isAllowed: () => Promise<boolean>;
  /** Must be called straight from a click. */
  readonly allow: () => Promise<boolean>;
}

export function PermissionNotice({ isAllowed, allow }: Props) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    void isAllowed().then((allowed) => setMissing(!allowed));
  }, [isAllowed]);
  if (!isMissing) return null;
  return (
    <p class="notice" role="status">
      {translate('allowNeeded')}{' '}
      <button type="button" class="primary" onClick={() => void allow().then((allowed) => setMissing(!allowed))}>
        {translate('allowPages')}
      </button>
    </p>
  );
}
