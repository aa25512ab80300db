/** The head of a document → Metadata. Reads attributes only; nothing is interpreted here, and everything is bounded. */
import type { DomAccess } from './dom-access.ts';
import type { MetaEntry, Metadata } from './page.ts';

/** More than any honest head needs; the rest is left unread. */
const limits = { entries: 300, links: 400, scripts: 600, jsonLd: 20, value: 2_000, jsonLdUnits: 400_000 };

export function readMetadata(document: Document, dom: DomAccess, absolute: (href: string) => string): Metadata {
  const title = titleOf(document, dom);
  const canonical = canonicalOf(document, dom);
  return {
    ...(title && { title }),
    ...(canonical && { canonicalUrl: absolute(canonical) }),
    entries: entriesOf(document, dom),
    jsonLd: jsonLdOf(document, dom),
  };
}

function titleOf(document: Document, dom: DomAccess): string {
  const titles = dom.elementsByTag(document, 'title');
  for (let i = 0; i < Math.min(titles.length, 5); i++) {
    const title =
      titles[i] &&
      dom
        .textContent(titles[i] as Element)
        .slice(0, limits.value)
        .replace(/\s+/g, ' ')
        .trim();
    if (title) return title;
  }
  return '';
}

function canonicalOf(document: Document, dom: DomAccess): string {
  const links = dom.elementsByTag(document, 'link');
  for (let i = 0; i < Math.min(links.length, limits.links); i++) {
    const link = links[i] as Element;
    if (dom.attribute(link, 'rel')?.toLowerCase() !== 'canonical') continue;
    return dom.attribute(link, 'href')?.trim() ?? '';
  }
  return '';
}

function entriesOf(document: Document, dom: DomAccess): MetaEntry[] {
  const entries: MetaEntry[] = [];
  const metas = dom.elementsByTag(document, 'meta');
  for (let i = 0; i < Math.min(metas.length, limits.entries); i++) {
    const meta = metas[i] as Element;
    const value = dom.attribute(meta, 'content')?.trim().slice(0, limits.value);
    const key = dom.attribute(meta, 'property') ?? dom.attribute(meta, 'name') ?? dom.attribute(meta, 'itemprop');
    if (key && value) entries.push({ key: key.trim().toLowerCase(), value });
  }
  return entries;
}

function jsonLdOf(document: Document, dom: DomAccess): string[] {
  const found: string[] = [];
  const scripts = dom.elementsByTag(document, 'script');
  for (let i = 0; i < Math.min(scripts.length, limits.scripts) && found.length < limits.jsonLd; i++) {
    const script = scripts[i] as Element;
    if (!dom.attribute(script, 'type')?.toLowerCase().includes('ld+json')) continue;
    const text = dom.textContent(script);
    if (text.length < limits.jsonLdUnits) found.push(text);
  }
  return found;
}
