/** Serves the protocol, owns every write, and sends the lens where the gate asks for it. Wiring only. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backupHandlers } from '../utils/backup/backup-handlers.ts';
import { listenForAlarm, setAlarm } from '../utils/backup/daily-alarm.ts';
import { backUpIfDue } from '../utils/backup/keep-backup.ts';
import { ClipDatabase } from '../utils/database/clip-database.ts';
import { sweepRemoved } from '../utils/database/write-clips.ts';
import { keepClip, stampNow } from '../utils/library/keep-clips.ts';
import { keepPageOf } from '../utils/library/keep-page-of.ts';
import { libraryHandlers } from '../utils/library/library-handlers.ts';
import { keepPageWord, lookAgainAt, wordOfPage } from '../utils/library/page-words.ts';
import { recallPage } from '../utils/library/recall-page.ts';
import { makeBorder } from '../utils/messaging/guard-border.ts';
import { lensCommands, type BackgroundProtocol } from '../utils/messaging/protocol.ts';
import { sendToLens } from '../utils/messaging/send-to-lens.ts';
import { addressAbout, frameOf } from '../utils/messaging/sender.ts';
import { serveMessages, type Handlers } from '../utils/messaging/serve.ts';
import { dressElements, undressElements } from '../utils/tabs/insert-styles.ts';
import { freeLensFrame } from '../utils/messaging/lens-frame.ts';
import { runsAt } from '../utils/settings/runs-at.ts';
import { changeSettings, looksOther, readSettings, watchSettings } from '../utils/settings/settings.ts';
import { siteOf } from '../utils/settings/site-of.ts';
import * as scripts from '../utils/tabs/place-scripts.ts';
import { makeTurns } from '../utils/tabs/read-in-turn.ts';
import { seePage, type Recall } from '../utils/tabs/see-page.ts';
import { keepSiteRule } from '../utils/library/keep-site-rule.ts';
import { whyNothing } from '../utils/tabs/why-nothing.ts';
import { siteStateOf, switchSiteOf } from '../utils/tabs/switch-site.ts';

/** A removed clip can be put back for this long. */
const keepRemovedForMs = 30 * 24 * 3_600_000;

export default defineBackground(() => {
  const database = new ClipDatabase();
  const turns = makeTurns();

  const handlers: Handlers<keyof BackgroundProtocol> = {
    'may-be-article': async ({ inFrames }, sender) => {
      const frame = frameOf(sender);
      if (!runsAt(await readSettings(), siteOf(frame.url))) return;
      await (inFrames ? scripts.sendGateToFrames(frame) : scripts.sendLens(frame));
    },
    'send-card': (_request, sender) => scripts.sendCard(frameOf(sender)),
    'see-page': (shown, sender) => {
      const frame = frameOf(sender);
      const recall: Recall = {
        page: (analysis, isArriving) => recallPage(database, frame, analysis, isArriving),
        word: (siteRules) => wordOfPage(database, frame.url, siteRules),
      };
      return turns.read(frame.tabId, (signal) => seePage(shown, frame, recall, signal));
    },
    'dress-page': ({ dressed, elements }, sender) => dressElements(frameOf(sender), dressed, new Set(elements)),
    'undress-page': ({ elements }, sender) => undressElements(frameOf(sender), elements),
    'keep-preference': async ({ preference }) => void (await changeSettings(() => preference)),
    'hide-chip-here': async (_request, sender) => {
      const site = siteOf(frameOf(sender).url);
      if (site !== undefined)
        await changeSettings(({ chipNotOn }) => ({ chipNotOn: [...chipNotOn.filter((each) => each !== site), site] }));
    },
    'ask-site': async ({ tabId }, sender) => siteStateOf(await addressAbout(sender, tabId)),
    'switch-site': async ({ on, tabId }, sender) => switchSiteOf(await addressAbout(sender, tabId), on),
    'read-tab': ({ tabId }) => scripts.sendLens({ tabId, frameId: 0 }),
    'why-nothing': ({ tabId }) => whyNothing(tabId),
    'open-options': () => browser.runtime.openOptionsPage(),
    'keep-page-word': async ({ word, tabId }, sender) =>
      keepPageWord(database, (await addressAbout(sender, tabId)) ?? '', word, new Date().toISOString()),
    'keep-site-rule': async ({ says, tabId }, sender) => keepSiteRule(await addressAbout(sender, tabId), says),
    'save-clip': ({ draft, word, markup }, sender) => {
      const page = markup && keepPageOf(markup, draft.text, frameOf(sender));
      return keepClip(database, { ...draft, ...(page && { page }) }, stampNow(frameOf(sender).url), word);
    },
    ...libraryHandlers(database),
    ...backupHandlers(database),
  };
  serveMessages(handlers, makeBorder(Date.now));

  browser.tabs.onRemoved.addListener((tabId) => {
    turns.drop(tabId);
    void freeLensFrame(tabId);
  });
  watchSettings((now, before) => {
    void scripts.followSettings(now, before);
    if (now.backup !== before.backup) void followBackup();
    if (looksOther(now, before)) void lookAgainAt(() => true);
  });
  const onAlarm = (): void => void backUpIfDue(database);
  listenForAlarm(onAlarm);
  browser.permissions.onAdded.addListener(() => {
    listenForAlarm(onAlarm);
    void followBackup();
  });
  // Browsers forget alarms on more occasions than they tell of.
  void readSettings().then(({ backup }) => setAlarm(backup));
  async function followBackup(): Promise<void> {
    const { backup } = await readSettings();
    await setAlarm(backup);
    await backUpIfDue(database);
  }
  browser.commands.onCommand.addListener((name, tab) => {
    const command = lensCommands.find((each) => each === name);
    if (command && tab?.id !== undefined) void sendToLens(tab.id, { kind: 'command', name: command });
  });
  browser.runtime.onInstalled.addListener(() => {
    void readSettings().then(async (settings) => {
      await scripts.registerGate(settings);
      await scripts.sendGateToOpenTabs(settings);
    });
    void followBackup();
  });
  browser.runtime.onStartup.addListener(() => {
    void readSettings().then(scripts.registerGate);
    void followBackup();
    void sweepRemoved(database, new Date(Date.now() - keepRemovedForMs).toISOString());
  });
});
