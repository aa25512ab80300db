/** Page and article → everything that bears on the article's origin, and the one question the outlet directory is asked about it. */
import type { Article } from '../article/article.ts';
import { readClaims } from '../article/read-claims.ts';
import { provenanceTablesFor } from '../languages/provenance.ts';
import type { DirectoryQuestion } from '../outlets/directory.ts';
import type { Page } from '../page/page.ts';
import { hostOf } from '../text/address.ts';
import { findCredits } from './find-credits.ts';
import { findSiteNames } from './find-site-names.ts';
import type { FoundEvidence } from './finding.ts';
import { zonesOf } from './zones.ts';

export type { FoundEvidence } from './finding.ts';

export function findEvidence(page: Page, article: Article): FoundEvidence {
  const tables = provenanceTablesFor(article.language);
  const claims = readClaims(page);
  const zoned = zonesOf(page, article);
  return {
    findings: findCredits(page, zoned, tables),
    siteNames: findSiteNames(page, claims, article.title),
    statesEditor: false,
    statesAuthor: false,
  };
}

/** Most that one page may ask; a page that prints more names is not asking in earnest. */
const most = { hosts: 60, names: 150 };

/** One question for everything the judgement will want to know. */
export function askDirectory(page: Page, found: FoundEvidence): DirectoryQuestion {
  const urls = [page.url, page.metadata.canonicalUrl, ...found.findings.map((finding) => finding.url)];
  const hosts = [page.host, ...urls.map(hostOf)].filter((host) => host !== undefined);
  const names = [...found.findings.flatMap((finding) => finding.name ?? []), ...found.siteNames];
  return { hosts: [...new Set(hosts)].slice(0, most.hosts), names: [...new Set(names)].slice(0, most.names) };
}
