/** A small page in one of the shapes of markup that `tests/shapes` lists, as HTML. */
import { readFileSync } from 'node:fs';

/** Pieces of markup put into the plain page; `source` lists the names that may be given, parted by `|`, or is null for an original. */
export interface Shape {
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

/** The shapes of a language. */
export function shapesOf(language: string): Shape[] {
  return readJson<Shape[]>(`./shapes/${language}.json`);
}

/** The page; its paragraphs are the golden file's own. */
export function makeHtml(
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
