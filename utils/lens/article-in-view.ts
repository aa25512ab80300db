/** A page that holds several articles, one below the other → the one that the reader looks at. Asked for after the page has loaded more; a page of one article is never measured. */

/** Shorter ones are teasers and comments. */
const leastText = 500;
const mostArticles = 50;

/** The article across the middle of the window; undefined where there are not two to choose from. */
export function articleInView(document: Document): Element | undefined {
  const found = Document.prototype.getElementsByTagName.call(document, 'article');
  if (found.length < 2) return undefined;
  const articles = [...found].slice(0, mostArticles).filter(isWhole);
  if (articles.length < 2) return undefined;
  const middle = innerHeight / 2;
  return articles.find((article) => {
    const { top, bottom } = Element.prototype.getBoundingClientRect.call(article);
    return top <= middle && bottom >= middle;
  });
}

/** With a headline of its own, text enough, and in no other. */
function isWhole(article: Element): boolean {
  return (
    (article.textContent?.length ?? 0) >= leastText &&
    Element.prototype.querySelector.call(article, 'h1, h2') !== null &&
    article.parentElement?.closest('article') === null
  );
}
