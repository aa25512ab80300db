/** The settings page: mounts one component over the settings. Wiring only. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { BackupAtHand } from '../../components/options/Backup.tsx';
import { Options, type SettingsAtHand } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { allowBackup, isBackupAllowed } from '../../utils/backup/backup-permissions.ts';
import { readBackupState, watchBackupState } from '../../utils/backup/backup-state.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { readerLocale, translate } from '../../utils/i18n/translate.ts';
import { webPages } from '../../utils/settings/runs-at.ts';
import { changeSettings, readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { readDirectoryFacts } from '../../utils/outlets/load-directory.ts';
import { siteOf } from '../../utils/settings/site-of.ts';

const settings: SettingsAtHand = {
  read: readSettings,
  change: changeSettings,
  watch: (onChange) => watchSettings((now) => onChange(now)),
  siteOf: (words) => siteOf(/^https?:/i.test(words) ? words : `http://${words}`),
  readDirectoryFacts,
  isAllowed: () => browser.permissions.contains({ origins: [...webPages] }),
  allow: () => browser.permissions.request({ origins: [...webPages] }),
};

const backup: BackupAtHand = {
  read: readBackupState,
  watch: watchBackupState,
  isAllowed: isBackupAllowed,
  allow: allowBackup,
  makeNow: () => sendToBackground({ kind: 'back-up' }),
};

document.documentElement.lang = readerLocale();
document.title = translate('optionsTitle');
render(<Options settings={settings} backup={backup} />, document.getElementById('app')!);
