/**
 * The gate's question: may this page be an article? Asked on every page, so the browser itself picks out the lines that
 * count, and we stop at the first sufficient ones. It may be wrong the one way only: an article is never missed.
 */

import { addressOf, evaluateIn } from './dom-access.ts';

/** Letters in running lines that make an article possible; on a site's front page it takes many more. */
const enough = { page: 250, frontPage: 2_500 };
/** A line with fewer is a label. */
const leastLine = 40;
/** A wide character says as much as two and a half letters. */
const wideWeight = 2.5;
/** By so many of its first characters it is told whether a line is of wide ones. */
const sample = 24;
const firstWide = 0x2e80;

/**
 * Text nodes long enough to be a line, outside links and what is not read. An XPath is walked by the browser, several times
 * as fast as a script could. The length comes first: few nodes have it, and only of those the parent is looked at.
 */
const lines = `/descendant::text()[string-length()>=${leastLine / wideWeight} and not(parent::a or parent::script or parent::style or parent::noscript or parent::title or parent::option or parent::textarea or parent::template)]`;

/** Adds up running lines outside links until there is enough. */
export function mayBeArticle(document: Document): boolean {
  const found = evaluateIn(document, lines);
  let needed = enough.page;
  let prose = 0;
  for (let node = found.iterateNext() as Text | null; node; node = found.iterateNext() as Text | null) {
    const size = sizeOf(node.data.trim());
    if (size < leastLine) continue;
    prose += size;
    if (prose <= needed) continue;
    if (needed === enough.frontPage || !isFrontPage(addressOf(document))) return true;
    needed = enough.frontPage;
  }
  return false;
}

/** Letters, about: a line that begins with a wide character among others is taken for one of wide characters. */
function sizeOf(text: string): number {
  for (let at = Math.min(sample, text.length) - 1; at >= 0; at--)
    if (text.charCodeAt(at) >= firstWide) return text.length * wideWeight;
  return text.length;
}

function isFrontPage(address: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w{3,5})?(?:\?[a-z_=&]*)?$/i.test(address);
}
