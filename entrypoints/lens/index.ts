/** The lens: injected where the gate says so. Reads the page, paints it, puts the chip on it and answers the popup. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chipOf } from '../../components/page/chip-of.ts';
import { mountFace, type Face } from '../../components/page/mount-face.ts';
import { lensWorld, type CardScript } from '../../utils/lens/lens-world.ts';
import { makeLens } from '../../utils/lens/run-lens.ts';
import { stageOf } from '../../utils/lens/stage-of.ts';
import { watchPointer } from '../../utils/lens/watch-pointer.ts';
import type { LensProtocol, Message } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { serveMessages, type Handlers } from '../../utils/messaging/serve.ts';

export default defineUnlistedScript(() => {
  // A second injection, or one after a click in the popup, replaces the first.
  lensWorld.firsthandLens?.remove();
  const stage = stageOf(document);
  const lens = makeLens(document, { onMoved: remove, onBeat: () => face?.keep(), card: askForCard });
  let face: Face | undefined;
  let asked: Promise<CardScript> | undefined;
  let handOver: ((card: CardScript) => void) | undefined;
  let undraw: (() => void) | undefined;
  let stopPointer: (() => void) | undefined;

  const handlers: Handlers<keyof LensProtocol> = {
    report: async () => {
      await done;
      return lens.report()!;
    },
    reveal: async ({ target }) => ({ shown: await lens.reveal(target) }),
    'reveal-selectors': async ({ selectors }) => ({ shown: await lens.revealSelectors(selectors) }),
    save: ({ word }) => lens.save(undefined, word),
    'saved-changed': ({ saved }) => lens.setSaved(saved),
    'look-again': () => lens.lookAfresh(),
    'show-figures': ({ figures }) => lens.showFigures(figures),
    leave: remove,
    command: ({ name }) => {
      if (name === 'open-card') lens.store.set({ isOpen: true });
      else lens.step(name === 'next-figure' ? 1 : -1);
    },
  };
  // Only the extension's own pages and background can send to a tab, so there is no border to guard here.
  const stopServing = serveMessages(handlers, (message) => ({ message: message as Message<keyof LensProtocol> }));
  const stopDrawing = lens.store.watch(draw);
  lensWorld.firsthandLens = { remove, takeCard };
  const done = lens.run();
  done.catch(remove);

  function draw(): void {
    const state = lens.store.get();
    // Where nothing is painted that a pointer could rest on, nothing listens to it.
    if (state.analysis?.statistics.length) stopPointer ??= watchPointer(lens, (event) => face?.owns(event) ?? false);
    const chip = chipOf(state);
    const isAsked = state.isOpen || state.isDismissing || state.chosen !== undefined;
    if ((chip || isAsked) && !face) {
      const onOpen = () => lens.store.set({ isOpen: true, isDismissing: false });
      const onDismiss = () => lens.store.set({ isChipAway: true, isDismissing: true });
      face = mountFace(stage.document, { onOpen, onDismiss, onApproach: bringCard });
    }
    face?.showChip(chip);
    if (isAsked) bringCard();
    if (state.standing === 'orphaned' && !state.isOpen) remove();
  }
  function bringCard(): void {
    askForCard().catch(() => lens.store.set({ isOpen: false, isDismissing: false, chosen: undefined }));
  }
  function askForCard(): Promise<CardScript> {
    asked ??= new Promise((resolve, reject) => {
      handOver = resolve;
      sendToBackground({ kind: 'send-card' }).catch((error: unknown) => {
        // Nobody answers: the next click asks again.
        asked = undefined;
        reject(error as Error);
      });
    });
    return asked;
  }
  function takeCard(card: CardScript): void {
    asked ??= Promise.resolve(card);
    handOver?.(card);
    if (!face) return;
    const { root, stage: canvas } = face;
    const focusChip = (): void => face?.focusChip();
    undraw?.();
    undraw = card.drawSurface({ lens, document: stage.document, root, stage: canvas, offset: stage.offset, focusChip });
  }
  function remove(): void {
    if (lensWorld.firsthandLens?.remove === remove) delete lensWorld.firsthandLens;
    stopServing();
    stopPointer?.();
    stopDrawing();
    lens.remove();
    undraw?.();
    face?.remove();
  }
});
