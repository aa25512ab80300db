/** Chip, card and popover in a page of their own, with their shadow root open: an auditor of accessibility sees nothing in a closed one. */
import { chipOf } from '../../components/page/chip-of.ts';
import { drawSurface } from '../../components/page/draw-surface.tsx';
import { mountFace } from '../../components/page/mount-face.ts';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { makeStore, type LensState } from '../../utils/lens/lens-state.ts';
import type { Lens } from '../../utils/lens/run-lens.ts';

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const analysis = makeAnalysis();
const selectors = [{ type: 'TextQuoteSelector', exact: '6.1%', prefix: '', suffix: '' }] as const;
const store = makeStore<LensState>({
  analysis: {
    ...analysis,
    links: [{ type: 'from_to', members: [0, 1] }],
    checks: [{ kind: 'growth', members: [1], expected: '25%', stated: '20%', verdict: 'doubt' }],
  },
  surroundings: { sourceSite: 'jcdaily.example', isMainlandHost: true },
  save: { kind: 'saved', saved: { clipId: 'clip-0001', savedAt: '2025-01-01T00:00:00.000Z' } },
  kept: {
    savedAt: '2025-01-01T00:00:00.000Z',
    isEdited: true,
    figures: [{ words: selectors[0].exact, match: { kind: 'orphan', reason: 'changed', now: '5.9%' } }],
  },
  standing: 'live',
  preferences: {},
  isOpen: true,
  chosen: { index: 1, isPinned: true },
});

const lens: Lens = {
  store,
  run: async () => undefined,
  report: () => undefined,
  reveal: async () => true,
  revealSelectors: async () => true,
  step: () => undefined,
  targetAt: () => undefined,
  boxOf: () => new DOMRect(20, 60, 80, 20),
  save: async () => undefined,
  setSaved: () => undefined,
  prefer: () => undefined,
  sayWord: async () => undefined,
  lookAfresh: async () => undefined,
  showFigures: async () => undefined,
  remove: () => undefined,
};

const onOpen = (): void => store.set({ isOpen: true });
const face = mountFace(document, { onOpen, onDismiss: () => undefined, onApproach: () => undefined });
// Colours in between, while something appears, would be weighed too.
const still = document.createElement('style');
still.textContent = '* { animation: none !important; transition: none !important; }';
face.root.append(still);
// The auditor weighs colours only inside the body.
document.body.append(face.root.host);
store.watch(() => face.showChip(chipOf(store.get())));
drawSurface({
  lens,
  document,
  root: face.root,
  stage: face.stage,
  offset: () => ({ x: 0, y: 0 }),
  focusChip: () => face.focusChip(),
});
Object.assign(globalThis, { closeAll: () => store.set({ isOpen: false, chosen: undefined }) });
