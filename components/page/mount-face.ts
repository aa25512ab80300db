/** Our face on the page: one host element, a closed shadow root, and in it the chip. The card comes into the same root when it is asked for. Plain DOM: nothing is to be loaded or rendered before a reader acts. */
import { createIn, rootOf } from '../../utils/page/dom-access.ts';
import style from './chip.css?inline';
import { isInSight } from './is-in-sight.ts';

export interface Face {
  /** Where the card is rendered. */
  readonly stage: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether an event came out of here: outside the closed root it is the host's. */
  owns(event: Event): boolean;
  /** Draws the chip; without words there is none. */
  showChip(chip: Chip | undefined): void;
  focusChip(): void;
  /** Puts the host back where the page has thrown it out, a few times. */
  keep(): void;
  remove(): void;
}

export interface Chip {
  readonly words: string;
  /** All that it may say of this page: it is as wide for the one as for the other, so that its width tells the page nothing. */
  readonly sizes: readonly string[];
  readonly label: string;
  readonly close: string;
  readonly language: string;
  readonly mark: 'reprint' | 'likely' | 'other';
}

export interface ChipCalls {
  readonly onOpen: () => void;
  /** The reader sends the chip away. */
  readonly onDismiss: () => void;
  /** The pointer is over the chip, or the focus on it: the card may be wanted soon. */
  readonly onApproach: () => void;
}

/** A page that throws the host out more often than this doesn't want it. */
const mostReturns = 5;

/**
 * The host stands beside `body`, where a page that rewrites its body leaves it alone. It has no id, no class and no
 * attribute by which a page could know whose it is.
 */
export function mountFace(document: Document, calls: ChipCalls): Face {
  sweepDeadFaces(document);
  const host = createIn(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const stage = createIn(document, 'div');
  const chip = makeChip(document, calls);
  root.append(makeSheet(document, style), chip.line, stage);
  refuseBlindClicks(host, root);
  hushKeys(root);
  let returns = 0;
  rootOf(document)?.append(host);
  return {
    stage,
    root,
    owns: ({ target }) => target === host,
    showChip: chip.show,
    focusChip: () => chip.button.focus({ preventScroll: true }),
    keep: () => {
      if (host.isConnected || returns >= mostReturns) return;
      returns++;
      rootOf(document)?.append(host);
    },
    remove: () => host.remove(),
  };
}

/** What opens a closed root to an extension's scripts: Firefox as a property, Chromium as a function. */
type ClosedRootOf = (element: Element) => ShadowRoot | null | undefined;

/** An update leaves a face behind whose script is no longer there to take it away: Firefox ends the script at once. */
function sweepDeadFaces(document: Document): void {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: ClosedRootOf } } };
  const closedRootOf: ClosedRootOf = (element) =>
    'openOrClosedShadowRoot' in element
      ? (element.openOrClosedShadowRoot as ShadowRoot | null)
      : chrome?.dom?.openOrClosedShadowRoot?.(element);
  // It stands behind the body, where hardly anything else does.
  let element = rootOf(document)?.lastElementChild;
  while (element && element.localName !== 'body') {
    const before: Element | null = element.previousElementSibling;
    if (element.localName === 'div' && closedRootOf(element)?.querySelector('.chip-line + div')) element.remove();
    element = before;
  }
}

/** A style element inside the closed root: no content security policy of the page reaches it, in either browser. */
export function makeSheet(document: Document, css: string): HTMLStyleElement {
  const sheet = createIn(document, 'style');
  sheet.textContent = css;
  return sheet;
}

/** A click on what the reader can't have seen was meant for something else. */
function refuseBlindClicks(host: Element, root: ShadowRoot): void {
  const refuse = (event: Event): void => {
    if (!event.isTrusted || isInSight(host, event as MouseEvent)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  root.addEventListener('click', refuse, { capture: true });
}

/** What is typed and clicked in here is none of the page's business: its shortcuts would act on it. */
function hushKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'wheel'])
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** Takes the room of some words without saying them: a style sheet writes them, unseen. */
function sizer(document: Document, words: string): HTMLElement {
  const size = createIn(document, 'span');
  size.className = 'chip-size';
  size.dataset['words'] = words;
  return size;
}

function makeChip(document: Document, { onOpen, onDismiss, onApproach }: ChipCalls) {
  const line = createIn(document, 'div');
  const button = createIn(document, 'button');
  const close = createIn(document, 'button');
  const mark = createIn(document, 'span');
  const words = createIn(document, 'span');
  line.className = 'chip-line';
  line.hidden = true;
  button.type = close.type = 'button';
  button.className = 'chip';
  close.className = 'chip-close';
  close.textContent = '✕';
  mark.className = 'mark';
  words.className = 'chip-words';
  button.setAttribute('aria-expanded', 'false');
  button.append(mark, words);
  line.append(button, close);
  button.addEventListener('click', onOpen);
  close.addEventListener('click', onDismiss);
  line.addEventListener('pointerenter', onApproach);
  line.addEventListener('focusin', onApproach);
  const show = (chip: Chip | undefined): void => {
    line.hidden = chip === undefined;
    if (!chip) return;
    words.textContent = chip.words;
    words.append(...chip.sizes.map((size) => sizer(document, size)));
    button.title = chip.label;
    close.title = chip.close;
    close.setAttribute('aria-label', chip.close);
    line.lang = chip.language;
    mark.dataset['verdict'] = chip.mark;
  };
  return { line, button, show };
}
