/** Evidence and what the directory knows → the verdict. The only place that decides; `weigh-findings.ts` says what each finding is worth. */
import type { Article } from '../article/article.ts';
import { provenanceTablesFor } from '../languages/provenance.ts';
import type { DirectoryAnswer } from '../outlets/directory.ts';
import type { Page } from '../page/page.ts';
import { keyOf } from '../text/fold.ts';
import type { FoundEvidence } from './finding.ts';
import { nameSource } from './name-source.ts';
import type { Completeness, Evidence, OfficialListing, Provenance, Source, Verdict } from './provenance.ts';
import { identifySite, type SiteIdentity } from './site-identity.ts';
import { tierOf } from './tier.ts';
import { weighFinding, type Weighed } from './weigh-findings.ts';

const nothingStated: Completeness = { source: false, author: false, originalTitle: false, editor: false };

/** The provenance of a page that is no article. */
export const notArticle: Provenance = {
  verdict: 'not-article',
  confidence: 0.9,
  tier: 'none',
  evidence: [],
  completeness: nothingStated,
};

/** Where no evidence is found most articles are their site's own. */
const prior = -2.2;
/** An agency, or a service for press releases, is where texts begin; a portal carries what others wrote. */
const firstHand = -1.5;
const carrier = 0.6;
/** Evidence shown to the reader; the rest is noise. */
const mostEvidence = 24;

export function judgeReprint(page: Page, article: Article, found: FoundEvidence, answer: DirectoryAnswer): Provenance {
  const tables = provenanceTablesFor(article.language);
  const site = identifySite(page, found, answer, tables);
  const weighed = found.findings.map((finding) => weighFinding(finding, site));
  const winners = strongestSource(weighed);
  const lean = prior + hostPrior(site) + sumOf(winners) + againstOf(weighed) + titleOf(weighed);
  const verdict = verdictOf(lean, winners);
  const source = verdict === 'original' ? undefined : nameSource(winners, weighed, found, site, article.byline);
  const listing = source && officialListing(source, site, answer);
  return {
    verdict,
    confidence: confidenceOf(lean, verdict),
    tier: tierOf(verdict, winners, weighed),
    ...(source && { source }),
    evidence: evidenceOf(weighed),
    completeness: completenessOf(found, source),
    ...(listing && { officialList: listing }),
  };
}

function hostPrior({ outlet }: SiteIdentity): number {
  if (outlet?.kind === 'agency') return firstHand;
  return outlet?.kind === 'portal' ? carrier : 0;
}

/** Findings that name the same house make one source; the source with most weight is the one judged. */
function strongestSource(weighed: readonly Weighed[]): Weighed[] {
  const groups = new Map<string, Weighed[]>();
  for (const each of weighed) {
    if (each.evidence.weight <= 0 || each.finding.kind === 'original-title') continue;
    const key =
      each.outlet?.parent ?? each.outlet?.id ?? (each.finding.name ? keyOf(each.finding.name) : each.finding.kind);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  let best: Weighed[] = [];
  for (const group of groups.values()) if (sumOf(group) > sumOf(best)) best = group;
  return best;
}

/** The strongest finding counts in full; what says the same again adds less each time. One line speaks once. */
function sumOf(weighed: readonly Weighed[]): number {
  const lines = new Map<string, number>();
  weighed.forEach(({ finding, evidence }, i) => {
    const line = finding.at ? `${finding.kind} ${finding.at.block}` : `head ${i}`;
    lines.set(line, Math.max(lines.get(line) ?? 0, evidence.weight));
  });
  return [...lines.values()].sort((a, b) => b - a).reduce((sum, weight, i) => sum + weight / (1 + 2 * i), 0);
}

function againstOf(weighed: readonly Weighed[]): number {
  const against = weighed
    .map((each) => each.evidence.weight)
    .filter((weight) => weight < 0)
    .sort((a, b) => a - b);
  return Math.max(
    -4.5,
    against.slice(0, 3).reduce((sum, weight, i) => sum + weight / (1 + i), 0),
  );
}

function titleOf(weighed: readonly Weighed[]): number {
  return weighed.find((each) => each.finding.kind === 'original-title')?.evidence.weight ?? 0;
}

function verdictOf(lean: number, winners: readonly Weighed[]): Verdict {
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
 * How often a verdict with this lean turned out right on labelled pages, a little less for pages never seen: even where the
 * evidence nearly balances the verdict is mostly right, since the weights were set for the worse of the two errors.
 */
const calibration = { slope: 0.7, offset: 1.6, most: 0.99 };

function confidenceOf(lean: number, verdict: Verdict): number {
  if (verdict === 'unknown') return 0.5;
  const right = 1 / (1 + Math.exp(-(calibration.slope * Math.abs(lean) + calibration.offset)));
  return Math.round(1000 * Math.min(calibration.most, right)) / 1000;
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
