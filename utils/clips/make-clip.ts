/** Analysis → draft (in the page) → clip (in the background, which knows the address and the time). */
import { describeSpan } from '../anchoring/describe-span.ts';
import type { Analysis } from '../analysis.ts';
import type { Article } from '../article/article.ts';
import type { Source } from '../provenance/provenance.ts';
import type { Statistic } from '../statistics/statistic.ts';
import type { Span } from '../text/span.ts';
import { clipSchema, type Clip, type ClipDraft, type ClipSource, type ClipStatistic } from './clip.ts';
import { normalizeAddress } from './normalize-address.ts';

export interface DraftCircumstances {
  readonly saveId: string;
  readonly pageTitle: string;
  readonly canonicalUrl?: string | undefined;
}

/** The draft of a clip; undefined where the page is no article. */
export function makeClipDraft(analysis: Analysis, circumstances: DraftCircumstances): ClipDraft | undefined {
  const { article, provenance } = analysis;
  if (!article) return undefined;
  return {
    ...circumstances,
    title: article.title,
    byline: article.byline,
    publishedAt: article.publishedAt,
    language: article.language,
    verdict: provenance.verdict,
    confidence: provenance.confidence,
    source: provenance.source && clipSource(provenance.source),
    evidence: provenance.evidence.map(({ kind, quote, weight, note }) => ({ kind, quote, weight, note })),
    completeness: provenance.completeness,
    statistics: analysis.statistics.map((statistic) => clipStatistic(article, statistic)),
    links: analysis.links,
    checks: analysis.checks,
    text: article.text,
  };
}

function clipSource({ name, url, outletId, originalTitle, author, licence }: Source): ClipSource {
  return { name, url, outletId, originalTitle, author, licence };
}

function clipStatistic(article: Article, statistic: Statistic): ClipStatistic {
  return {
    ...statistic,
    selectors: describeSpan(article.text, statistic.quote),
    context: sentenceAround(article.text, statistic.quote),
  };
}

/** A sentence longer than this is cut around the figure. */
const longestContext = 160;
const sentenceEnds = new Set(['。', '！', '？', '!', '?', '；', '\n']);

/** The sentence around a span, at most `longestContext` units on either side. */
export function sentenceAround(text: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < longestContext && !sentenceEnds.has(text[start - 1]!)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longestContext && !sentenceEnds.has(text[end]!)) end++;
  return text.slice(start, end).trim();
}

export interface ClipCircumstances {
  readonly id: string;
  /** The tab's address as the browser reports it. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The clip of the same address that this save replaces. */
  readonly earlier?: Clip | undefined;
}

/** The clip for a draft; undefined where the address is not one of the web's. */
export function makeClip(draft: ClipDraft, { id, url, savedAt, earlier }: ClipCircumstances): Clip | undefined {
  const address = normalizeAddress(url);
  if (address === undefined) return undefined;
  const { text: _kept, ...fields } = draft;
  return {
    ...fields,
    id: earlier?.id ?? id,
    schema: clipSchema,
    address,
    url,
    host: new URL(address).host,
    savedAt,
    firstSavedAt: earlier?.firstSavedAt ?? savedAt,
    earlierVersions: earlier ? earlier.earlierVersions + 1 : 0,
  };
}
