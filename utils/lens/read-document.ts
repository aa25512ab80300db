/** A live document → what was seen on it: the analysis, and the way back from its places to ranges. Written out here, read and thought about in the background, so that the page's own thread is left to the page. */
import type { FiguresShown } from '../highlights/figures-shown.ts';
import { placesShown } from '../highlights/places-shown.ts';
import type { PageFound, PageSeen, SeenBefore } from '../messaging/protocol.ts';
import { sendToBackground } from '../messaging/send.ts';
import { makePageMap } from '../page/page-map.ts';
import { writeMarkup, type Written } from '../page/write-markup.ts';
import type { RangeOf } from '../painting/paint-highlights.ts';
import { articleInView } from './article-in-view.ts';
import { runInSlices } from './breathe.ts';

export interface Sight extends Omit<PageSeen, 'found'> {
  readonly found: PageFound;
  readonly rangeOf: RangeOf;
  /** The element that holds the whole article. */
  readonly element?: Element | undefined;
}

export interface Reading {
  readonly dressed: readonly string[];
  /** Asked for on this page alone. */
  readonly figures?: FiguresShown | undefined;
  readonly before?: Sight | undefined;
  /** Aborted when the lens leaves the page: then nothing is sent any more. */
  readonly signal: AbortSignal;
}

/** Shows the document to the background; what was seen `before` stands where it says nothing else now. Rejects when the extension is no longer there to look at it. */
export async function readDocument(document: Document, { dressed, figures, before, signal }: Reading): Promise<Sight> {
  const { markup, elements } = await showMarkup(document, signal);
  signal.throwIfAborted();
  const seen = await sendToBackground({
    kind: 'see-page',
    markup,
    url: location.href,
    dressed,
    ...(figures && { figures }),
    isArriving: !before?.found.analysis.article,
    ...(before && { before: seenBefore(before) }),
  });
  const { rangeOf, elementAt } = makePageMap(document, elements, (block) => seen.blocks[block]);
  const element = seen.root === undefined ? undefined : elementAt(seen.root);
  return { ...seen, found: seen.found ?? before!.found, rangeOf, element };
}

/** The document written out, in slices. */
export function showMarkup(document: Document, signal?: AbortSignal): Promise<Written> {
  return runInSlices(writeMarkup(document, articleInView(document)), signal);
}

function seenBefore({ words, found: { analysis, plan } }: Sight): SeenBefore {
  return { words, ...placesShown(analysis, plan) };
}
