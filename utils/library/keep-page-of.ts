/** A page that is saved, as its lens writes it out → what is kept of it with the clip. */
import { extractArticle } from '../article/extract-article.ts';
import { keepPage, type KeptPage } from '../clips/kept-page.ts';
import { atItsOrigin } from '../messaging/sender.ts';
import type { Sender } from '../messaging/serve.ts';
import { readMarkup, type Markup } from '../page/read-markup.ts';

/** What stood around the article; nothing where the page says something else by now than the `text` that is saved. */
export function keepPageOf(markup: Markup, text: string, sender: Sender): KeptPage | undefined {
  const page = atItsOrigin(sender, readMarkup(markup, sender.url).page);
  const article = extractArticle(page);
  return article?.text === text ? keepPage(page, article) : undefined;
}
