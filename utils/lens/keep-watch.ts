/** A page that lives → callbacks: the beat by which everything cheap is looked after, and the article's own changes, observed for a while and no longer. */
import { isHidden } from '../page/dom-access.ts';

export interface WatchCalls {
  /** About once a second while the page can be seen; ten times as often for a while after it returned true. */
  readonly onBeat: () => boolean;
  /** The article's text or elements have changed and come to rest. */
  readonly onChanged: () => void;
}

export interface Watch {
  /** Observes this element from now on. */
  observe(root: Element | undefined): void;
  stop(): void;
}

const beatMs = 1_000;
/** Against a page that clears what we paint as fast as it can: quick for a while. */
const hurryMs = 100;
const hurriedBeats = 100;
/** The article is observed this long after it was read, and after every click, which may have been on "read more". */
const observeMs = 60_000;
const observeAfterClickMs = 10_000;
/** Changes are read when they have paused for the first, and with growing patience after each reading. */
const restMs = 400;
const longestRestMs = 15_000;
const mostReadings = 30;

export function keepWatch(document: Document, { onBeat, onChanged }: WatchCalls): Watch {
  let root: Element | undefined;
  let until = 0;
  let readings = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let beating: ReturnType<typeof setTimeout> | undefined;
  let hurried = 0;

  const changed = (): void => {
    if (settling !== undefined || readings >= mostReadings) return;
    const patience = Math.min(restMs * 1.3 ** readings, longestRestMs);
    settling = setTimeout(() => {
      settling = undefined;
      readings++;
      onChanged();
    }, patience);
  };
  const observer = new MutationObserver(changed);

  const observeFor = (duration: number): void => {
    if (!root) return;
    if (until === 0) observer.observe(root, { childList: true, characterData: true, subtree: true });
    until = Math.max(until, performance.now() + duration);
  };
  const rest = (): void => {
    observer.disconnect();
    until = 0;
  };
  const beat = (): void => {
    if (!isHidden(document)) {
      if (onBeat()) hurried = hurriedBeats;
      if (root && !root.isConnected) changed();
      if (until > 0 && performance.now() > until) rest();
    }
    hurried = Math.max(0, hurried - 1);
    beating = setTimeout(beat, hurried > 0 ? hurryMs : beatMs);
  };
  const onClick = (): void => observeFor(observeAfterClickMs);

  beating = setTimeout(beat, beatMs);
  addEventListener('click', onClick, { capture: true, passive: true });
  return {
    observe: (next) => {
      if (next === root) return;
      rest();
      root = next;
      observeFor(observeMs);
    },
    stop: () => {
      rest();
      clearTimeout(settling);
      clearTimeout(beating);
      removeEventListener('click', onClick, { capture: true });
    },
  };
}
