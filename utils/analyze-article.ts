/** The table of contents: from a page to its analysis, one step a line. */
import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { extractArticle } from './article/extract-article.ts';
import { findSurroundings, type Surroundings } from './originals/surroundings.ts';
import type { Directory } from './outlets/directory.ts';
import type { Page } from './page/page.ts';
import { askDirectory, findEvidence } from './provenance/find-evidence.ts';
import { judgeReprint, notArticle } from './provenance/judge-reprint.ts';
import { findStatisticsInSteps } from './statistics/find-statistics.ts';
import { finish, type Steps } from './text/steps.ts';

/** An analysis with what the directory knows around it. */
export interface PageAnswer {
  readonly analysis: Analysis;
  readonly surroundings: Surroundings;
}

/** Reads a page through: is it an article, where does it come from, which figures does it state. */
export function analyzePage(page: Page, directory: Directory): PageAnswer {
  return finish(analyzePageInSteps(page, directory));
}

/** The same in steps, for those who have other things to do. */
export function* analyzePageInSteps(page: Page, directory: Directory): Steps<PageAnswer> {
  const url = page.url === undefined ? {} : { url: page.url };
  const article = extractArticle(page);
  yield;
  if (!article) return { analysis: { ...url, ...nothingFound }, surroundings: { isMainlandHost: false } };
  return yield* analyzeArticleInSteps(page, article, directory);
}

/** Reads an article that is known already: as it was taken from the page on another day. */
export function* analyzeArticleInSteps(page: Page, article: Article, directory: Directory): Steps<PageAnswer> {
  const url = page.url === undefined ? {} : { url: page.url };
  const found = findEvidence(page, article);
  yield;
  const answer = directory.answer(askDirectory(page, found));
  const provenance = judgeReprint(page, article, found, answer);
  yield;
  const statistics = yield* findStatisticsInSteps(article.text.slice(0, mostText), statisticsContextOf(article));
  return {
    analysis: { ...url, article, provenance, ...statistics },
    surroundings: findSurroundings(provenance.source, page.url, answer),
  };
}

/** Figures are looked for in this much of the text, UTF-16 units: a book's worth, beyond which nobody reads a list of figures. */
const mostText = 200_000;

const nothingFound = { provenance: notArticle, statistics: [], links: [], checks: [] } as const;

function statisticsContextOf(article: Article) {
  const date = article.publishedAt?.slice(0, 10);
  return { language: article.language, title: article.title, ...(date !== undefined && { date }) };
}
