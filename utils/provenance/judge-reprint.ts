/** Evidence and what the directory knows → the verdict. The only place that decides; `weigh-findings.ts` says what each finding is worth. */
import type { Article } from '../article/article.ts';
import { provenanceTablesFor } from '../languages/provenance.ts';
import type { DirectoryAnswer } from '../outlets/directory.ts';
import type { Page } from '../page/page.ts';
import type { FoundEvidence } from './finding.ts';
import { nameSource } from './name-source.ts';
import type { Completeness, Evidence, OfficialListing, Provenance, Source, Verdict, Tier } from './provenance.ts';
import { identifySite, type SiteIdentity } from './site-identity.ts';
import { leanOf, strongestSource, type HostKind } from './sum-evidence.ts';
import { tierOf } from './tier.ts';
import { weighFinding, type Weighed } from './weigh-findings.ts';
import { weights as committed, type Weights } from './weights.ts';

const nothingStated: Completeness = { source: false, author: false, originalTitle: false, editor: false };

/** The provenance of a page that is no article. */
export const notArticle: Provenance = {
  verdict: 'not-article',
  confidence: 0.9,
  tier: 'none',
  evidence: [],
  completeness: nothingStated,
};

/** Evidence shown to the reader; the rest is noise. */
const mostEvidence = 24;

export function judgeReprint(
  page: Page,
  article: Article,
  found: FoundEvidence,
  answer: DirectoryAnswer,
  weights: Weights = committed,
): Provenance {
  const tables = provenanceTablesFor(article.language);
  const site = identifySite(page, found, answer, tables);
  const weighed = found.findings.map((finding) => weighFinding(finding, site, weights));
  const winners = strongestSource(weighed);
  const lean = leanOf(weighed, winners, hostKindOf(site), weights.priors);
  const verdict = verdictOf(lean, winners);
  const tier = tierOf(verdict, winners, weighed);
  const source = verdict === 'original' ? undefined : nameSource(winners, weighed, found, site, article.byline);
  const listing = source && officialListing(source, site, answer);
  return {
    verdict,
    confidence: confidenceOf(lean, verdict, tier),
    tier,
    ...(source && { source }),
    evidence: evidenceOf(weighed),
    completeness: completenessOf(found, source),
    ...(listing && { officialList: listing }),
  };
}

/** Where texts begin, and what carries what others wrote. */
export function hostKindOf({ outlet }: SiteIdentity): HostKind {
  return outlet?.kind === 'agency' || outlet?.kind === 'portal' ? outlet.kind : 'other';
}

export function verdictOf(lean: number, winners: readonly Weighed[]): Verdict {
  if (lean <= 0 || winners.length === 0) return 'original';
  return winners.every((each) => each.relation === 'kin' && !statesFirst(each)) ? 'unknown' : 'reprint';
}

/** A sister title that is plainly said to have had it first is a source like any other. */
function statesFirst({ finding }: Weighed): boolean {
  return (
    finding.says === 'first-published' ||
    finding.says === 'taken-from' ||
    finding.says === 'points-to-original' ||
    finding.kind === 'canonical'
  );
}

/**
 * How often verdicts turned out right on labelled pages, by tier, and less for pages never seen: from a lean that nearly
 * balances to one that could not be plainer.
 */
const calibration: Readonly<Record<Tier, readonly [least: number, most: number]>> = {
  stated: [0.93, 0.985],
  likely: [0.8, 0.95],
  own: [0.92, 0.975],
  none: [0.75, 0.93],
};
/** A lean of this much goes two thirds of the way. */
const plain = 1.2;

function confidenceOf(lean: number, verdict: Verdict, tier: Tier): number {
  if (verdict === 'unknown') return 0.5;
  const [least, most] = calibration[tier];
  return Math.round(1000 * (most - (most - least) * Math.exp(-Math.abs(lean) / plain))) / 1000;
}

function evidenceOf(weighed: readonly Weighed[]): Evidence[] {
  return weighed
    .map((each) => each.evidence)
    .filter((evidence) => evidence.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostEvidence);
}

function completenessOf(found: FoundEvidence, source: Source | undefined): Completeness {
  return {
    source: source !== undefined,
    author: found.statesAuthor || source?.author !== undefined,
    originalTitle: source?.originalTitle !== undefined,
    editor: found.statesEditor,
  };
}

/** Only where the host is a mainland Chinese site: the list concerns no other. */
function officialListing(source: Source, site: SiteIdentity, answer: DirectoryAnswer): OfficialListing | undefined {
  if (site.outlet?.country !== 'CN' && !site.host?.endsWith('.cn')) return undefined;
  const edition = source.outletId === undefined ? undefined : answer.outlets[source.outletId]?.officialList;
  return { listed: edition !== undefined, ...(edition !== undefined && { edition }) };
}
