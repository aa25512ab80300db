/** The golden cases and shapes of provenance → what the judgement is given for each, and what it must say: with the pages read once, judging again is quick. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM } from 'jsdom';
import { goldenFiles, pageOfCase, pageOfLine } from '../../tests/make-golden.ts';
import { makeHtml, shapesOf } from '../../tests/make-shape.ts';
import type { Article } from '../../utils/article/article.ts';
import { extractArticle } from '../../utils/article/extract-article.ts';
import type { DirectoryAnswer } from '../../utils/outlets/directory.ts';
import type { Page } from '../../utils/page/page.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { askDirectory, findEvidence } from '../../utils/provenance/find-evidence.ts';
import type { FoundEvidence } from '../../utils/provenance/finding.ts';
import { directory } from '../inspect/directory.ts';
import { projectRoot } from '../run-program.ts';

export interface Case {
  readonly name: string;
  readonly page: Page;
  readonly article: Article;
  readonly found: FoundEvidence;
  readonly answer: DirectoryAnswer;
  /** The names that may be given; none where the page must not be called a reprint. */
  readonly sources: readonly string[] | null;
}

/** Any name will do. */
export const anySource = '*';

export function allCases(): Case[] {
  return [...goldenCases(), ...shapeCases()];
}

function goldenCases(): Case[] {
  return goldenFiles.flatMap((file) => [
    ...file.cases.map((each) =>
      caseOf(
        `${file.language} ${each.case}`,
        pageOfCase(file, each),
        each.expect === 'reprint' ? [each.source ?? anySource] : null,
      ),
    ),
    ...file.lines.map((each) =>
      caseOf(
        `${file.language} ${each.at} ${each.line}`,
        pageOfLine(file, each),
        each.source === null ? null : [each.source],
      ),
    ),
  ]);
}

function shapeCases(): Case[] {
  const languages = globSync('*.json', { cwd: `${projectRoot}/tests/shapes` }).map((file) => basename(file, '.json'));
  return languages.flatMap((language) =>
    shapesOf(language).flatMap((shape) => {
      const dom = new JSDOM(makeHtml(language, shape), { url: shape.url });
      const { page } = readPage(dom.window.document, shape.url);
      dom.window.close();
      return extractArticle(page) ? [caseOf(`${language} ${shape.shape}`, page, shape.source?.split('|') ?? null)] : [];
    }),
  );
}

function caseOf(name: string, page: Page, sources: readonly string[] | null): Case {
  const article = extractArticle(page);
  if (!article) throw new Error(`${name} is not taken for an article`);
  const found = findEvidence(page, article);
  return { name, page, article, found, answer: directory.answer(askDirectory(page, found)), sources };
}

/** The cases as `mutate` keeps them for its children. */
export const readCases = (file: string): Case[] => JSON.parse(readFileSync(file, 'utf8')) as Case[];

/** Whether a judgement is what the case asks for. */
export function holds({ sources }: Case, said: { verdict: string; source?: { name: string } }): boolean {
  if (sources === null) return said.verdict !== 'reprint';
  if (said.verdict !== 'reprint') return false;
  return sources.includes(anySource) || sources.includes(said.source?.name ?? '');
}
