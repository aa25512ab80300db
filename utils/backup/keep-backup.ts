/** The daily backup as the background makes it: has the library written into a file, and puts that into the browser's downloads. */
import { browser } from 'wxt/browser';
import type { ClipDatabase } from '../database/clip-database.ts';
import { countClips } from '../database/read-clips.ts';
import { lastChange } from '../library/change-state.ts';
import { noteExport } from '../library/export-state.ts';
import { readSettings } from '../settings/settings.ts';
import { isBackupAllowed } from './backup-permissions.ts';
import { noteBegun, noteFailed, noteMade, readBackupState, type BackupFailure } from './backup-state.ts';
import { dayOf, isDue, isUnderway } from './is-due.ts';
import { writeBackup, type WrittenBackup } from './write-backup.ts';

/** Where the file stands in the reader's downloads: one for each day, the same for the whole day. */
export function backupName(day: string): string {
  return `Firsthand/firsthand-${day}.json`;
}

/** Makes the backup where the reader wants one and it is due. */
export function backUpIfDue(database: ClipDatabase): Promise<void> {
  return inTurn(async () => {
    if (!(await readSettings()).backup) return;
    const moment = { now: now(), minutesBehind: new Date().getTimezoneOffset(), changedAt: await lastChange() };
    if (isDue(await readBackupState(), moment) && (await countClips(database)) > 0) await begin(database);
  });
}

/** Makes the backup now, unless one is being made. What becomes of it stands in the backup's state. */
export function backUp(database: ClipDatabase): Promise<void> {
  return inTurn(async () => {
    if (!isUnderway(await readBackupState(), now())) await begin(database);
  });
}

let turn: Promise<void> = Promise.resolve();

/** A switch, a permission and an alarm may all come at once: the next looks when the one before has begun. */
function inTurn(task: () => Promise<void>): Promise<void> {
  turn = turn.then(task).catch(() => undefined);
  return turn;
}

async function begin(database: ClipDatabase): Promise<void> {
  if (!(await isBackupAllowed())) return noteFailed('not-allowed', now());
  await noteBegun(now());
  try {
    // A service worker can't make a blob's address: there a document without a window writes the file and reports it.
    if (typeof URL.createObjectURL !== 'function') return await openWriter();
    await keepBackup(await writeBackup(database, stayAwake));
  } catch {
    await noteFailed('library', now());
  }
}

async function openWriter(): Promise<void> {
  await closeWriter();
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL('/backup.html'),
    reasons: ['BLOBS'],
    justification: 'Writes the library into a file for the browser’s downloads.',
  });
}

/** Its addresses go with it. */
async function closeWriter(): Promise<void> {
  await browser.offscreen.closeDocument().catch(() => undefined);
}

/** Any call of the browser's counts as being at work; a background without one for half a minute is put to sleep. */
function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}

/** The file is written: into the downloads with it. */
export async function keepBackup({ url, clips }: WrittenBackup): Promise<void> {
  const failure = await download(url);
  if (failure) await noteFailed(failure, now());
  else await Promise.all([noteMade(clips), noteExport(now())]);
  await letGo(url);
}

/** The file could not be written. */
export async function giveUpBackup(): Promise<void> {
  await noteFailed('library', now());
  await closeWriter();
}

async function letGo(url: string): Promise<void> {
  if (typeof URL.revokeObjectURL === 'function') URL.revokeObjectURL(url);
  else await closeWriter();
}

const askAgainAfterMs = 500;

/** Says why there is no file, or nothing where it is whole. */
async function download(url: string): Promise<BackupFailure | undefined> {
  const filename = backupName(dayOf(now(), new Date().getTimezoneOffset()));
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (!item) return 'canceled';
      if (item.state === 'complete') return undefined;
      if (item.state === 'interrupted') return failureOfDownload(item.error);
      // Asking also keeps the background awake until the file is whole.
      await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs));
    }
  } catch {
    return 'refused';
  }
}

/** The browser's word for it → ours. */
export function failureOfDownload(error: string | undefined): BackupFailure {
  if (error === 'FILE_NO_SPACE') return 'disk-full';
  if (error?.startsWith('USER_')) return 'canceled';
  return error?.startsWith('FILE_') ? 'refused' : 'interrupted';
}

function now(): string {
  return new Date().toISOString();
}
