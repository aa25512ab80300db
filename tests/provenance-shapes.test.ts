/** Whole small pages in the shapes of markup the trade uses: who is named as source, and whom no one may accuse. `tests/shapes/<lang>.json` lists them; the paragraphs are the golden files' own. */
import { JSDOM } from 'jsdom';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directory } from '../scripts/inspect/directory.ts';
import { analyzePage } from '../utils/analyze-article.ts';
import { readPage } from '../utils/page/read-page.ts';

/** Pieces of markup put into the plain page; `source` lists the names that may be given, parted by `|`, or is null for an original. */
interface Shape {
  readonly shape: string;
  readonly url: string;
  readonly site: string;
  readonly head?: string;
  readonly above?: string;
  readonly lead?: string;
  readonly last?: string;
  readonly below?: string;
  readonly foot?: string;
  readonly source: string | null;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
const languages = globSync('*.json', { cwd: new URL('./shapes/', import.meta.url) })
  .map((file) => basename(file, '.json'))
  .toSorted();

function makeHtml(
  language: string,
  { site, head = '', above = '', lead = '', last = '', below = '', foot = '' }: Shape,
) {
  const { body } = readJson<{ body: string[] }>(`./golden/${language}/provenance.json`);
  const text = [`${lead}${body[0] ?? ''}`, ...body.slice(1, -1), `${body.at(-1) ?? ''}${last}`];
  const title = body[1]?.slice(0, 18) ?? '';
  return `<!doctype html><html lang="${language}"><head><title>${title} | ${site}</title><meta property="og:site_name" content="${site}"><meta property="og:type" content="article">${head}</head>
<body><header><nav><a href="/">${site}</a> <a href="/news">News</a></nav></header><main><article><h1>${title}</h1>${above}
<div class="article-body">${text.map((each) => `<p>${each}</p>`).join('\n')}</div>${below}</article>${foot}</main><footer><p>© 2024 ${site}</p></footer></body></html>`;
}

function inspect(language: string, shape: Shape) {
  const dom = new JSDOM(makeHtml(language, shape), { url: shape.url });
  const { provenance } = analyzePage(readPage(dom.window.document, shape.url).page, directory).analysis;
  dom.window.close();
  return provenance;
}

describe.each(languages)('%s', (language) => {
  const shapes = readJson<Shape[]>(`./shapes/${language}.json`);

  test.each(shapes.map((each) => [each.shape, each] as const))('%s', (_name, shape) => {
    const { verdict, source, evidence } = inspect(language, shape);
    const quotes = evidence.map((each) => `${each.kind} ${each.weight}: ${each.quote}`).join('\n');
    if (shape.source === null) return expect(verdict, quotes).not.toBe('reprint');
    expect(verdict, quotes).toBe('reprint');
    expect(shape.source.split('|')).toContain(source?.name);
  });
});
