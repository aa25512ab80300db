/** A document without a window, for Chrome, whose service worker can make no blob's address: writes the backup and reports it. Wiring only. */
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { ClipDatabase } from '../../utils/database/clip-database.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

writeBackup(new ClipDatabase()).then(
  ({ url, clips }) => sendToBackground({ kind: 'backup-written', url, clips }),
  () => sendToBackground({ kind: 'backup-failed' }),
);
