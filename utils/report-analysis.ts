/** An analysis → the report `analysis/1`: the one JSON object per item that every measurement reads. Absence is `null` where the contract says so. */
import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import type { Completeness, Evidence, EvidenceKind, Source, Verdict, Tier } from './provenance/provenance.ts';
import type { Check, Statistic, StatisticLink, StatisticsFound, StatisticTime } from './statistics/statistic.ts';

/** What the report calls the item by: the file as it was named, its address and its language (BCP 47). */
export interface ReportedItem {
  readonly file: string;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
}

export interface ReportedStatistic extends Omit<Statistic, 'time'> {
  readonly time: StatisticTime | null;
}

/** Offsets are UTF-16 units of `article.text`, or of the text given. */
export interface AnalysisReport {
  readonly schema: 'analysis/1';
  readonly file: string;
  readonly url: string | null;
  readonly lang: string | null;
  readonly article: Pick<Article, 'title' | 'byline' | 'dateline' | 'publishedAt' | 'text'> | null;
  /** `null` where statistics alone were asked for. */
  readonly verdict: Verdict | null;
  readonly confidence: number;
  /** `null` where there is no verdict. */
  readonly tier: Tier | null;
  readonly source: Omit<Source, 'nameAt' | 'originalTitleAt'> | null;
  readonly evidence: readonly { kind: EvidenceKind; quote: string; weight: number; note?: string }[];
  readonly completeness: Completeness;
  readonly statistics: readonly ReportedStatistic[];
  readonly links: readonly StatisticLink[];
  readonly checks: readonly Check[];
}

/** The report of a page. */
export function reportAnalysis(analysis: Analysis, item: ReportedItem): AnalysisReport {
  const { article, provenance } = analysis;
  return {
    schema: 'analysis/1',
    file: item.file,
    url: item.url ?? analysis.url ?? null,
    lang: article?.language ?? item.lang ?? null,
    article: article ? reportArticle(article) : null,
    verdict: provenance.verdict,
    confidence: provenance.confidence,
    tier: provenance.tier,
    source: provenance.source ? reportSource(provenance.source) : null,
    evidence: provenance.evidence.map(reportEvidence),
    completeness: provenance.completeness,
    ...reportStatistics(analysis),
  };
}

/** The report of a bare text: its statistics, no article and no verdict. */
export function reportText(found: StatisticsFound, item: ReportedItem): AnalysisReport {
  return {
    schema: 'analysis/1',
    file: item.file,
    url: item.url ?? null,
    lang: item.lang ?? null,
    article: null,
    verdict: null,
    confidence: 0,
    tier: null,
    source: null,
    evidence: [],
    completeness: { source: false, author: false, originalTitle: false, editor: false },
    ...reportStatistics(found),
  };
}

function reportArticle({ title, byline, dateline, publishedAt, text }: Article): AnalysisReport['article'] {
  return {
    title,
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    ...(publishedAt !== undefined && { publishedAt }),
    text,
  };
}

function reportSource({ nameAt: _nameAt, originalTitleAt: _titleAt, ...source }: Source): AnalysisReport['source'] {
  return source;
}

function reportEvidence({ kind, quote, weight, note }: Evidence): AnalysisReport['evidence'][number] {
  return { kind, quote, weight, ...(note !== undefined && { note }) };
}

function reportStatistics({ statistics, links, checks }: StatisticsFound) {
  return { statistics: statistics.map((one) => ({ ...one, time: one.time ?? null })), links, checks };
}
