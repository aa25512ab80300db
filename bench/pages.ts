/** The saved pages that the benchmark reads: the project's own, and a spread of ../shared where that is. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../scripts/run-program.ts';

export interface BenchPage {
  readonly name: string;
  readonly file: string;
  readonly charset?: string;
  /** Undefined where nobody has said. */
  readonly isArticle?: boolean;
}

interface Label {
  readonly slug: string;
  readonly charset: string | null;
  readonly is_article: boolean;
}

/** At most `count` pages of the corpus, evenly spread over both parts of it, after the project's own. */
export function listPages(count: number): BenchPage[] {
  return [...ownPages(), ...spread([...corpusPages('zh'), ...corpusPages('world')], count)];
}

function ownPages(): BenchPage[] {
  return globSync('tests/pages/*/page.html', { cwd: projectRoot })
    .toSorted()
    .map((file) => ({
      name: basename(dirname(file)),
      file: join(projectRoot, file),
      isArticle: true,
    }));
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
