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
import { articleInView } from './article-in-view.ts';
import { breathe, runInSlices } from './breathe.ts';

export interface Sight {
  readonly analysis: Analysis;
  readonly surroundings: Surroundings;
  readonly plan: readonly PlannedHighlight[];
  readonly rangeOf: RangeOf;
  /** The element that holds the whole article. */
  readonly root?: Element | undefined;
  /** As it was read, for a clip of it. */
  readonly page: Page;
  /** Every word that was read, by which a page that only made its elements anew is known again. */
  readonly words: string;
}

/** Reads the document and has it analysed, where it says anything else than `before`. Rejects when the extension is no longer there to do so. */
export async function readDocument(document: Document, before?: Sight): Promise<Sight> {
  const { page, map } = await runInSlices(readPageInSlices(document, location.href, articleInView(document)));
  const words = page.blocks.map(({ text }) => text).join('\n');
  const rangeOf: RangeOf = (place) => map.rangeOf(place);
  if (before?.words === words) return { ...before, rangeOf, root: rootOfArticle(before.analysis, page, map) };
  await breathe();
  const { analysis, surroundings } = await sendToBackground({ kind: 'analyze-page', page });
  return {
    analysis,
    surroundings,
    plan: planHighlights(analysis),
    rangeOf,
    root: rootOfArticle(analysis, page, map),
    page,
    words,
  };
}

function rootOfArticle({ article }: Analysis, page: Page, map: PageMap): Element | undefined {
  const regions = new Set(article?.parts.flatMap(({ block }) => page.blocks[block]?.region ?? []));
  const elements = [...regions].flatMap((region) => map.elementOf(region) ?? []);
  return elements.length === 0 ? undefined : elements.reduce(commonAncestor);
}
