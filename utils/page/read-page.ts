/** A live document → Page, with the map back to its nodes. The document is only read, never changed. */
import { domAccessOf, type DomAccess } from './dom-access.ts';
import { makePageMap, type PageMap } from './page-map.ts';
import type { Metadata, Page } from './page.ts';
import { readMetadata } from './read-metadata.ts';
import { walkBlocks, type Walk } from './walk-blocks.ts';

export interface PageRead {
  readonly page: Page;
  readonly map: PageMap;
}

/** Reads the whole page at once. `url` is the tab's address; without one the host is taken from what the head claims. */
export function readPage(document: Document, url: string | undefined): PageRead {
  const reading = readPageInSlices(document, url);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same, as a generator that stops for breath every few thousand nodes; of a page of several articles only the one `within` an element. */
export function* readPageInSlices(
  document: Document,
  url: string | undefined,
  within?: Element,
): Generator<void, PageRead, void> {
  const dom = domAccessOf(document);
  const absolute = resolverFor(baseOf(document, dom, url));
  const metadata = readMetadata(document, dom, absolute);
  const body = within ?? dom.elementsByTag(document, 'body')[0] ?? dom.rootOf(document);
  const walk = body ? yield* walkBlocks(body, dom, absolute) : undefined;
  const page = makePage(url, langOf(document, dom), metadata, walk);
  return { page, map: makePageMap(document, dom, walk?.writer.runs ?? [], walk?.elements ?? []) };
}

function makePage(
  url: string | undefined,
  lang: string | null | undefined,
  metadata: Metadata,
  walk: Walk | undefined,
): Page {
  const host = hostOf(url) ?? hostOf(metadata.canonicalUrl) ?? hostOf(ogUrlOf(metadata));
  return {
    ...(url !== undefined && { url }),
    ...(host && { host }),
    ...(lang && { lang }),
    blocks: walk?.writer.blocks ?? [],
    regions: walk?.regions ?? [],
    pictures: walk?.pictures ?? [],
    metadata,
    truncated: walk?.truncated ?? false,
  };
}

function langOf(document: Document, dom: DomAccess): string | null | undefined {
  const root = dom.rootOf(document);
  return root && dom.attribute(root, 'lang');
}

const ogUrlOf = (metadata: Metadata): string | undefined =>
  metadata.entries.find((entry) => entry.key === 'og:url')?.value;

/** Host of an http(s) address, lower case; a file or a broken address has none. */
function hostOf(url: string | undefined): string | undefined {
  if (!url || !/^https?:/i.test(url)) return undefined;
  try {
    return new URL(url).hostname || undefined;
  } catch {
    return undefined;
  }
}

function baseOf(document: Document, dom: DomAccess, url: string | undefined): string | undefined {
  const base = dom.elementsByTag(document, 'base')[0];
  const href = base && dom.attribute(base, 'href');
  if (!href) return url;
  try {
    return new URL(href, url).href;
  } catch {
    return url;
  }
}

function resolverFor(base: string | undefined): (href: string) => string {
  return (href) => {
    if (/^https?:\/\//i.test(href) || base === undefined) return href;
    try {
      return new URL(href, base).href;
    } catch {
      return href;
    }
  };
}
