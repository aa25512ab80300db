/** What stands between this page and the database, and what the reader can do about it. */
import { useEffect, useState } from 'preact/hooks';
import type { DatabaseTrouble } from '../../utils/database/clip-database.ts';
import { translate } from '../../utils/i18n/translate.ts';

export type WatchTrouble = (onTrouble: (trouble: DatabaseTrouble) => void) => void;

export function TroubleNotice({ watchTrouble }: { watchTrouble: WatchTrouble }) {
  const [trouble, setTrouble] = useState<DatabaseTrouble>();
  useEffect(() => watchTrouble(setTrouble), []);
  if (!trouble) return null;
  return (
    <p class="failure notice" role="alert">
      {translate(trouble === 'blocked' ? 'troubleBlocked' : 'troubleOutdated')}
    </p>
  );
}
