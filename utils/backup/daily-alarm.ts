/** The alarm behind the daily backup. It wakes the background, which decides whether a backup is due. */
import { browser } from 'wxt/browser';

const name = 'daily-backup';
/** Asked this often: a machine that sleeps at night still has its backup the next morning. */
const everyMinutes = 60;

let isHeard = false;

/**
 * Calls at every alarm. Register it synchronously at start, and again when permissions were added: before that there may
 * be no alarms to listen to.
 */
export function listenForAlarm(onAlarm: () => void): void {
  if (isHeard || !browser.alarms) return;
  isHeard = true;
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) onAlarm();
  });
}

/** Sets the alarm where it isn't set, or takes it away. Browsers forget alarms: call it whenever the background starts. */
export async function setAlarm(isWanted: boolean): Promise<void> {
  if (!browser.alarms) return;
  if (!isWanted) return void (await browser.alarms.clear(name));
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}
