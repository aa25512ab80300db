/** Saved pages of our own and what must be found on them: a folder each, `page.html` with `expected.json` beside it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectInNode } from '../scripts/inspect/inspect-in-node.ts';

/** What a page's `expected.json` may say; what it doesn't say isn't looked at. */
interface Expected {
  readonly url?: string;
  readonly verdict: string;
  readonly title?: string;
  /** The beginning of the published time. */
  readonly publishedAt?: string;
  readonly source?: string;
  readonly originalTitle?: string;
  /** Quotes that must be among the figures, and quotes that must not. */
  readonly figures?: readonly string[];
  readonly noFigures?: readonly string[];
}

const root = join(import.meta.dirname, 'pages');
const files = globSync('*/expected.json', { cwd: root }).toSorted();

describe('saved pages', () => {
  it.each(files)('%s is met', async (file) => {
    const expected = JSON.parse(readFileSync(join(root, file), 'utf8')) as Expected;
    const page = join(root, dirname(file), 'page.html');
    const item = { file: basename(dirname(file)), ...(expected.url !== undefined && { url: expected.url }) };
    const report = await inspectInNode(item, page);
    const { figures = [], noFigures = [], ...rest } = expected;
    expect({
      url: expected.url,
      verdict: report.verdict,
      title: report.article?.title,
      publishedAt: report.article?.publishedAt?.slice(0, expected.publishedAt?.length),
      source: report.source?.name,
      originalTitle: report.source?.originalTitle,
    }).toMatchObject(rest);
    const quotes = report.statistics.map(({ quote }) => quote.text);
    expect(quotes).toEqual(expect.arrayContaining([...figures]));
    expect(quotes.filter((quote) => noFigures.includes(quote))).toEqual([]);
  });
});
