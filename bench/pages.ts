/** The saved pages that the benchmark reads: the project's own, and a spread of ../shared where that is. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../scripts/run-program.ts';

export interface BenchPage {
  readonly name: string;
  readonly file: string;
  readonly charset?: string;
  readonly isArticle: boolean;
}

interface Label {
  readonly slug: string;
  readonly charset: string | null;
  readonly is_article: boolean;
}

/** At most so many pages of either sort, spread evenly over what there is. */
export function listPages(counts: { readonly articles: number; readonly others: number }): BenchPage[] {
  const pages = [...ownPages(), ...corpusPages('zh'), ...corpusPages('world')];
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  return [...spread(articles, counts.articles), ...spread(others, counts.others)];
}

/** A folder says by its area what it holds: `not-article--shop`. */
function ownPages(): BenchPage[] {
  const files = globSync('tests/pages/*/page.html', { cwd: projectRoot }).toSorted();
  return files.map((file) => {
    const name = basename(dirname(file));
    return { name, file: join(projectRoot, file), isArticle: !name.startsWith('not-article--') };
  });
}

function corpusPages(set: string): BenchPage[] {
  const folder = join(projectRoot, '..', 'shared', 'corpus', set);
  const labels = join(folder, 'labels.jsonl');
  if (!existsSync(labels)) return [];
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { slug, charset, is_article } = JSON.parse(line) as Label;
    const file = join(folder, 'pages', `${slug}.html`);
    return { name: slug, file, isArticle: is_article, ...(charset !== null && { charset }) };
  });
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)] as Item);
}
