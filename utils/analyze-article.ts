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
import type { StatisticsFound } from './statistics/statistic.ts';

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

/** The second half: judges with the directory's answer and finds the figures. `before` is an earlier analysis of the page: the figures of an unchanged text are taken over. */
export function analyzeReading(reading: Reading, answer: DirectoryAnswer, before?: Analysis): Analysis {
  const { page, article, found } = reading;
  const url = page.url === undefined ? {} : { url: page.url };
  if (!article || !found) return { ...url, provenance: notArticle, statistics: [], links: [], checks: [] };
  const provenance = judgeReprint(page, article, found, answer);
  return { ...url, article, provenance, ...statisticsOf(article, before) };
}

function statisticsOf(article: Article, before: Analysis | undefined): StatisticsFound {
  const context = statisticsContextOf(article);
  const known = before?.article;
  if (known?.text !== article.text || JSON.stringify(statisticsContextOf(known)) !== JSON.stringify(context))
    return findStatistics(article.text, context);
  const { statistics, links, checks } = before!;
  return { statistics, links, checks };
}

function statisticsContextOf(article: Article) {
  const date = article.publishedAt?.slice(0, 10);
  return { language: article.language, title: article.title, ...(date !== undefined && { date }) };
}
