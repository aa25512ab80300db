/** The winning findings → the source as it will be shown: name, the right link, original title, author, licence. */
import { hostOf, isHomePage } from '../text/address.ts';
import { keyOf } from '../text/fold.ts';
import type { FoundEvidence } from './finding.ts';
import type { Source } from './provenance.ts';
import { isNamedLike, leadsElsewhere, relationOf, type SiteIdentity } from './site-identity.ts';
import type { Weighed } from './weigh-findings.ts';

/** Which kind of finding prints the source's name best. */
const naming = ['credit', 'byline-outlet', 'claim', 'dateline', 'rights', 'agency-tail', 'canonical'];

/** `byline` is the article's own: on a reprint it names the original's author, unless it is the source once more. */
export function nameSource(
  winners: readonly Weighed[],
  all: readonly Weighed[],
  found: FoundEvidence,
  site: SiteIdentity,
  byline: string | undefined,
): Source | undefined {
  const naming = [...winners].sort(byNaming);
  const best = naming[0];
  if (!best) return undefined;
  const url = chooseUrl(naming, all, site) ?? found.nearLinks.find((link) => isSourcesOwn(link, best, site));
  const title = all.find(({ finding }) => finding.kind === 'original-title')?.finding;
  const author = winners.find(({ finding }) => finding.author)?.finding.author ?? authorIn(byline, best, site);
  return {
    name: nameOf(best, site),
    ...(best.finding.nameAt && { nameAt: best.finding.nameAt }),
    ...(url && { url }),
    ...(best.outlet && { outletId: best.outlet.id }),
    ...(title?.title && { originalTitle: title.title }),
    ...(title?.titleAt && { originalTitleAt: title.titleAt }),
    ...(author && { author }),
    ...(found.licence && { licence: found.licence }),
    ...chainOf(best, all, site),
  };
}

function byNaming(a: Weighed, b: Weighed): number {
  const rank = ({ finding }: Weighed) => naming.indexOf(finding.says === 'rights' ? 'rights' : finding.kind);
  return rank(a) - rank(b) || b.evidence.weight - a.evidence.weight;
}

/** Where the site thanks an author for the permission, the author is the source. */
function nameOf(best: Weighed, site: SiteIdentity): string {
  if (best.finding.says === 'self-host' && best.finding.author) return best.finding.author;
  return best.finding.name ?? domainOf(best, site);
}

function domainOf(weighed: Weighed, site: SiteIdentity): string {
  const host = hostOf(weighed.finding.urls?.[0]) ?? '';
  const id = site.answer.outletOfHost[host];
  return (id && site.answer.outlets[id]?.name) || site.answer.registrableDomain[host] || host;
}

/** The article's own address before a front page; never this site's, never an internal one. */
function chooseUrl(winners: readonly Weighed[], all: readonly Weighed[], site: SiteIdentity): string | undefined {
  const pointing = all.filter(
    ({ finding }) =>
      finding.says === 'points-to-original' || finding.kind === 'canonical' || finding.slot === 'based-on',
  );
  const urls = [...winners, ...pointing]
    .flatMap(({ finding }) => finding.urls ?? [])
    .filter((url) => leadsElsewhere(url, site));
  return urls.find((url) => !isHomePage(url)) ?? urls[0];
}

/** A page of the source's own, linked beside the article though not from its name. */
function isSourcesOwn(url: string, { finding }: Weighed, site: SiteIdentity): boolean {
  return leadsElsewhere(url, site) && !isHomePage(url) && isNamedLike(finding.name ?? '', url, site);
}

function authorIn(byline: string | undefined, best: Weighed, site: SiteIdentity): string | undefined {
  if (byline === undefined || keyOf(byline).includes(keyOf(nameOf(best, site)))) return undefined;
  return relationOf(byline, site) === 'named' ? byline : undefined;
}

/** What a further hop needs to be printed with: a credit or a dateline that would be evidence by itself. */
const hopWeight = 2.5;

/** The source's name, then other houses that are credited or that the dateline names: the copy came through them. */
function chainOf(best: Weighed, all: readonly Weighed[], site: SiteIdentity): { chain?: string[] } {
  const house = ({ outlet, finding }: Weighed) => outlet?.parent ?? outlet?.id ?? finding.name;
  const hops = all.filter(
    (each) =>
      (each.finding.kind === 'credit' || each.finding.kind === 'dateline') &&
      each.outlet &&
      each.evidence.weight >= hopWeight &&
      house(each) !== house(best) &&
      keyOf(nameOf(each, site)) !== keyOf(nameOf(best, site)),
  );
  const further = hops.filter((each, i) => hops.findIndex((other) => house(other) === house(each)) === i);
  return further.length === 0 ? {} : { chain: [nameOf(best, site), ...further.map((each) => nameOf(each, site))] };
}
