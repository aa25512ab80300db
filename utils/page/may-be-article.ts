/**
 * The gate's question: may this page be an article? Asked on every page, so the browser itself picks out the lines that
 * count, and we stop at the first sufficient ones. It may be wrong the one way only: an article is never missed.
 */

/** Letters in running lines that make an article possible; on a site's front page it takes many more. */
const enough = { page: 250, frontPage: 2_500 };
/** A line with fewer is a label. */
const leastLine = 40;
/** A wide character says as much as two and a half letters. */
const wideWeight = 2.5;

/** Text nodes long enough to be a line, outside links and what is not read. An XPath is walked by the browser, several times as fast as a script could. */
const lines = `/descendant::text()[string-length(.)>=${leastLine / wideWeight} and not(${[
  'a',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'option',
  'textarea',
]
  .map((name) => `parent::${name}`)
  .join(' or ')})]`;
const orderedIterator = 5;

const frontPage = /^https?:\/\/[^/]+\/?(?:index\.\w{3,5})?(?:\?[a-z_=&]*)?$/i;

/** Adds up running lines outside links until there is enough. */
export function mayBeArticle(document: Document): boolean {
  // Through the prototype: a page can name an image `evaluate`.
  const prototype = Object.getPrototypeOf(document) as Document;
  const found = prototype.evaluate.call(document, lines, document, null, orderedIterator, null);
  const needed = frontPage.test(addressOf(document)) ? enough.frontPage : enough.page;
  let prose = 0;
  for (let node = found.iterateNext() as Text | null; node; node = found.iterateNext() as Text | null) {
    const size = sizeOf(node.data);
    if (size < leastLine) continue;
    prose += size;
    if (prose > needed) return true;
  }
  return false;
}

/** Letters, about: a line with a wide character is taken for one of wide characters. */
function sizeOf(text: string): number {
  const { length } = text.trim();
  return /[\u2e80-\uffef]/.test(text) ? length * wideWeight : length;
}

/** Its address, by the getter of its prototypes. */
function addressOf(document: Document): string {
  let holder = Object.getPrototypeOf(document) as object | null;
  while (holder) {
    const get = Object.getOwnPropertyDescriptor(holder, 'URL')?.get;
    if (get) return String(get.call(document));
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return '';
}
