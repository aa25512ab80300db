/** The library's side of the protocol: each message, refused unless one of our own pages sent it, and done. */
import type { ClipDatabase } from '../database/clip-database.ts';
import type { LibraryProtocol } from '../messaging/library-protocol.ts';
import { readAgain } from '../clips/read-again.ts';
import { wholeClip } from '../database/read-clips.ts';
import { loadDirectory } from '../outlets/load-directory.ts';
import { readSettings } from '../settings/settings.ts';
import { requireExtensionPage } from '../messaging/sender.ts';
import type { Handlers } from '../messaging/serve.ts';
import { noteExport } from './export-state.ts';
import { changeClipWords, importRecords, openClip, putBackClips, takeAwayClips } from './keep-clips.ts';

export function libraryHandlers(
  database: ClipDatabase,
): Handlers<Exclude<keyof LibraryProtocol, 'back-up' | 'backup-written' | 'backup-failed'>> {
  const now = (): string => new Date().toISOString();
  return {
    'remove-clips': ({ clipIds }, sender) => {
      requireExtensionPage(sender);
      return takeAwayClips(database, clipIds, now());
    },
    'restore-clips': ({ clipIds }, sender) => {
      requireExtensionPage(sender);
      return putBackClips(database, clipIds);
    },
    'change-words': ({ clipIds, change }, sender) => {
      requireExtensionPage(sender);
      return changeClipWords(database, clipIds, change, now());
    },
    'import-clips': ({ records }, sender) => {
      requireExtensionPage(sender);
      return importRecords(database, records);
    },
    'open-clip': ({ clipId, statistic }, sender) => {
      requireExtensionPage(sender);
      return openClip(database, clipId, statistic);
    },
    'read-again': async ({ clipId }, sender) => {
      requireExtensionPage(sender);
      const whole = await wholeClip(database, clipId);
      const { outlets } = await readSettings();
      return whole && readAgain(whole.clip, whole.text, await loadDirectory(outlets));
    },
    'note-export': (_request, sender) => {
      requireExtensionPage(sender);
      return noteExport(now());
    },
  };
}
