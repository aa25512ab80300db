/** A page → every candidate for its source, with what it counts for and the sum: `inspect --explain`. */
import { readFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from '../../utils/article/extract-article.ts';
import { provenanceTablesFor } from '../../utils/languages/provenance.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { askDirectory, findEvidence } from '../../utils/provenance/find-evidence.ts';
import { hostKindOf } from '../../utils/provenance/judge-reprint.ts';
import { identifySite } from '../../utils/provenance/site-identity.ts';
import { leanOf, strongestSource } from '../../utils/provenance/sum-evidence.ts';
import { weighFinding, type Weighed } from '../../utils/provenance/weigh-findings.ts';
import { weights } from '../../utils/provenance/weights.ts';
import { decodePage } from './decode-page.ts';
import { directory } from './directory.ts';
import type { InspectedItem } from './item.ts';
import { printTable } from './print-report.ts';

export async function explainPage(item: InspectedItem, path: string): Promise<string> {
  const html = decodePage(await readFile(path), item.charset);
  const dom = new JSDOM(html, {
    ...(item.url !== undefined && { url: item.url }),
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { page } = readPage(dom.window.document, item.url);
    const article = extractArticle(page);
    if (!article) return 'not an article';
    const found = findEvidence(page, article);
    const answer = directory.answer(askDirectory(page, found));
    const site = identifySite(page, found, answer, provenanceTablesFor(article.language));
    const weighed = found.findings.map((finding) => weighFinding(finding, site));
    const winners = strongestSource(weighed);
    const lean = leanOf(weighed, winners, hostKindOf(site), weights.priors);
    const rows = weighed.toSorted((a, b) => b.evidence.weight - a.evidence.weight).map((each) => rowOf(each, winners));
    const head = ['', 'weight', 'name', 'relation', 'zone', 'counts as', 'shares', 'quote'];
    return `${printTable(head, rows)}\n\nsum ${lean.toFixed(2)}: ${lean > 0 ? 'reprint' : 'original'} (* the strongest source)`;
  } finally {
    dom.window.close();
  }
}

function rowOf(each: Weighed, winners: readonly Weighed[]): string[] {
  const { finding, relation, reading, evidence } = each;
  return [
    winners.includes(each) ? '*' : '',
    evidence.weight.toFixed(2),
    finding.name ?? '',
    relation,
    finding.zone ?? 'head claim',
    reading?.step ?? '–',
    (reading?.shares ?? []).join('; '),
    evidence.quote,
  ];
}
