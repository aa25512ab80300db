/** The words of a clip → where they stand in the article today: exactly there, or nowhere. */
import { matchSelectors } from './match-selectors.ts';
import type { SelectorPair } from './selector.ts';
import { placesOf, type Article } from '../article/article.ts';
import type { Place } from '../page/page.ts';

export function placesOfSelectors(article: Article, selectors: SelectorPair): Place[] {
  const match = matchSelectors(article.text, selectors);
  return match.kind === 'found' ? placesOf(article, match.span) : [];
}
