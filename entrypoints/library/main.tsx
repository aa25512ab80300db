/** The library's page: mounts one component over the database. Wiring only. */
import { render } from 'preact';
import type { FileDesk } from '../../components/export/file-desk.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import '../../components/library/library.css';
import { ClipDatabase, watchTrouble } from '../../utils/database/clip-database.ts';
import { streamClips } from '../../utils/database/stream-clips.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import { exportClips } from '../../utils/library/export-clips.ts';
import { exportReminder } from '../../utils/library/export-state.ts';
import { importFile, previewFile } from '../../utils/library/import-file.ts';
import { makeLibrary } from '../../utils/library/library.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

const database = new ClipDatabase();

const desk: FileDesk = {
  write: async (format, clipIds, options) => {
    const day = new Date().toISOString().slice(0, 10);
    const file = await exportClips(await streamClips(database, clipIds), format, { ...options, day });
    if (format.id === 'json' && !clipIds) await sendToBackground({ kind: 'note-export' });
    return file;
  },
  preview: (file, options) => previewFile(database, file, options),
  take: (file, options) => importFile(file, (records) => sendToBackground({ kind: 'import-clips', records }), options),
  reminder: exportReminder,
  openSettings: () => void sendToBackground({ kind: 'open-options' }),
  storageUsed: async () => (await navigator.storage.estimate()).usage,
};

document.documentElement.lang = readerLocale();
document.title = `${translate('libraryTitle')} · ${translate('extensionName')}`;
render(
  <LibraryPage
    library={makeLibrary(database)}
    desk={desk}
    watchTrouble={(onTrouble) => watchTrouble(database, onTrouble)}
  />,
  document.getElementById('app')!,
);
