/** What the head claims as a candidate → what it counts for. */
import { counts, type Candidate, type Reading } from './candidate.ts';
import type { Finding } from './finding.ts';
import type { SiteIdentity } from './site-identity.ts';

export function readClaim({ finding: { slot }, relation, outlet, outletLike }: Candidate): Reading {
  if (relation === 'self') return slot === 'source' ? counts('own source claimed') : undefined;
  if (relation === 'named' && slot === 'source')
    return counts(outletLike ? 'claimed source, outlet-like' : 'claimed source, unknown');
  if (relation !== 'known' || !outlet || outlet.kind === 'platform') return undefined;
  const agency = outlet.kind === 'agency';
  if (slot === 'source') return counts('claimed source');
  if (slot === 'address') return agency ? counts('agency in the address') : undefined;
  if (slot === 'author') return counts(agency ? 'claimed author, agency' : 'claimed author, outlet');
  if (slot === 'publisher') return counts(agency ? 'claimed publisher, agency' : 'claimed publisher, outlet');
  if (slot === 'rights') return counts(agency ? 'claimed rights, agency' : 'claimed rights, outlet');
  return counts('claimed basis');
}

/** A canonical link to another domain is strong, unless it is the same brand under another ending or the blog's host. */
export function readCanonical({ finding, site }: Candidate): Reading {
  const host = hostIn(finding, site);
  if (!host || !site.domain) return undefined;
  const domain = site.answer.registrableDomain[host] ?? host;
  if (domain === site.domain || contentHost.test(host)) return undefined;
  const [a = '', b = ''] = [domain.split('.')[0], site.domain.split('.')[0]];
  return isSameBrand(a, b) ? undefined : counts('canonical elsewhere');
}

/** Where sites of any name are kept. */
const contentHost =
  /(?:^|\.)(?:wordpress|blogspot|ampproject|cdn|amazonaws|herokuapp|netlify|vercel|appspot|cloudfront|web\.app)/;

function hostIn(finding: Finding, site: SiteIdentity): string | undefined {
  const url = finding.urls?.[0];
  return Object.keys(site.answer.registrableDomain).find((host) => url?.includes(`//${host}`));
}

const isSameBrand = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 3 && b.includes(a)) ||
  (b.length > 3 && a.includes(b)) ||
  sharedBeginning(a, b) >= 5 ||
  isRenamed(a, b);

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

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length)) length++;
  return length;
}
