/** The gate's work: a page → one question to the background when it may be an article, now, a little later, or after it has changed its address. */
import { mayBeArticle } from '../page/may-be-article.ts';
import { countElements, elementsIn } from '../page/dom-access.ts';
import { watchAddress } from './watch-address.ts';

/** How long to wait before each further look at a page that was none; bodies are often loaded late. */
const waitsMs: readonly number[] = [400, 800, 1_300, 2_500, 5_000, 10_000];
/** An address that changes faster is looked at when this has passed: no reader turns pages so fast. */
const leastBetweenMs = 1_000;
/** Frames that are looked into. Old portals have a handful. */
const mostFrames = 8;

export type Found = 'here' | 'in-frames';

/** Calls back once for each address at which an article may stand; returns the way to stop. */
export function watchForArticle(document: Document, onFound: (found: Found) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let elements = 0;
  let looks = 0;
  const look = (): void => {
    const found = findArticle();
    if (found) return onFound(found);
    const wait = waitsMs[looks++];
    if (wait !== undefined) timer = setTimeout(look, wait);
  };
  const findArticle = (): Found | undefined => {
    if (looks === 0 && mayBeArticle(document)) return 'here';
    // A page that has not grown has not become an article; its frames may be filled after it.
    const frames = framesOf(document);
    const count = [document, ...frames].reduce((sum, each) => sum + countElements(each), 0);
    if (count === elements) return undefined;
    elements = count;
    if (looks > 0 && mayBeArticle(document)) return 'here';
    return frames.some(mayBeArticle) ? 'in-frames' : undefined;
  };
  const begin = (): void => {
    clearTimeout(timer);
    looks = 0;
    elements = 0;
    look();
  };
  let begun = performance.now();
  const onMoved = (): void => {
    clearTimeout(timer);
    const wait = leastBetweenMs - (performance.now() - begun);
    if (wait > 0) {
      timer = setTimeout(onMoved, wait);
      return;
    }
    begun = performance.now();
    begin();
  };
  begin();
  const stopWatching = watchAddress(onMoved);
  return () => {
    clearTimeout(timer);
    stopWatching();
  };
}

/** The documents of the page's frames that are of its own origin. */
function framesOf(document: Document): Document[] {
  // They are counted first: most pages have none.
  if (window.length === 0 || window !== window.top) return [];
  return ['iframe', 'frame'].flatMap((name) => {
    const frames = Array.from(elementsIn(document, name)).slice(0, mostFrames);
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
