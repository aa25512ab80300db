/** The library's side of the protocol: what our own pages, and nobody else, may have done to it. */
import type { ClipDatabase } from '../database/clip-database.ts';
import type { LibraryProtocol } from '../messaging/library-protocol.ts';
import { readAgainInSteps } from '../clips/read-again.ts';
import { wholeClip } from '../database/read-clips.ts';
import { loadDirectory } from '../outlets/load-directory.ts';
import { takeSteps } from '../tabs/take-steps.ts';
import { readSettings } from '../settings/settings.ts';
import type { Handlers } from '../messaging/serve.ts';
import { noteExport } from './export-state.ts';
import { changeClipWords, importRecords, openClip, putBackClips, takeAwayClips } from './keep-clips.ts';

export function libraryHandlers(
  database: ClipDatabase,
): Handlers<Exclude<keyof LibraryProtocol, 'back-up' | 'backup-written' | 'backup-failed'>> {
  const now = (): string => new Date().toISOString();
  return {
    'remove-clips': ({ clipIds }) => takeAwayClips(database, clipIds, now()),
    'restore-clips': ({ clipIds }) => putBackClips(database, clipIds),
    'change-words': ({ clipIds, change }) => changeClipWords(database, clipIds, change, now()),
    'import-clips': ({ records }) => importRecords(database, records),
    'open-clip': ({ clipId, statistic }) => openClip(database, clipId, statistic),
    'read-again': async ({ clipId }) => {
      const whole = await wholeClip(database, clipId);
      const { outlets } = await readSettings();
      if (!whole) return undefined;
      const steps = readAgainInSteps(whole.clip, whole.text, await loadDirectory(outlets));
      return (await takeSteps(steps)).result;
    },
    'note-export': () => noteExport(now()),
  };
}
