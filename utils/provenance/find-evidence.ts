/** Page and article → everything that bears on the article's origin, and the one question the outlet directory is asked about it. */
import type { Article } from '../article/article.ts';
import { readClaims } from '../article/read-claims.ts';
import { provenanceTablesFor } from '../languages/provenance.ts';
import type { DirectoryQuestion } from '../outlets/directory.ts';
import type { Page } from '../page/page.ts';
import { hostOf } from '../text/address.ts';
import { findBareNames } from './find-bare-names.ts';
import { findClaims } from './find-claims.ts';
import { findAgencyTails, findCounterPhrases } from './find-counter-phrases.ts';
import { findCredits, findOriginalTitles } from './find-credits.ts';
import { findDatelines, findSignOffs } from './find-datelines.ts';
import { findLicence } from './find-licence.ts';
import { findAccountNames, findColophon, findSiteNames } from './find-site-names.ts';
import type { FoundEvidence } from './finding.ts';
import { findPictureCredits } from './find-picture-credits.ts';
import { findStatedRoles } from './find-stated-roles.ts';
import { namesIn } from './site-identity.ts';
import { stretchesOf } from './stretch.ts';
import { zonesOf, type ZonedBlock } from './zones.ts';

export type { FoundEvidence } from './finding.ts';

export function findEvidence(page: Page, article: Article): FoundEvidence {
  const tables = provenanceTablesFor(article.language);
  const claims = readClaims(page);
  const zoned = zonesOf(page, article);
  const stretches = stretchesOf(page, zoned, tables);
  const licence = findLicence(page, zoned, tables);
  return {
    findings: [
      ...findCredits(page, stretches, tables),
      ...findOriginalTitles(stretches, tables),
      ...findPictureCredits(page, zoned, tables),
      ...findBareNames(page, zoned, stretches, tables),
      ...findDatelines(page, article, tables),
      ...findSignOffs(page, article),
      ...findAgencyTails(stretches, tables),
      ...findClaims(page, claims, article.title),
      ...findCounterPhrases(stretches),
    ],
    ...findSiteNames(page, claims, article.title, tables),
    accountNames: findAccountNames(page, zoned),
    colophon: findColophon(page, article.parts[article.parts.length - 1]?.block ?? 0, tables),
    nearLinks: linksAround(page, zoned),
    ...findStatedRoles(stretches, tables, article),
    ...(licence && { licence }),
  };
}

/** Where the source's own page may be linked though its name is not. */
function linksAround(page: Page, zoned: readonly ZonedBlock[]): string[] {
  const blocks = zoned
    .filter(({ zone }) => zone !== 'body' && zone !== 'above' && zone !== 'below')
    .map(({ block }) => page.blocks[block]);
  const links = blocks.flatMap((block) => block?.links ?? []).map((link) => link.href);
  return [...new Set(links.filter((href) => /^https?:/i.test(href) && hostOf(href) !== page.host))].slice(0, 30);
}

/** Most that one page may ask; a page that prints more names is not asking in earnest. */
const most = { hosts: 60, names: 260 };

/** One question for everything the judgement will want to know. */
export function askDirectory(page: Page, found: FoundEvidence): DirectoryQuestion {
  const urls = [
    page.url,
    page.metadata.canonicalUrl,
    ...found.findings.flatMap((finding) => finding.urls ?? []),
    ...found.nearLinks,
  ];
  const hosts = [page.host, ...urls.map(hostOf)].filter((host) => host !== undefined);
  const names = [
    ...found.findings.flatMap((finding) => (finding.name === undefined ? [] : namesIn(finding.name))),
    ...found.siteNames,
  ];
  return { hosts: [...new Set(hosts)].slice(0, most.hosts), names: [...new Set(names)].slice(0, most.names) };
}
