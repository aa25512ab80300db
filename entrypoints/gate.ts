/** The gate: on every page, a few kilobytes. May this be an article? Only then is the lens sent for. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForArticle } from '../utils/lens/watch-for-article.ts';
import { sendToBackground } from '../utils/messaging/send.ts';

/** Lives in the extension's own world on this page: a second gate replaces the first. */
const world = globalThis as { firsthandGate?: { stop: () => void; framesAsked?: string } };

export default defineUnlistedScript(() => {
  const framesAsked = world.firsthandGate?.framesAsked;
  world.firsthandGate?.stop();
  const gate: NonNullable<typeof world.firsthandGate> = { stop: () => undefined, ...(framesAsked && { framesAsked }) };
  world.firsthandGate = gate;
  gate.stop = watchForArticle(document, (found) => {
    const inFrames = found === 'in-frames';
    if (inFrames && gate.framesAsked === location.href) return;
    if (inFrames) gate.framesAsked = location.href;
    // The extension may have been updated since the page began to load: then there is nobody to ask.
    sendToBackground({ kind: 'may-be-article', ...(inFrames && { inFrames }) }).catch(() => undefined);
  });
});
