/** The golden files, and the pages that their cases make. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '../utils/page/page.ts';
import { makePage } from './make-page.ts';

export interface GoldenCase {
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

export interface GoldenFile {
  language: string;
  site: { url: string; name: string };
  body: string[];
  cases: GoldenCase[];
  originalTitles: [string, string][];
  lines: GoldenLine[];
}

/** One line added to the file's plain page, and the source it makes: `*` any, `null` none. */
export interface GoldenLine {
  at: 'head' | 'first' | 'lead' | 'end' | 'last' | 'tail';
  line: string;
  source: string | null;
}

const folder = new URL('./golden/', import.meta.url);
const readJson = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;

export const goldenFiles: readonly GoldenFile[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readJson<GoldenFile>(new URL(`${entry.name}/provenance.json`, folder)));

export function pageOfCase(file: GoldenFile, lines: Pick<GoldenCase, 'head' | 'lead' | 'last' | 'tail'>): Page {
  const body = [lines.lead ?? file.body[0] ?? '', ...file.body.slice(1, -1), lines.last ?? file.body.at(-1) ?? ''];
  const title = file.body[1]?.slice(0, 18) ?? '';
  return pageOf(file, title, lines.head ?? [], body, lines.tail ?? []);
}

/** The file's plain page with the line in its place; ` ## ` parts two lines. */
export function pageOfLine(file: GoldenFile, { at, line }: GoldenLine): Page {
  const lines = line.split(' ## ');
  const body = [...file.body];
  if (at === 'lead') body[0] = `${line} ${body[0]}`;
  if (at === 'first') body.unshift(line);
  if (at === 'end') body[body.length - 1] += ` ${line}`;
  if (at === 'last') body.push(line);
  return pageOf(file, 'Xyz title here now', at === 'head' ? lines : [], body, at === 'tail' ? lines : []);
}

export const pageOf = (file: GoldenFile, title: string, head: string[], body: string[], tail: string[]): Page =>
  makePage({ url: file.site.url, siteName: file.site.name, lang: file.language, title, head, body, tail });
