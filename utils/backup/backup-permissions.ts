/** What a daily backup needs of the browser. Nothing of it is asked for before the reader switches the backup on. */
import { browser } from 'wxt/browser';

type Optional = NonNullable<ReturnType<typeof browser.runtime.getManifest>['optional_permissions']>;

/** As this browser's manifest has them: Firefox gives alarms to everybody and knows no documents without a window. */
export function backupPermissions(): Optional {
  return browser.runtime.getManifest().optional_permissions ?? [];
}

export function isBackupAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: backupPermissions() as never });
}

/** Asks the reader; must be called straight from a click. */
export function allowBackup(): Promise<boolean> {
  return browser.permissions.request({ permissions: backupPermissions() as never });
}
