/** The daily backup from end to end: switched on by the reader, a file in the downloads, made by an alarm that wakes the background, and not made for nothing. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeRecord } from '../tests/make-clip-record.ts';
import { json } from '../utils/export/formats/json.ts';
import type { TestPage } from './browsers/test-browser.ts';
import { click, exportText, importText, openLibrary, texts, waitForTexts } from './library-page.ts';
import { waitFor } from './reader.ts';
import { startTestGround, type TestGround } from './start-browser.ts';

/** What extension pages have in both browsers; the functions below are sent to them. */
declare const chrome: typeof browser;

const records = Array.from({ length: 12 }, (_each, n) =>
  makeRecord({ saveId: `backup-000${n}`, url: `https://kept.example/${n}`, title: `第${n}篇` }),
);
const file = json.begin + records.map((record, index) => json.write(record, index)).join('') + json.end;
const dayMs = 24 * 3_600_000;
/** Long enough for a backup of a few clips to have come, had it been due. */
const settledMs = 2_000;

describe('the daily backup', () => {
  let ground: TestGround;
  let downloads: string;
  let library: TestPage;
  let settings: TestPage;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'firsthand-downloads-'));
    ground = await startTestGround({ downloads });
    library = await openLibrary(ground.browser);
    await importText(library, file);
  });
  afterAll(async () => {
    await ground.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const folder = (): string => join(downloads, 'Firsthand');
  const files = async (): Promise<string[]> => (existsSync(folder()) ? readdir(folder()) : []);
  const status = (): Promise<string[]> => texts(settings, '.backup [role=status] p');

  /** Where an element's middle is, once it is there to be clicked. */
  const middleOf = (selector: string) =>
    settings.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      const at = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return at && document.elementFromPoint(at.x, at.y) === element ? at : undefined;
    }, selector);

  /** A click as a hand makes it, on what stands still: the browser lets nothing else ask for a permission. */
  async function clickIn(selector: string): Promise<void> {
    await settings.activate();
    let before = '';
    const at = await waitFor(selector, async () => {
      const found = await middleOf(selector);
      const isStill = found !== undefined && JSON.stringify(found) === before;
      before = JSON.stringify(found);
      return isStill ? found : undefined;
    });
    await settings.point(at.x, at.y, 'click');
  }

  function clipsBackedUp(): Promise<number | undefined> {
    return settings.evaluate(async () => {
      const { backup } = await chrome.storage.local.get<{ backup?: { clips?: number } }>('backup');
      return backup?.clips;
    });
  }

  /** As if everything that was done so far had been done a day earlier. */
  function letADayPass(): Promise<void> {
    return settings.evaluate(async (aDay) => {
      const stored = await chrome.storage.local.get<{ backup: { takenAt: string }; 'changed-at': string }>();
      const aDayBefore = (time: string): string => new Date(Date.parse(time) - aDay).toISOString();
      await chrome.storage.local.set({
        backup: { ...stored.backup, takenAt: aDayBefore(stored.backup.takenAt) },
        'changed-at': aDayBefore(stored['changed-at']),
      });
    }, dayMs);
  }

  /** Lets the alarm go off while the background sleeps. */
  async function letAlarmGoOff(): Promise<void> {
    // Asleep first: an alarm that goes off meanwhile would find a background about to be stopped.
    await ground.browser.putBackgroundToSleep();
    await settings.evaluate(() => chrome.alarms.create('daily-backup', { when: Date.now() + 1_000 }));
    await waitFor('the alarm', () =>
      settings.evaluate(async () => {
        const alarm = await chrome.alarms.get('daily-backup');
        // It went off once; the background has set its own again.
        return alarm === undefined || alarm.periodInMinutes !== undefined;
      }),
    );
  }

  it('reminds a reader of whose library there is no copy, and can be put away', async () => {
    const popup = await ground.browser.openExtensionPage('popup.html');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-clips')?.click());
    await waitForTexts(popup, '.reminder button', (found) => found.length === 3);
    await waitForTexts(library, '.library-foot .reminder button', (found) => found.length === 3);
    await click(popup, '.reminder button:last-of-type');
    await waitFor('the reminder to go', async () => (await texts(popup, '.reminder')).length === 0);
    await popup.reload();
    await click(popup, '#tab-clips');
    await waitForTexts(popup, '.clip .clip-title', (found) => found.length === 12);
    expect(await texts(popup, '.reminder')).toEqual([]);
    await popup.evaluate(() => chrome.storage.local.remove('reminder-dismissed-at'));
    await popup.close();
  });

  it('begins when it is switched on: one file, byte for byte the export', async () => {
    settings = await ground.browser.openExtensionPage('options.html');
    expect((await waitForTexts(settings, '.backup [role=status] p', ([said]) => Boolean(said))).length).toBe(1);
    expect(await settings.evaluate(() => document.querySelector<HTMLInputElement>('.backup input')?.checked)).toBe(
      false,
    );
    await clickIn('.backup input');
    const names = await waitFor('the backup', async () => {
      const found = await files();
      return found.length > 0 && (await clipsBackedUp()) === 12 && found;
    });
    expect(names).toEqual([expect.stringMatching(/^firsthand-\d{4}-\d\d-\d\d\.json$/)]);
    await library.activate();
    expect(await readFile(join(folder(), names[0]!), 'utf8')).toBe(await exportText(library, 'json'));
  });

  it('is the copy that the reminder had asked for', async () => {
    await library.activate();
    await library.reload();
    await waitForTexts(library, '.library-foot span', ([count]) => count!.includes('12'));
    expect(await texts(library, '.reminder')).toEqual([]);
  });

  it('is not made again while the library stays as it was', async () => {
    await letADayPass();
    await rm(folder(), { recursive: true });
    await letAlarmGoOff();
    await sleep(settledMs);
    expect(await files()).toEqual([]);
  });

  it('is made by an alarm that wakes the background, once something has changed', async () => {
    await library.activate();
    await importText(library, file.replaceAll('backup-0', 'second-0').replaceAll('kept.example', 'more.example'));
    await letAlarmGoOff();
    const [name] = await waitFor('the next backup', async () => {
      const found = await files();
      return found.length > 0 && (await clipsBackedUp()) === 24 && found;
    });
    const held = JSON.parse(await readFile(join(folder(), name!), 'utf8')) as { clips: unknown[] };
    expect(held.clips).toHaveLength(24);
  });

  it('says why there is none, and keeps saying when the last one was made', async () => {
    await rm(folder(), { recursive: true });
    // Where the folder should be there is a file.
    await writeFile(folder(), '');
    await clickIn('.backup button');
    await waitFor('the reason', () => settings.evaluate(() => document.querySelector('.backup .failure') !== null));
    expect((await status())[0]).toMatch(/\b24\b/);
    await rm(folder());
    await clickIn('.backup button');
    await waitFor('the backup', async () => (await files()).length === 1);
    await waitFor('the reason to go', () =>
      settings.evaluate(() => document.querySelector('.backup .failure') === null),
    );
  });

  it('stops when it is switched off', async () => {
    await clickIn('.backup input');
    await waitFor('the alarm to go', () =>
      settings.evaluate(async () => (await chrome.alarms.get('daily-backup')) === undefined),
    );
  });
});
