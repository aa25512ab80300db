/** A live document → what was seen on it: the analysis, and the way back from its places to ranges. In slices, and only anew what has changed. */
import type { Analysis } from '../analysis.ts';
import { analyzeReading, readArticle, type Reading } from '../analyze-article.ts';
import type { PlannedHighlight } from '../highlights/highlight.ts';
import { planHighlights } from '../highlights/plan-highlights.ts';
import { sendToBackground } from '../messaging/send.ts';
import { findSurroundings, type Surroundings } from '../originals/surroundings.ts';
import { emptyAnswer, type DirectoryAnswer, type DirectoryQuestion } from '../outlets/directory.ts';
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
  readonly asked: Asked;
}

/** The directory's last answer: most re-readings ask the same again. */
interface Asked {
  readonly question: string;
  readonly answer: DirectoryAnswer;
}

/** Reads and judges. `before` is what was seen here earlier: figures of an unchanged text are not found twice. */
export async function readDocument(document: Document, before?: Sight): Promise<Sight> {
  const { page, map } = await runInSlices(readPageInSlices(document, location.href));
  await breathe();
  const reading = readArticle(page);
  const asked = await ask(reading.question, before?.asked);
  const analysis = analyzeReading(reading, asked.answer, before?.analysis);
  await breathe();
  return {
    analysis,
    asked,
    surroundings: findSurroundings(analysis.provenance.source, page.url, asked.answer),
    plan: planHighlights(analysis),
    rangeOf: (place) => map.rangeOf(place),
    root: rootOfArticle(reading, page, map),
  };
}

/** Judges without the directory rather than not at all when the background has no answer. */
async function ask(question: DirectoryQuestion | undefined, before: Asked | undefined): Promise<Asked> {
  const words = JSON.stringify(question ?? null);
  if (before?.question === words) return before;
  if (!question) return { question: words, answer: emptyAnswer };
  try {
    return { question: words, answer: await sendToBackground({ kind: 'ask-directory', question }) };
  } catch {
    return { question: '', answer: emptyAnswer };
  }
}

function rootOfArticle({ article }: Reading, page: Page, map: PageMap): Element | undefined {
  const regions = new Set(article?.parts.flatMap(({ block }) => page.blocks[block]?.region ?? []));
  const elements = [...regions].flatMap((region) => map.elementOf(region) ?? []);
  return elements.length === 0 ? undefined : elements.reduce(commonAncestor);
}
