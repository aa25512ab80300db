/** The backup's side of the protocol: for our own pages alone. */
import type { ClipDatabase } from '../database/clip-database.ts';
import type { Handlers } from '../messaging/serve.ts';
import { backUp, giveUpBackup, keepBackup } from './keep-backup.ts';

export function backupHandlers(database: ClipDatabase): Handlers<'back-up' | 'backup-written' | 'backup-failed'> {
  return {
    'back-up': () => backUp(database),
    'backup-written': keepBackup,
    'backup-failed': giveUpBackup,
  };
}
