/** A live document → what was seen on it: the analysis, and the way back from its places to ranges. Read here in slices; thought about in the background, so that the page's own thread is left to the page. */
import type { Analysis } from '../analysis.ts';
import type { PlannedHighlight } from '../highlights/highlight.ts';
import { planHighlights } from '../highlights/plan-highlights.ts';
import { sendToBackground } from '../messaging/send.ts';
import type { Surroundings } from '../originals/surroundings.ts';
import type { PageMap } from '../page/page-map.ts';
import type { Page } from '../page/page.ts';
import { readPageInSlices } from '../page/read-page.ts';
import { commonAncestor } from '../painting/own-document.ts';
import type { RangeOf } from '../painting/paint-highlights.ts';
import { breathe, runInSlices } from './breathe.ts';

export interface Sight {
  readonly analysis: Analysis;
  readonly surroundings: Surroundings;
  readonly plan: readonly PlannedHighlight[];
  readonly rangeOf: RangeOf;
  /** The element that holds the whole article. */
  readonly root?: Element | undefined;
}

/** Reads the document and has it analysed. Rejects when the extension is no longer there to do so. */
export async function readDocument(document: Document): Promise<Sight> {
  const { page, map } = await runInSlices(readPageInSlices(document, location.href));
  await breathe();
  const { analysis, surroundings } = await sendToBackground({ kind: 'analyze-page', page });
  return {
    analysis,
    surroundings,
    plan: planHighlights(analysis),
    rangeOf: (place) => map.rangeOf(place),
    root: rootOfArticle(analysis, page, map),
  };
}

function rootOfArticle({ article }: Analysis, page: Page, map: PageMap): Element | undefined {
  const regions = new Set(article?.parts.flatMap(({ block }) => page.blocks[block]?.region ?? []));
  const elements = [...regions].flatMap((region) => map.elementOf(region) ?? []);
  return elements.length === 0 ? undefined : elements.reduce(commonAncestor);
}
