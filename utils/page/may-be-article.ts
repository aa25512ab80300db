/**
 * The gate's question: may this page be an article? Asked on every page, so it stops at the first sufficient sign. It may be
 * wrong the one way only: an article is never missed.
 */

/** Letters in running lines that make an article possible. */
const enough = 250;
const unread = /^(?:script|style|noscript|template|svg|select|textarea|iframe)$/;

/** Walks the text nodes until there is enough running text outside links. */
export function mayBeArticle(document: Document): boolean {
  const prototype = Object.getPrototypeOf(document) as Document;
  const read = (name: string) => getter(prototype, name);
  const root = read('documentElement').call(document) as Element | null;
  if (!root) return false;
  const parentOf = read('parentNode');
  const nameOf = getter(Object.getPrototypeOf(root) as object, 'localName');
  const walker = prototype.createTreeWalker.call(document, root, 4);
  let prose = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < 20) continue;
    const size = sizeOf(node.data);
    if (size < 40) continue;
    const parent = parentOf.call(node) as Element | null;
    const name = parent ? String(nameOf.call(parent)) : '';
    if (name === 'a' || name === 'title' || unread.test(name)) continue;
    prose += size;
    if (prose > enough) return true;
  }
  return false;
}

function getter(start: object, name: string): (this: unknown) => unknown {
  let holder: object | null = start;
  while (holder) {
    const get = Object.getOwnPropertyDescriptor(holder, name)?.get;
    if (get) return get;
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return () => undefined;
}

/** Letters; a wide character counts for two and a half. */
function sizeOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    size += code >= 0x2e80 ? 2.5 : code > 32 ? 1 : 0;
  }
  return size;
}
