/** Labelled pages → what their candidates count for, kept in `out/`: with that, trying a table of weights is arithmetic. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from '../../utils/article/extract-article.ts';
import { provenanceTablesFor } from '../../utils/languages/provenance.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { askDirectory, findEvidence } from '../../utils/provenance/find-evidence.ts';
import { hostKindOf } from '../../utils/provenance/judge-reprint.ts';
import type { EvidenceKind } from '../../utils/provenance/provenance.ts';
import { identifySite, type Relation } from '../../utils/provenance/site-identity.ts';
import type { HostKind } from '../../utils/provenance/sum-evidence.ts';
import { weighFinding } from '../../utils/provenance/weigh-findings.ts';
import type { Share, Step } from '../../utils/provenance/weights.ts';
import { decodePage } from '../inspect/decode-page.ts';
import { directory } from '../inspect/directory.ts';
import { projectRoot } from '../run-program.ts';

const corpus = join(projectRoot, '..', 'shared', 'corpus');
const kept = join(projectRoot, 'out', 'eval', 'features.jsonl');

export type PageSet = 'zh' | 'world';

export interface KeptCandidate {
  readonly step: Step;
  readonly shares: readonly Share[];
  readonly kind: EvidenceKind;
  readonly relation: Relation;
  readonly house: string;
  readonly line?: string;
}

export interface LabelledPage {
  readonly slug: string;
  readonly set: PageSet;
  readonly site: string;
  readonly isReprint: boolean;
  readonly isArticle: boolean;
  readonly host: HostKind;
  /** Nothing where the page is not taken for an article. */
  readonly candidates?: readonly KeptCandidate[];
}

interface Label {
  readonly slug: string;
  readonly url: string | null;
  readonly charset: string | null;
  readonly site: string;
  readonly site_family?: string;
  readonly is_article: boolean;
  readonly is_reprint: boolean | 'unsure';
}

/** The pages as they were kept last; read afresh where asked, or where nothing is kept. */
export async function labelledPages(fresh: boolean): Promise<LabelledPage[]> {
  if (!fresh && existsSync(kept)) return linesOf<LabelledPage>(await readFile(kept, 'utf8'));
  const pages = [...(await readSet('zh')), ...(await readSet('world'))];
  await mkdir(join(projectRoot, 'out', 'eval'), { recursive: true });
  await writeFile(kept, pages.map((page) => JSON.stringify(page)).join('\n'));
  return pages;
}

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

async function readSet(set: PageSet): Promise<LabelledPage[]> {
  const file = join(corpus, set, 'labels.jsonl');
  if (!existsSync(file)) return [];
  const labels = linesOf<Label>(await readFile(file, 'utf8')).filter((label) => label.is_reprint !== 'unsure');
  const pages: LabelledPage[] = [];
  for (const label of labels) {
    const bytes = await readFile(join(corpus, set, 'pages', `${label.slug}.html`));
    pages.push({ ...described(label, set), ...candidatesIn(decodePage(bytes, label.charset ?? undefined), label.url) });
  }
  return pages;
}

const described = (label: Label, set: PageSet): Omit<LabelledPage, 'host'> => ({
  slug: label.slug,
  set,
  site: label.site_family ?? label.site,
  isReprint: label.is_reprint === true,
  isArticle: label.is_article,
});

function candidatesIn(html: string, url: string | null): Pick<LabelledPage, 'host' | 'candidates'> {
  const dom = new JSDOM(html, { ...(url !== null && { url }), virtualConsole: new VirtualConsole() });
  try {
    const { page } = readPage(dom.window.document, url ?? undefined);
    const article = extractArticle(page);
    if (!article) return { host: 'other' };
    const found = findEvidence(page, article);
    const answer = directory.answer(askDirectory(page, found));
    const site = identifySite(page, found, answer, provenanceTablesFor(article.language));
    const weighed = found.findings.map((finding) => weighFinding(finding, site));
    const candidates = weighed.flatMap(({ reading, evidence, relation, house, line }): KeptCandidate[] =>
      reading ? [{ ...reading, kind: evidence.kind, relation, house, ...(line !== undefined && { line }) }] : [],
    );
    return { host: hostKindOf(site), candidates };
  } finally {
    dom.window.close();
  }
}
