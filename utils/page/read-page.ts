/** A live document → Page, with the map back to its nodes, in one place: the extension writes the document out on the page and reads it in the background. */
import { makePageMap, type PageMap } from './page-map.ts';
import type { Page } from './page.ts';
import { readMarkup } from './read-markup.ts';
import { writeMarkup } from './write-markup.ts';

export interface PageRead {
  readonly page: Page;
  readonly map: PageMap;
}

/** Reads the whole page at once. `url` is the tab's address; without one the host is taken from what the head claims. */
export function readPage(document: Document, url: string | undefined): PageRead {
  const writing = writeMarkup(document);
  let step = writing.next();
  while (!step.done) step = writing.next();
  const { markup, elements } = step.value;
  const { page, runs } = readMarkup(markup, url);
  const map = makePageMap(document, elements, (block) => {
    const text = page.blocks[block]?.text;
    const found = runs[block];
    return text !== undefined && found ? { text, runs: found } : undefined;
  });
  return { page, map };
}
