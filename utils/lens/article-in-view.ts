/** A page that holds several articles, one below the other → the one that the reader looks at. Asked for after the page has loaded more; a page of one article is never measured. */
import { elementsIn } from '../page/dom-access.ts';

/** Shorter ones are teasers and comments. */
const leastText = 500;
const mostArticles = 50;

/** The number, among the elements of that name, of the article across the middle of the window; undefined where there are not two to choose from. */
export function articleInView(document: Document): number | undefined {
  const found = elementsIn(document, 'article');
  if (found.length < 2) return undefined;
  const all = Array.from(found).slice(0, mostArticles);
  const articles = all.filter(isWhole);
  if (articles.length < 2) return undefined;
  const middle = innerHeight / 2;
  const inView = articles.find((article) => {
    const { top, bottom } = Element.prototype.getBoundingClientRect.call(article);
    return top <= middle && bottom >= middle;
  });
  return inView && all.indexOf(inView);
}

/** With a headline of its own, text enough, and in no other. */
function isWhole(article: Element): boolean {
  return (
    (article.textContent?.length ?? 0) >= leastText &&
    Element.prototype.querySelector.call(article, 'h1, h2') !== null &&
    article.parentElement?.closest('article') === null
  );
}
