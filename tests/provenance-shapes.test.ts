/** Whole small pages in the shapes of markup the trade uses: who is named as source, and whom no one may accuse. `tests/shapes/<lang>.json` lists them; the paragraphs are the golden files' own. */
import { JSDOM } from 'jsdom';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directory } from '../scripts/inspect/directory.ts';
import { analyzePage } from '../utils/analyze-article.ts';
import { readPage } from '../utils/page/read-page.ts';
import { makeHtml, shapesOf, type Shape } from './make-shape.ts';

const languages = globSync('*.json', { cwd: new URL('./shapes/', import.meta.url) })
  .map((file) => basename(file, '.json'))
  .toSorted();

function inspect(language: string, shape: Shape) {
  const dom = new JSDOM(makeHtml(language, shape), { url: shape.url });
  const { provenance } = analyzePage(readPage(dom.window.document, shape.url).page, directory).analysis;
  dom.window.close();
  return provenance;
}

describe.each(languages)('%s', (language) => {
  const shapes = shapesOf(language);

  test.each(shapes.map((each) => [each.shape, each] as const))('%s', (_name, shape) => {
    const { verdict, source, evidence } = inspect(language, shape);
    const quotes = evidence.map((each) => `${each.kind} ${each.weight}: ${each.quote}`).join('\n');
    if (shape.source === null) return expect(verdict, quotes).not.toBe('reprint');
    expect(verdict, quotes).toBe('reprint');
    expect(shape.source.split('|')).toContain(source?.name);
  });
});
