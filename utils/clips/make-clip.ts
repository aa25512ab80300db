/** Analysis → draft (in the page) → clip (in the background, which knows the address and the time). */
import { describeSpan } from '../anchoring/describe-span.ts';
import type { Analysis } from '../analysis.ts';
import type { Article } from '../article/article.ts';
import type { Source } from '../provenance/provenance.ts';
import type { Statistic } from '../statistics/statistic.ts';
import { wholeEnd, wholeStart } from '../text/cut-text.ts';
import type { Span } from '../text/span.ts';
import { clipSchema, type Clip, type ClipDraft, type ClipSource, type ClipStatistic } from './clip.ts';
import { fitDraft } from './fit-draft.ts';
import { normalizeAddress } from './normalize-address.ts';
import { carryWord } from './reader-word.ts';
import type { ClipProof } from './record-text.ts';

export interface DraftCircumstances {
  readonly saveId: string;
  readonly pageTitle: string;
  readonly canonicalUrl?: string | undefined;
}

/** The draft of a clip; undefined where the page is no article. */
export function makeClipDraft(analysis: Analysis, circumstances: DraftCircumstances): ClipDraft | undefined {
  const { article, provenance } = analysis;
  if (!article) return undefined;
  return fitDraft({
    ...circumstances,
    title: article.title,
    byline: article.byline,
    publishedAt: article.publishedAt,
    language: article.language,
    verdict: provenance.verdict,
    confidence: provenance.confidence,
    tier: provenance.tier,
    source: provenance.source && clipSource(provenance.source),
    evidence: provenance.evidence.map(({ kind, quote, weight, note }) => ({ kind, quote, weight, note })),
    completeness: provenance.completeness,
    statistics: analysis.statistics.map((statistic) => clipStatistic(article, statistic)),
    links: analysis.links,
    checks: analysis.checks,
    text: article.text,
  });
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
  return text.slice(wholeStart(text, start), wholeEnd(text, end)).trim();
}

export interface ClipCircumstances extends SaveStamp {
  readonly id: string;
  readonly proof?: ClipProof | undefined;
  /** The clip of the same address that this save replaces. */
  readonly earlier?: Clip | undefined;
}

/** What the background adds to a draft when it saves it. */
export interface SaveStamp {
  /** The tab's address as the browser reports it. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** `+08:00` */
  readonly savedZone?: string | undefined;
  readonly engine?: string | undefined;
}

/** The clip for a draft; undefined where the address is not one of the web's. */
export function makeClip(draft: ClipDraft, circumstances: ClipCircumstances): Clip | undefined {
  const { id, url, savedAt, savedZone, engine, proof, earlier } = circumstances;
  const address = normalizeAddress(url);
  if (address === undefined) return undefined;
  const { text, ...fields } = draft;
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
    ...(savedZone !== undefined && { savedZone }),
    ...(engine !== undefined && { engine }),
    ...(proof && { proof }),
    ...(earlier?.word && { word: carryWord(earlier.word, text) }),
  };
}

/** Minutes that clocks are behind UTC, as `Date.getTimezoneOffset` says it → `+08:00`. */
export function zoneOf(minutesBehind: number): string {
  const minutes = Math.abs(minutesBehind);
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${minutesBehind > 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
