/** Findings → candidates with their features and the weight that the table gives them. */
import type { Outlet } from '../outlets/outlet.ts';
import { counts, weightOf, type Candidate, type Reading } from './candidate.ts';
import { hostOf } from '../text/address.ts';
import type { Finding } from './finding.ts';
import type { Evidence, EvidenceKind } from './provenance.ts';
import { readBareName } from './read-bare-name.ts';
import { readCanonical, readClaim } from './read-claim.ts';
import { readCredit } from './read-credit.ts';
import { readDateline, readSignOff } from './read-dateline.ts';
import {
  isJoint,
  isNamedLike,
  isOwnWhole,
  leadsElsewhere,
  outletNamed,
  outletPart,
  outletWhole,
  relationOf,
  type Relation,
  type SiteIdentity,
} from './site-identity.ts';
import { houseOf } from './sum-evidence.ts';
import { weights as committed, type Weights } from './weights.ts';

export interface Weighed {
  readonly finding: Finding;
  readonly relation: Relation;
  readonly outlet?: Outlet;
  /** What the candidate counts for; nothing where it says nothing. */
  readonly reading?: Reading;
  readonly evidence: Evidence;
  readonly house: string;
  readonly line?: string;
}

export function weighFinding(printed: Finding, site: SiteIdentity, weights: Weights = committed): Weighed {
  const candidate = candidateOf(printed, site);
  const { finding, relation, outlet } = candidate;
  const reading = readCandidate(candidate);
  const weight = weightOf(reading, weights);
  const shared = relation === 'known' && isJoint(finding.name ?? '', site) ? 'kin' : relation;
  const kind = relation === 'self' ? ownKind(finding.kind) : finding.kind;
  const evidence = { kind, quote: finding.quote.slice(0, 300), weight, ...(finding.at && { at: finding.at }) };
  const house = houseOf(outlet ?? linkedOutlet(finding, site), finding.name, finding.kind);
  const line = finding.at && `${finding.kind} ${finding.at.block}`;
  return {
    finding,
    relation: shared,
    evidence,
    house,
    ...(line && { line }),
    ...(reading && { reading }),
    ...(outlet && { outlet }),
  };
}

function candidateOf(printed: Finding, site: SiteIdentity): Candidate {
  const finding = narrowed(ofAccount(printed, site), site);
  const outlet = finding.name === undefined ? undefined : outletNamed(finding.name, site);
  const nameless = finding.name === undefined || isBareWord(finding, outlet);
  const relation = nameless ? 'nobody' : finding.ownHouse ? 'self' : relationHere(finding, site);
  const outletLike = finding.titled === true || site.words.isOutletLike(finding.name ?? '');
  const whole = outlet !== undefined && outletWhole(printed.name ?? '', site) !== undefined;
  return { finding, relation, site, outletLike, whole, ...(outlet && { outlet }) };
}

/** A name that begins like the site's is another's all the same where it links to a site that bears it whole. */
function relationHere({ name = '', urls = [] }: Finding, site: SiteIdentity): Relation {
  const relation = relationOf(name, site);
  if (relation !== 'self' || !urls.some((url) => leadsElsewhere(url, site) && isNamedLike(name, url, site)))
    return relation;
  return isOwnWhole(name, site) ? 'self' : 'named';
}

/** What names nobody and links to the pages of an outlet belongs to that outlet. */
function linkedOutlet({ name, urls = [] }: Finding, { answer, domain }: SiteIdentity): Outlet | undefined {
  if (name !== undefined) return undefined;
  const hosts = urls.map(hostOf).filter((host) => host !== undefined && answer.registrableDomain[host] !== domain);
  const id = hosts.map((host) => answer.outletOfHost[host ?? '']).find((each) => each !== undefined);
  return id === undefined ? undefined : answer.outlets[id];
}

/** Many write on a platform: the source is the account, where it is named. */
function ofAccount(finding: Finding, site: SiteIdentity): Finding {
  const { name, account, accountAt } = finding;
  if (name === undefined || account === undefined || outletNamed(name, site)?.kind !== 'platform') return finding;
  return { ...finding, name: account, ...(accountAt && { nameAt: accountAt }), alone: true };
}

/** `Ada Moss and Tom Reed / AP`: where no credit says that the line is one name, the outlet's part is the name. */
function narrowed(finding: Finding, site: SiteIdentity): Finding {
  const { kind, name = '', nameAt } = finding;
  if ((kind !== 'byline-outlet' && kind !== 'claim') || isJoint(name, site)) return finding;
  const part = outletPart(name, site);
  if (part === undefined) return finding;
  const start = (nameAt?.start ?? 0) + name.indexOf(part);
  return { ...finding, name: part, ...(nameAt && { nameAt: { ...nameAt, start, end: start + part.length } }) };
}

/** What names the site itself is evidence of another kind. */
function ownKind(kind: EvidenceKind): EvidenceKind {
  if (kind === 'credit') return 'self-credit';
  return kind === 'claim' ? 'self-tag' : kind;
}

/** Small letters without a link are words, not a name, unless the directory knows them for an agency's initials. */
function isBareWord({ name = '', urls }: Finding, outlet: Outlet | undefined): boolean {
  return urls === undefined && outlet === undefined && /^[a-z][\p{Ll}\s/]*$/u.test(name);
}

function readCandidate(candidate: Candidate): Reading {
  switch (candidate.finding.kind) {
    case 'credit':
      return readCredit(candidate);
    case 'original-title':
      return counts('original title');
    case 'byline-outlet':
      return readBareName(candidate);
    case 'dateline':
      return readDateline(candidate);
    case 'agency-tail':
      return readSignOff(candidate);
    case 'claim':
      return readClaim(candidate);
    case 'canonical':
      return readCanonical(candidate);
    case 'boilerplate':
      return counts('boilerplate');
    case 'reprinted-elsewhere':
      return counts('reprinted elsewhere');
    case 'photo-credit':
    case 'attribution':
      return counts('said of something else');
    default:
      return undefined;
  }
}
