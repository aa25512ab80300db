/** The lens: injected where the gate says so. Reads the page, paints it, puts the chip on it and answers the popup. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chipOf } from '../../components/page/chip-of.ts';
import { mountFace, type Face } from '../../components/page/mount-face.ts';
import { lensWorld, type DrawSurface } from '../../utils/lens/lens-world.ts';
import { makeLens } from '../../utils/lens/run-lens.ts';
import { stageOf } from '../../utils/lens/stage-of.ts';
import { watchPointer } from '../../utils/lens/watch-pointer.ts';
import type { LensProtocol } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { serveMessages, type Handlers } from '../../utils/messaging/serve.ts';

export default defineUnlistedScript(() => {
  // A second injection, or one after a click in the popup, replaces the first.
  lensWorld.firsthandLens?.remove();
  const stage = stageOf(document);
  const lens = makeLens(document, { onMoved: remove, onBeat: () => face?.keep() });
  let face: Face | undefined;
  let isCardAsked = false;
  let undraw: (() => void) | undefined;

  const handlers: Handlers<keyof LensProtocol> = {
    report: async () => {
      await done;
      return lens.report()!;
    },
    reveal: ({ target }) => ({ shown: lens.reveal(target) }),
    'reveal-selectors': ({ selectors }) => ({ shown: lens.revealSelectors(selectors) }),
    save: ({ word }) => lens.save(undefined, word),
    'saved-changed': ({ saved }) => lens.setSaved(saved),
    leave: remove,
    command: ({ name }) => {
      if (name === 'open-card') lens.store.set({ isOpen: true });
      else lens.step(name === 'next-figure' ? 1 : -1);
    },
  };
  // Only the extension's own pages and background can send to a tab, so there is no border to guard here.
  const stopServing = serveMessages(handlers, () => undefined);
  const stopPointer = watchPointer(lens, (event) => face?.owns(event) ?? false);
  const stopDrawing = lens.store.watch(draw);
  lensWorld.firsthandLens = { remove, takeSurface };
  const done = lens.run();
  done.catch(remove);

  function draw(): void {
    const state = lens.store.get();
    const chip = chipOf(state);
    if (chip && !face) {
      const onOpen = () => lens.store.set({ isOpen: true });
      face = mountFace(stage.document, { onOpen, onApproach: askForCard });
    }
    face?.showChip(chip);
    if (state.isOpen || state.chosen) askForCard();
    if (state.standing === 'orphaned' && !state.isOpen) remove();
  }
  function askForCard(): void {
    if (isCardAsked) return;
    isCardAsked = true;
    sendToBackground({ kind: 'send-card' }).catch(() => {
      // Nobody answers: the next click asks again.
      isCardAsked = false;
      lens.store.set({ isOpen: false, chosen: undefined });
    });
  }
  function takeSurface(drawSurface: DrawSurface): void {
    if (!face) return;
    const { root, stage: canvas } = face;
    const focusChip = (): void => face?.focusChip();
    undraw?.();
    undraw = drawSurface({ lens, document: stage.document, root, stage: canvas, offset: stage.offset, focusChip });
  }
  function remove(): void {
    if (lensWorld.firsthandLens?.remove === remove) delete lensWorld.firsthandLens;
    stopServing();
    stopPointer();
    stopDrawing();
    lens.remove();
    undraw?.();
    face?.remove();
  }
});
