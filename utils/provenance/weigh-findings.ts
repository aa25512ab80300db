/**
 * Findings → evidence with weights. A weight is a log-odds step towards "reprint" (below zero: towards "original"), so steps add up.
 * They are set by what the trade means by a form, and are rough on purpose: 4 nearly decides, 2 leans, 1 hints.
 */
import type { CreditSays } from '../languages/provenance-tables.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { hostOf, isHomePage } from '../text/address.ts';
import { fold } from '../text/fold.ts';
import type { Finding } from './finding.ts';
import type { Evidence, EvidenceKind } from './provenance.ts';
import {
  beginsWithSite,
  helping,
  isJoint,
  isNamedLike,
  leadsElsewhere,
  namesTheSite,
  outletNamed,
  relationOf,
  type Relation,
  type SiteIdentity,
} from './site-identity.ts';

export interface Weighed {
  readonly finding: Finding;
  readonly relation: Relation;
  readonly outlet?: Outlet;
  readonly evidence: Evidence;
}

/** What a credit form says when it names somebody else. A label decides by the name behind it; "via" and rights are said of pictures too. */
const creditWeights: Readonly<Record<CreditSays, number>> = {
  label: 3.6,
  reference: 3.6,
  staff: 3,
  'taken-from': 4.4,
  'first-published': 4.8,
  translated: 3,
  via: 2.2,
  rights: 1.6,
  'points-to-original': 1.2,
  compiled: 0.6,
  'self-host': 0,
};

export function weighFinding(printed: Finding, site: SiteIdentity, outletLike: (name: string) => boolean): Weighed {
  const finding = ofAccount(printed, site);
  const outlet = finding.name === undefined ? undefined : outletNamed(finding.name, site);
  const nameless = finding.name === undefined || isBareWord(finding, outlet);
  const relation = nameless ? 'nobody' : finding.ownHouse ? 'self' : relationOf(finding.name ?? '', site);
  const weight = weightOf(finding, relation, outlet, site, outletLike);
  const shared = relation === 'known' && isJoint(finding.name ?? '', site) ? 'kin' : relation;
  const kind = relation === 'self' ? ownKind(finding.kind) : finding.kind;
  const evidence = { kind, quote: finding.quote.slice(0, 300), weight, ...(finding.at && { at: finding.at }) };
  return { finding, relation: shared, evidence, ...(outlet && { outlet }) };
}

/** Many write on a platform: the source is the account, where it is named. */
function ofAccount(finding: Finding, site: SiteIdentity): Finding {
  const { name, account, accountAt } = finding;
  if (name === undefined || account === undefined || outletNamed(name, site)?.kind !== 'platform') return finding;
  return { ...finding, name: account, ...(accountAt && { nameAt: accountAt }), alone: true };
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

function weightOf(
  finding: Finding,
  relation: Relation,
  outlet: Outlet | undefined,
  site: SiteIdentity,
  outletLike: (name: string) => boolean,
): number {
  switch (finding.kind) {
    case 'credit':
      return creditWeight(finding, relation, outlet, site, outletLike);
    case 'original-title':
      return 1.4;
    case 'byline-outlet':
      return relation === 'named'
        ? unknownBareWeight(finding, site, outletLike)
        : bareWeight(finding, relation, outlet, site);
    case 'dateline':
      return relation === 'known' && outlet && !isIssuedHere(finding, site) ? datelineWeight(finding, outlet) : 0;
    case 'agency-tail':
      return tailWeight(finding, relation, outlet);
    case 'claim':
      return claimWeight(finding, relation, outlet, outletLike);
    case 'canonical':
      return canonicalWeight(finding, site);
    case 'boilerplate':
      return -0.3;
    case 'reprinted-elsewhere':
      return -2;
    case 'photo-credit':
    case 'attribution':
      return -0.1;
    default:
      return 0;
  }
}

function creditWeight(
  finding: Finding,
  relation: Relation,
  outlet: Outlet | undefined,
  site: SiteIdentity,
  outletLike: (name: string) => boolean,
): number {
  const says = finding.says ?? 'label';
  const base = creditWeights[says];
  if (says === 'points-to-original') return pointing(finding, relation, site);
  if (says === 'self-host') return relation === 'self' ? 2.5 : 0;
  if (relation === 'nobody') return takenOverWeight(finding, site);
  if (relation === 'self') return selfWeight(finding, says);
  if (says === 'rights' && isBareSign(finding, site)) return relation === 'known' && finding.zone !== 'head' ? 0.8 : 0;
  if (says === 'rights')
    return relation === 'known' && finding.zone !== 'head'
      ? base * (finding.alone || (finding.opensLine && finding.inShortLine) ? 1.7 : 1)
      : 0;
  if (finding.listed && (says === 'label' || says === 'reference')) return creditWeights.compiled;
  if (outlet?.kind === 'platform') return 0.8;
  if (says === 'staff')
    return relation === 'named' && !outletLike(finding.name ?? '') ? 0 : base * (finding.zone === 'body' ? 0.2 : 1);
  const sure = relation === 'known' || outletLike(finding.name ?? '') || isLinkedAsSource(finding);
  if (says === 'via' && !sure) return base * 0.4;
  if (says === 'via' && outlet?.kind === 'agency' && finding.opensSentence && finding.zone !== 'body')
    return base * 1.3;
  const kinship = relation === 'kin' ? (says === 'first-published' || says === 'taken-from' ? 0.8 : 0.45) : 1;
  return base * kinship * (sure ? 1 : unsureShare(finding)) * placing(finding);
}

/** "Republished under a licence": the source may be no more than a link to its page. */
function takenOverWeight({ says, name, zone, urls }: Finding, site: SiteIdentity): number {
  if (says !== 'taken-from' || name !== undefined || zone === 'body') return 0;
  return urls?.some((url) => leadsElsewhere(url, site) && !isHomePage(url)) ? 3 : 0;
}

/** `© AFP` under a paragraph is a picture's; with a year or in words the rights are the text's. */
const isBareSign = ({ quote }: Finding, site: SiteIdentity): boolean =>
  !/\d{4}/.test(quote) && !site.rightsWords.some((word) => fold(quote).includes(word));

/** A link makes a name sure. A reference is for data as often: there one links a front page, or an authority's page. */
function isLinkedAsSource({ urls, says }: Finding): boolean {
  if (urls === undefined || says !== 'reference') return urls !== undefined;
  return urls.some((url) => !isHomePage(url) && !authority.test(hostOf(url) ?? ''));
}

/** Hosts of governments, universities and bodies of the nations. */
const authority = /(?:^|\.)(?:(?:gov|go|gob|gouv|gub|govt|edu|ac)\.[a-z]{2}|gov|edu|int|mil|europa\.eu|un\.org)$/;

/** How much a name counts that nothing shows to be an outlet's: a label for references is as often said of data. */
function unsureShare({ says, zone, alone }: Finding): number {
  if (says === 'reference') return zone === 'head' ? 0.65 : 0.5;
  return alone || zone === 'head' ? 0.75 : 0.55;
}

/** A label that names the site itself all but decides; the copyright line below every page of it says nothing. */
function selfWeight(finding: Finding, says: CreditSays): number {
  // 凡本网注明“来源：本网”的作品 says what such a line would mean, not that this article has it.
  if (finding.quoted) return -0.3;
  if ((says === 'label' || says === 'reference') && isPlaced(finding)) return -3;
  if (says === 'rights') return finding.zone === 'end' ? -1 : 0;
  return -1;
}

/** A link to the original counts where it leads to another site. */
function pointing(finding: Finding, relation: Relation, site: SiteIdentity): number {
  if (!finding.urls?.some((url) => leadsElsewhere(url, site))) return 0;
  if (relation === 'self' || finding.zone === 'body') return 0;
  if (finding.alone && finding.zone === 'head') return 3;
  return finding.name === undefined || relation === 'nobody' ? 1.6 : 3;
}

/** A label is a credit at the head of its line and outside the running text. */
function isPlaced(finding: Finding): boolean {
  return finding.zone !== 'body' && (finding.zone === 'head' || finding.zone === 'tail' || finding.opensLine === true);
}

function placing(finding: Finding): number {
  const strong = finding.says === 'first-published' || finding.says === 'taken-from';
  if (finding.quoted) return 0.1;
  if (finding.zone === 'above') return 0.6;
  if (finding.zone === 'below') return strong ? 0.8 : 0.4;
  if (
    (finding.says === 'label' || finding.says === 'reference') &&
    (finding.zone === 'head' || (finding.inShortLine && finding.zone !== 'body'))
  )
    return finding.zone === 'head' ? 1 : 0.9;
  if (finding.says === 'via') return viaPlacing(finding);
  if (!finding.opensSentence) return strong ? 0.5 : 0.25;
  if (finding.zone === 'body') return strong ? 0.35 : 0.1;
  if (finding.zone === 'head') return 1;
  if (finding.opensLine) return finding.zone === 'start' ? 0.85 : 1;
  return strong ? 0.9 : 0.45;
}

/** "via …" is a credit as a line of its own; inside a sentence it is a way of travelling. */
function viaPlacing(finding: Finding): number {
  if (finding.alone && (finding.zone !== 'body' || finding.urls)) return 1.45;
  return finding.opensLine || finding.zone === 'head' ? 0.9 : 0.1;
}

/** A name nobody knows counts where the page's maker calls its place the source's, or where it ends like an outlet's behind an author's name. */
function unknownBareWeight(finding: Finding, site: SiteIdentity, outletLike: (name: string) => boolean): number {
  if (isLinkedAway(finding, 'named', site)) return 3.2;
  if (finding.labelled || helping.test(finding.name ?? '') || namesTheSite(finding.name ?? '', site)) return 0;
  if (finding.zone === 'start' && finding.inShortLine && finding.afterName)
    return outletLike(finding.name ?? '') ? 2.5 : 0;
  if (finding.zone !== 'head' || !finding.name) return 0;
  const like = outletLike(finding.name);
  const linked = finding.urls?.some((url) => leadsElsewhere(url, site)) ?? false;
  if (finding.slot === 'source' && finding.alone) return linked ? 3 : like ? 2.6 : 1.2;
  if (finding.slot !== 'author' || !like) return 0;
  return finding.afterName ? 2.7 : 2.4;
}

/** A name without a label counts if the directory knows it; agencies stand in bylines only for copy of theirs. */
function bareWeight(finding: Finding, relation: Relation, outlet: Outlet | undefined, site: SiteIdentity): number {
  if (isLinkedAway(finding, relation, site)) return 3.2;
  if (relation !== 'known' || !outlet || outlet.kind === 'platform') return 0;
  const agency = outlet.kind === 'agency';
  if (!agency && finding.slot === undefined && finding.urls?.some((url) => !leadsElsewhere(url, site))) return 0;
  if (isShortWord(finding) || isLowered(finding, outlet)) return 0;
  if (finding.zone === 'above') return agency && isAboveAsByline(finding, site) ? 2.6 : 0;
  if (finding.zone === 'head') return slotWeight(finding, agency);
  if (finding.zone === 'tail') return behindWeight(finding, agency);
  if (finding.slot === 'author' && finding.inShortLine && finding.zone === 'start') return slotWeight(finding, agency);
  if (finding.alone) return agency ? 3 : 2;
  return agency && finding.inShortLine && finding.zone === 'start' ? 2.8 : 0;
}

/** Over the headline stand the site's sections as well: `World (Lantern Agency)` leads to one of them. */
function isAboveAsByline({ slot, afterName, quote, nameAt, urls = [] }: Finding, site: SiteIdentity): boolean {
  if (slot !== undefined || !afterName) return slot !== undefined;
  const inBrackets = /[(（]\s?$/.test(quote.slice(0, nameAt?.start));
  return !inBrackets || urls.length === 0 || urls.some((url) => leadsElsewhere(url, site));
}

/** A name alone above the body that links to a page of another site: that is where the article was. */
function isLinkedAway(finding: Finding, relation: Relation, site: SiteIdentity): boolean {
  if (finding.zone !== 'head' || !finding.alone || (relation !== 'named' && relation !== 'known')) return false;
  if (!finding.dated && finding.slot === undefined) return false;
  return (
    finding.urls?.some(
      (url) => leadsElsewhere(url, site) && !isHomePage(url) && isNamedLike(finding.name ?? '', url, site),
    ) ?? false
  );
}

/** A phrase of an agency's desk hints; its name in brackets at the very end signs. */
function tailWeight(finding: Finding, relation: Relation, outlet: Outlet | undefined): number {
  if (finding.alone) return relation === 'known' && outlet?.kind === 'agency' ? 3 : 0;
  return relation === 'known' || relation === 'named' ? 2.4 : 0;
}

function slotWeight(finding: Finding, agency: boolean): number {
  if (finding.slot === 'source') return finding.dated || finding.urls ? 4 : 3;
  if (finding.slot === 'author') return agency ? 4 : isCommonWord(finding.name ?? '') ? 0.8 : 3;
  if (agency) return finding.dated ? (finding.alone ? 3.6 : 3.1) : 2;
  if (!finding.dated || isCommonWord(finding.name ?? '')) return 0.8;
  return finding.alone || finding.inShortLine ? 3 : 1.2;
}

/** `App`, `Map`: a short word is an agency's initials only in capitals, or where a byline stands. */
function isShortWord({ name = '', slot, alone, dated }: Finding): boolean {
  return slot === undefined && !(alone && dated) && name.length <= 4 && /^\p{Lu}\p{Ll}+$/u.test(name);
}

/** A word in small letters is an outlet's name only where it writes itself so, or its place is a name's: `dpa`, but not `map`. */
function isLowered({ slot, alone, name = '' }: Finding, outlet: Outlet): boolean {
  if (!/^\p{Ll}+$/u.test(name) || (slot !== undefined && (alone || name.length > 4))) return false;
  return ![outlet.name, ...outlet.aliases].includes(name);
}

/** Below the body an agency signs in the very next line; a tag of that name is a link. */
function behindWeight(finding: Finding, agency: boolean): number {
  if (!finding.alone) return 0;
  if (agency) return finding.next && !finding.urls ? 3 : 2;
  return finding.dated ? 2.4 : 0.6;
}

/** `Science` or `Sport` beside a date is a section, whatever else is called so. */
const isCommonWord = (name: string): boolean => /^\p{Lu}?\p{Ll}+$/u.test(name);

/** A town in capitals or a date before the bracket, or no bracket at all. */
function isSetAsDateline(quote: string): boolean {
  const before = quote.split(/[(（[【［]/)[0]?.trim() ?? '';
  return before === quote.trim() || /\d|:$|^\S+(?:\s\S+)?\.$/.test(before) || before === before.toUpperCase();
}

/** `/Lantern Newswire/ -- Quayside Ltd. today opened …` on Quayside's own pages: the house that speaks has only sent it out. */
const isIssuedHere = ({ follows = '' }: Finding, site: SiteIdentity): boolean => beginsWithSite(follows, site);

function datelineWeight(finding: Finding, outlet: Outlet): number {
  if (finding.loose) return outlet.kind === 'agency' ? 1 : 2;
  if (outlet.kind === 'agency') return finding.alone ? 4.2 : isSetAsDateline(finding.quote) ? 3 : 1.4;
  if (finding.alone) return 3;
  return finding.runsOn ? 2.8 : 2;
}

function claimWeight(
  finding: Finding,
  relation: Relation,
  outlet: Outlet | undefined,
  outletLike: (name: string) => boolean,
): number {
  if (relation === 'self') return finding.slot === 'source' ? -0.8 : 0;
  if (relation === 'named' && finding.slot === 'source') return outletLike(finding.name ?? '') ? 1.8 : 1;
  if (relation !== 'known' || !outlet || outlet.kind === 'platform') return 0;
  const agency = outlet.kind === 'agency';
  if (finding.slot === 'source') return 3;
  if (finding.slot === 'author') return agency ? 3.8 : 2.4;
  if (finding.slot === 'publisher') return agency ? 3 : 0.8;
  return finding.slot === 'rights' ? (agency ? 2 : 0.8) : 1;
}

/** A canonical link to another domain is strong, unless it is the same brand under another ending or the blog's host. */
function canonicalWeight(finding: Finding, site: SiteIdentity): number {
  const host = hostIn(finding, site);
  if (!host || !site.domain) return 0;
  const domain = site.answer.registrableDomain[host] ?? host;
  if (domain === site.domain) return 0;
  const [a = '', b = ''] = [domain.split('.')[0], site.domain.split('.')[0]];
  const sameBrand =
    a === b ||
    (a.length > 3 && b.includes(a)) ||
    (b.length > 3 && a.includes(b)) ||
    sharedBeginning(a, b) >= 5 ||
    isRenamed(a, b);
  const cms =
    /(?:^|\.)(?:wordpress|blogspot|ampproject|cdn|amazonaws|herokuapp|netlify|vercel|appspot|cloudfront|web\.app)/.test(
      host,
    );
  return sameBrand || cms ? 0 : 3.4;
}

/** A new name keeps the old one's beginning and end: huffingtonpost → huffpost. */
function isRenamed(a: string, b: string): boolean {
  const ends = sharedEnd(a, b);
  return ends >= 4 && ends + sharedBeginning(a, b) >= Math.min(a.length, b.length);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

function hostIn(finding: Finding, site: SiteIdentity): string | undefined {
  const url = finding.urls?.[0];
  return Object.keys(site.answer.registrableDomain).find((host) => url?.includes(`//${host}`));
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length)) length++;
  return length;
}
