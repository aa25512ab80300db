/** What Defuddle does for a page, as its users call it. */
import Defuddle from 'defuddle';

const article = new Defuddle(document.cloneNode(true) as Document).parse();
(globalThis as { benchResult?: number }).benchResult = article.content.length;
