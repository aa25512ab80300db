/** Evidence and what the directory knows → the verdict. The only place that weighs. */
import type { Article } from '../article/article.ts';
import type { DirectoryAnswer } from '../outlets/directory.ts';
import type { Page } from '../page/page.ts';
import type { Finding, FoundEvidence } from './finding.ts';
import type { Evidence, Provenance, Source } from './provenance.ts';

const nothingStated = { source: false, author: false, originalTitle: false, editor: false };

/** The provenance of a page that is no article. */
export const notArticle: Provenance = { verdict: 'not-article', confidence: 0.9, evidence: [], completeness: nothingStated };

export function judgeReprint(page: Page, article: Article, found: FoundEvidence, answer: DirectoryAnswer): Provenance {
  void page, article, answer;
  const credit = found.findings.find((finding) => finding.kind === 'credit' && finding.name && !found.siteNames.includes(finding.name));
  const title = found.findings.find((finding) => finding.kind === 'original-title');
  const evidence = found.findings.map(weigh);
  const source = credit && sourceOf(credit, title);
  return {
    verdict: credit ? 'reprint' : 'original',
    confidence: 0.8,
    ...(source && { source }),
    evidence,
    completeness: { ...nothingStated, source: credit !== undefined, originalTitle: title !== undefined },
  };
}

function weigh(finding: Finding): Evidence {
  return { kind: finding.kind, quote: finding.quote, weight: 1, ...(finding.at && { at: finding.at }) };
}

function sourceOf(credit: Finding, title: Finding | undefined): Source {
  return {
    name: credit.name ?? '',
    ...(credit.nameAt && { nameAt: credit.nameAt }),
    ...(title?.title && { originalTitle: title.title }),
    ...(title?.titleAt && { originalTitleAt: title.titleAt }),
  };
}
