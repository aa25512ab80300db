/** Serves the protocol, owns every write, and sends the lens where the gate asks for it. Wiring only. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ClipDatabase } from '../utils/database/clip-database.ts';
import { clipOfAddress } from '../utils/database/read-clips.ts';
import { sweepRemoved } from '../utils/database/write-clips.ts';
import { keepClip, openClip, putBackClip, savedState, takeAwayClip, takeReveal } from '../utils/library/keep-clips.ts';
import type { BackgroundProtocol } from '../utils/messaging/protocol.ts';
import { frameOf, requireExtensionPage } from '../utils/messaging/sender.ts';
import { serveMessages, type Handlers } from '../utils/messaging/serve.ts';
import { refuseMessage } from '../utils/messaging/validate-message.ts';
import { loadDirectory } from '../utils/outlets/load-directory.ts';
import { styleHighlights } from '../utils/tabs/insert-styles.ts';
import { registerGate, sendGateToOpenTabs, sendLens } from '../utils/tabs/place-scripts.ts';
import { readSettings } from '../utils/settings/settings.ts';
import { showBadge } from '../utils/tabs/show-badge.ts';

/** A removed clip can be put back for this long. */
const keepRemovedForMs = 30 * 24 * 3_600_000;

export default defineBackground(() => {
  const database = new ClipDatabase();

  const handlers: Handlers<keyof BackgroundProtocol> = {
    'may-be-article': (_request, sender) => sendLens(frameOf(sender)),
    'ask-directory': async ({ question }) => (await loadDirectory()).answer(question),
    'show-verdict': ({ verdict }, sender) => showBadge(frameOf(sender).tabId, verdict),
    arrive: async (_request, sender) => {
      const { tabId, url } = frameOf(sender);
      const clip = await clipOfAddress(database, url);
      const reveal = await takeReveal(database, tabId);
      return { ...(clip && { saved: savedState(clip) }), ...(reveal && { reveal }) };
    },
    'style-highlights': ({ on }, sender) => styleHighlights(frameOf(sender), on),
    'save-clip': ({ draft }, sender) =>
      keepClip(database, draft, { url: frameOf(sender).url, now: new Date().toISOString() }),
    'remove-clip': ({ clipId }, sender) => {
      requireExtensionPage(sender);
      return takeAwayClip(database, clipId, new Date().toISOString());
    },
    'restore-clip': ({ clipId }, sender) => {
      requireExtensionPage(sender);
      return putBackClip(database, clipId);
    },
    'open-clip': ({ clipId, statistic }, sender) => {
      requireExtensionPage(sender);
      return openClip(database, clipId, statistic);
    },
  };
  serveMessages(handlers, refuseMessage);

  browser.runtime.onInstalled.addListener(() => {
    void placeGate().then(sendGateToOpenTabs);
  });
  browser.runtime.onStartup.addListener(() => {
    void placeGate();
    void sweepRemoved(database, new Date(Date.now() - keepRemovedForMs).toISOString());
  });
});

/** Makes where we run agree with what the reader chose. */
async function placeGate(): Promise<void> {
  await registerGate(await readSettings());
}
