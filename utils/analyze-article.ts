/**
 * The table of contents: from a page to its analysis, one step a line. The judgement needs the outlet directory, which
 * lives elsewhere (the background, or the same process in `inspect`), so the way has two halves with one question between them.
 */
import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { extractArticle } from './article/extract-article.ts';
import type { DirectoryAnswer, DirectoryQuestion } from './outlets/directory.ts';
import type { Page } from './page/page.ts';
import { askDirectory, findEvidence, type FoundEvidence } from './provenance/find-evidence.ts';
import { judgeReprint, notArticle } from './provenance/judge-reprint.ts';
import { findStatistics } from './statistics/find-statistics.ts';

/** The first half: what could be told without the directory. */
export interface Reading {
  readonly page: Page;
  readonly article?: Article;
  readonly found?: FoundEvidence;
  /** What to ask the directory; nothing where the page is no article. */
  readonly question?: DirectoryQuestion;
}

/** Reads the page: is it an article, what does it say of its origin, and what must the directory be asked. */
export function readArticle(page: Page): Reading {
  const article = extractArticle(page);
  if (!article) return { page };
  const found = findEvidence(page, article);
  return { page, article, found, question: askDirectory(page, found) };
}

/** The second half: judges with the directory's answer and finds the figures. */
export function analyzeReading(reading: Reading, answer: DirectoryAnswer): Analysis {
  const { page, article, found } = reading;
  const url = page.url === undefined ? {} : { url: page.url };
  if (!article || !found) return { ...url, provenance: notArticle, statistics: [], links: [], checks: [] };
  const provenance = judgeReprint(page, article, found, answer);
  return { ...url, article, provenance, ...findStatistics(article.text, statisticsContextOf(article)) };
}

function statisticsContextOf(article: Article) {
  const date = article.publishedAt?.slice(0, 10);
  return { language: article.language, title: article.title, ...(date !== undefined && { date }) };
}
