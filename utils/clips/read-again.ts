/** A clip → what today's Firsthand reads in it, held against what was saved. Nothing is changed by asking. */
import { analyzeArticleInSteps } from '../analyze-article.ts';
import type { Article } from '../article/article.ts';
import type { Directory } from '../outlets/directory.ts';
import type { Block, Page } from '../page/page.ts';
import type { Provenance } from '../provenance/provenance.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Clip } from './clip.ts';
import { compareStatistics, type StatisticChanges } from './compare-analysis.ts';
import { recallPage } from './kept-page.ts';

/** One answer that would be another. Absent: none was given. */
export interface FieldChange {
  readonly field: 'verdict' | 'source' | 'originalTitle' | 'author';
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The new answer is what the reader had put in the old one's place. */
  readonly isReaders: boolean;
}

export interface ReadingChanges {
  readonly fields: readonly FieldChange[];
  readonly statistics: StatisticChanges;
  /** What stood around the article was not kept: the verdict rests on the text and on the evidence quoted in the clip. */
  readonly isTextOnly: boolean;
}

/** `text` is the article's, as the clip has it. */
export function readAgain(clip: Clip, text: string, directory: Directory): ReadingChanges {
  return finish(readAgainInSteps(clip, text, directory));
}

/** The same in steps, for those who have other things to do. */
export function* readAgainInSteps(clip: Clip, text: string, directory: Directory): Steps<ReadingChanges> {
  const { page, article } = clip.page ? wholePage(clip, text) : barePage(clip, text);
  const { analysis } = yield* analyzeArticleInSteps(page, article, directory);
  return {
    fields: compareProvenance(clip, analysis.provenance),
    statistics: compareStatistics(clip.statistics, analysis.statistics),
    isTextOnly: !clip.page,
  };
}

function articleOf({ title, byline, publishedAt, language }: Clip, text: string): Omit<Article, 'parts'> {
  return {
    title,
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    language,
    text,
  };
}

function addressOf({ url }: Clip): { url: string; host: string } {
  return { url, host: new URL(url).hostname };
}

function wholePage(clip: Clip, text: string): { page: Page; article: Article } {
  const kept = clip.page!;
  const { titleAt, dateline, parts } = kept;
  return {
    page: { ...recallPage(kept, text), ...addressOf(clip) },
    article: {
      ...articleOf(clip, text),
      ...(titleAt && { titleAt }),
      ...(dateline !== undefined && { dateline }),
      parts,
    },
  };
}

/** A page of what the clip has: the headline, the lines quoted as evidence that aren't the article's own, the article. */
function barePage(clip: Clip, text: string): { page: Page; article: Article } {
  const quoted = clip.evidence.map(({ quote }) => quote).filter((quote) => quote !== '' && !text.includes(quote));
  const head = [clip.title, ...new Set(quoted)];
  const lines = text.split('\n');
  const parts: Article['parts'][number][] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (line !== '') parts.push({ block: head.length + at, offset: 0, start, end: start + line.length });
    start += line.length + 1;
  }
  const { canonicalUrl, pageTitle } = clip;
  const metadata = { title: pageTitle, ...(canonicalUrl !== undefined && { canonicalUrl }), entries: [], jsonLd: [] };
  const regions = [{ parent: -1, tag: 'body', hint: '', hidden: false }];
  const blocks = [...head, ...lines].map((line, at): Block => ({
    text: line,
    tag: at === 0 ? 'h1' : 'p',
    region: 0,
    links: [],
    marks: [],
  }));
  return {
    page: { ...addressOf(clip), blocks, regions, pictures: [], metadata, truncated: false },
    article: { ...articleOf(clip, text), titleAt: { block: 0, start: 0, end: clip.title.length }, parts },
  };
}

function compareProvenance(clip: Clip, { verdict, source }: Provenance): FieldChange[] {
  const { corrections } = clip.word ?? {};
  const answers: readonly (Omit<FieldChange, 'isReaders'> & { reader?: string | undefined })[] = [
    { field: 'verdict', before: clip.verdict, after: verdict, reader: corrections?.verdict },
    { field: 'source', before: clip.source?.name, after: source?.name, reader: corrections?.source },
    {
      field: 'originalTitle',
      before: clip.source?.originalTitle,
      after: source?.originalTitle,
      reader: corrections?.originalTitle,
    },
    { field: 'author', before: clip.source?.author, after: source?.author },
  ];
  return answers
    .filter(({ before, after }) => before !== after)
    .map(({ reader, ...change }) => ({ ...change, isReaders: reader !== undefined && reader === change.after }));
}
