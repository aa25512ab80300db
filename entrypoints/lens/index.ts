/** The lens: injected where the gate says so. Reads the page, paints it, puts the card on it and answers the popup. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard, type MountedCard } from '../../components/page/mount-card.tsx';
import { makeLens } from '../../utils/lens/run-lens.ts';
import { savedOf } from '../../utils/lens/lens-state.ts';
import type { LensProtocol } from '../../utils/messaging/protocol.ts';
import { serveMessages, type Handlers } from '../../utils/messaging/serve.ts';

/** Lives in the extension's own world on this page: a second injection, or one after an update, finds the first and replaces it. */
const world = globalThis as { firsthandLens?: { remove: () => void } };

export default defineUnlistedScript(() => {
  world.firsthandLens?.remove();
  const lens = makeLens(document);
  let card: MountedCard | undefined;

  const handlers: Handlers<keyof LensProtocol> = {
    report: async () => {
      await done;
      const saved = savedOf(lens.state.save.value);
      return { analysis: lens.state.analysis.value!, ...(saved && { saved }) };
    },
    reveal: ({ target }) => ({ shown: lens.reveal(target) }),
    'reveal-selectors': ({ selectors }) => ({ shown: lens.revealSelectors(selectors) }),
    save: () => lens.save(),
    'saved-changed': ({ saved }) => {
      lens.state.save.value = saved ? { kind: 'saved', saved } : { kind: 'unsaved' };
    },
  };
  // Only the extension's own pages and background can send to a tab, so there is no border to guard here.
  const stopServing = serveMessages(handlers, () => undefined);

  world.firsthandLens = {
    remove: () => {
      stopServing();
      lens.remove();
      card?.remove();
    },
  };

  const done = lens.run().then(() => {
    if (lens.state.analysis.value?.article) card = mountCard(document, lens);
  });
  done.catch(() => world.firsthandLens?.remove());
});
