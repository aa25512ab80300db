import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directory } from '../scripts/inspect/directory.ts';
import { extractArticle } from '../utils/article/extract-article.ts';
import { provenanceLanguages } from '../utils/languages/provenance.ts';
import { askDirectory, findEvidence } from '../utils/provenance/find-evidence.ts';
import { judgeReprint } from '../utils/provenance/judge-reprint.ts';
import type { Provenance } from '../utils/provenance/provenance.ts';
import { makePage } from './make-page.ts';

interface GoldenCase {
  case: string;
  expect: 'reprint' | 'original' | 'ambiguous';
  source?: string;
  sourceUrl?: string;
  originalTitle?: string;
  head?: string[];
  lead?: string;
  last?: string;
  tail?: string[];
}

interface GoldenFile {
  language: string;
  site: { url: string; name: string };
  body: string[];
  cases: GoldenCase[];
  originalTitles: [string, string][];
  lines: GoldenLine[];
}

/** One line added to the file's plain page, and the source it makes: `*` any, `null` none. */
interface GoldenLine {
  at: 'head' | 'first' | 'lead' | 'end' | 'last' | 'tail';
  line: string;
  source: string | null;
}

const folder = new URL('./golden/', import.meta.url);
const readJson = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readJson<GoldenFile>(new URL(`${entry.name}/provenance.json`, folder)));

function judge(file: GoldenFile, lines: Pick<GoldenCase, 'head' | 'lead' | 'last' | 'tail'>): Provenance {
  const body = [lines.lead ?? file.body[0] ?? '', ...file.body.slice(1, -1), lines.last ?? file.body.at(-1) ?? ''];
  const title = file.body[1]?.slice(0, 18) ?? '';
  const page = makePage({
    url: file.site.url,
    siteName: file.site.name,
    lang: file.language,
    title,
    head: lines.head ?? [],
    body,
    tail: lines.tail ?? [],
  });
  const article = extractArticle(page);
  if (!article) throw new Error('not taken for an article');
  expect(article.language).toBe(file.language);
  const found = findEvidence(page, article);
  return judgeReprint(page, article, found, directory.answer(askDirectory(page, found)));
}

test('every language has golden cases', () => {
  expect(files.map((file) => file.language).sort()).toEqual(
    provenanceLanguages.map((tables) => tables.language).sort(),
  );
});

test('original titles are known in at least 25 forms', () => {
  expect(files.flatMap((file) => file.originalTitles).length).toBeGreaterThanOrEqual(25);
});

/** The file's plain page with the line in its place; ` ## ` parts two lines. */
function judgeLine(file: GoldenFile, { at, line }: GoldenLine): Provenance {
  const lines = line.split(' ## ');
  const body = [...file.body];
  if (at === 'lead') body[0] = `${line} ${body[0]}`;
  if (at === 'first') body.unshift(line);
  if (at === 'end') body[body.length - 1] += ` ${line}`;
  if (at === 'last') body.push(line);
  const page = makePage({
    url: file.site.url,
    siteName: file.site.name,
    lang: file.language,
    title: 'Xyz title here now',
    head: at === 'head' ? lines : [],
    body,
    tail: at === 'tail' ? lines : [],
  });
  const article = extractArticle(page);
  if (!article) throw new Error('not taken for an article');
  const found = findEvidence(page, article);
  return judgeReprint(page, article, found, directory.answer(askDirectory(page, found)));
}

describe.each(files.map((file) => [file.language, file] as const))('%s', (_language, file) => {
  test('has positive, negative and ambiguous cases', () => {
    expect(new Set(file.cases.map((each) => each.expect))).toEqual(new Set(['reprint', 'original', 'ambiguous']));
  });

  test.each(file.cases.map((each) => [each.case, each] as const))('judges: %s', (_name, golden) => {
    const provenance = judge(file, golden);
    // What could be either must not be called a reprint.
    if (golden.expect === 'ambiguous') return expect(provenance.verdict).not.toBe('reprint');
    expect(provenance.verdict).toBe(golden.expect);
    expect(provenance.source?.name).toBe(golden.source);
    if (golden.sourceUrl) expect(provenance.source?.url).toBe(golden.sourceUrl);
    if (golden.originalTitle) expect(provenance.source?.originalTitle).toBe(golden.originalTitle);
  });

  test.each(file.originalTitles)('reads the original title in: %s', (line, title) => {
    const page = makePage({
      url: file.site.url,
      siteName: file.site.name,
      lang: file.language,
      title: 'x',
      head: [],
      body: file.body,
      tail: [line],
    });
    const article = extractArticle(page);
    const found = article && findEvidence(page, article);
    expect(found?.findings.find((finding) => finding.kind === 'original-title')?.title).toBe(title);
  });

  test.each(file.lines.map((golden) => [golden.at, golden.line, golden] as const))('%s: %s', (_at, _line, golden) => {
    const { verdict, source } = judgeLine(file, golden);
    expect(verdict === 'reprint').toBe(golden.source !== null);
    if (golden.source !== null && golden.source !== '*') expect(source?.name).toBe(golden.source);
  });
});
