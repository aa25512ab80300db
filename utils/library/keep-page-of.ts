/** A page that is saved, as its lens writes it out → what is kept of it with the clip. */
import { extractArticle } from '../article/extract-article.ts';
import { keepPage, type KeptPage } from '../clips/kept-page.ts';
import { atItsOrigin, type Frame } from '../messaging/sender.ts';
import { readMarkup, type Markup } from '../page/read-markup.ts';

/** What stood around the article; nothing where the page says something else by now than the `text` that is saved. */
export function keepPageOf(markup: Markup, text: string, frame: Frame): KeptPage | undefined {
  const page = atItsOrigin(frame, readMarkup(markup, frame.ownUrl).page);
  const article = extractArticle(page);
  return article?.text === text ? keepPage(page, article) : undefined;
}
