import { describe, expect, test } from 'vitest';
import { directory } from '../scripts/inspect/directory.ts';
import { extractArticle } from '../utils/article/extract-article.ts';
import { provenanceLanguages } from '../utils/languages/provenance.ts';
import type { Page } from '../utils/page/page.ts';
import { askDirectory, findEvidence } from '../utils/provenance/find-evidence.ts';
import { judgeReprint } from '../utils/provenance/judge-reprint.ts';
import type { Provenance } from '../utils/provenance/provenance.ts';
import { goldenFiles, pageOf, pageOfCase, pageOfLine } from './make-golden.ts';

function judge(page: Page, language: string): Provenance {
  const article = extractArticle(page);
  if (!article) throw new Error('not taken for an article');
  expect(article.language).toBe(language);
  const found = findEvidence(page, article);
  return judgeReprint(page, article, found, directory.answer(askDirectory(page, found)));
}

test('every language has golden cases', () => {
  expect(goldenFiles.map((file) => file.language).sort()).toEqual(
    provenanceLanguages.map((tables) => tables.language).sort(),
  );
});

test('original titles are known in at least 25 forms', () => {
  expect(goldenFiles.flatMap((file) => file.originalTitles).length).toBeGreaterThanOrEqual(25);
});

describe.each(goldenFiles.map((file) => [file.language, file] as const))('%s', (_language, file) => {
  test('has positive, negative and ambiguous cases', () => {
    expect(new Set(file.cases.map((each) => each.expect))).toEqual(new Set(['reprint', 'original', 'ambiguous']));
  });

  test.each(file.cases.map((each) => [each.case, each] as const))('judges: %s', (_name, golden) => {
    const provenance = judge(pageOfCase(file, golden), file.language);
    // What could be either must not be called a reprint.
    if (golden.expect === 'ambiguous') return expect(provenance.verdict).not.toBe('reprint');
    expect(provenance.verdict).toBe(golden.expect);
    expect(provenance.source?.name).toBe(golden.source);
    if (golden.sourceUrl) expect(provenance.source?.url).toBe(golden.sourceUrl);
    if (golden.originalTitle) expect(provenance.source?.originalTitle).toBe(golden.originalTitle);
  });

  test.each(file.originalTitles)('reads the original title in: %s', (line, title) => {
    const page = pageOf(file, 'x', [], file.body, [line]);
    const article = extractArticle(page);
    const found = article && findEvidence(page, article);
    expect(found?.findings.find((finding) => finding.kind === 'original-title')?.title).toBe(title);
  });

  test.each(file.lines.map((golden) => [golden.at, golden.line, golden] as const))('%s: %s', (_at, _line, golden) => {
    const { verdict, source } = judge(pageOfLine(file, golden), file.language);
    expect(verdict === 'reprint').toBe(golden.source !== null);
    if (golden.source !== null && golden.source !== '*') expect(source?.name).toBe(golden.source);
  });
});
