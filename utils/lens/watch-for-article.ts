/** The gate's work: a page → one question to the background when it may be an article, now, a little later, or after it has changed its address. */
import { mayBeArticle } from '../page/may-be-article.ts';
import { countElements } from '../painting/own-document.ts';
import { watchAddress } from './watch-address.ts';

/** When a page that was none is looked at again, from the first look on; bodies are often loaded late. */
const lookAgainAfterMs: readonly number[] = [400, 1_200, 2_500, 5_000, 10_000, 20_000];
/** Frames that are looked into. Old portals have a handful. */
const mostFrames = 8;

export type Found = 'here' | 'in-frames';

/** Calls back once for each address at which an article may stand; returns the way to stop. */
export function watchForArticle(document: Document, onFound: (found: Found) => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let elements = -1;
  const rest = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const look = (): void => {
    // A page that has not grown has not become an article.
    const count = countElements(document);
    if (count === elements) return;
    elements = count;
    const found = findArticle(document);
    if (!found) return;
    rest();
    onFound(found);
  };
  const begin = (): void => {
    rest();
    elements = -1;
    timers = lookAgainAfterMs.map((delay) => setTimeout(look, delay));
    look();
  };
  begin();
  const stopWatching = watchAddress(begin);
  return () => {
    rest();
    stopWatching();
  };
}

function findArticle(document: Document): Found | undefined {
  if (mayBeArticle(document)) return 'here';
  return window === window.top && framesOf(document).some(mayBeArticle) ? 'in-frames' : undefined;
}

/** The documents of frames of the page's own origin. */
function framesOf(document: Document): Document[] {
  return ['iframe', 'frame'].flatMap((name) => {
    const frames = [...Document.prototype.getElementsByTagName.call(document, name)].slice(0, mostFrames);
    return frames.flatMap((frame) => documentIn(frame) ?? []);
  });
}

function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
