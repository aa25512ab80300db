/** What a document's elements claim, as they come by → Metadata. Nothing is interpreted here, and everything is bounded. */
import { cutText } from '../text/cut-text.ts';
import type { MetaEntry, Metadata } from './page.ts';
import type { Attributes } from './scan-markup.ts';

/** More than any honest head needs; the rest is left unread. */
const limits = { titles: 5, metas: 300, links: 400, scripts: 600, jsonLd: 20, value: 2_000, jsonLdUnits: 400_000 };

/** Attributes that a claim is made by. */
export const claimAttributes: readonly string[] = 'property name itemprop content rel href type lang'.split(' ');

/** Collects the claims of a document that is read through. */
export class Claims {
  /** The root element's `lang`, as written. */
  lang: string | undefined;
  /** The first `base`, as written. */
  base: string | undefined;
  #canonical: string | undefined;
  #title = '';
  #isInTitle = false;
  readonly #entries: MetaEntry[] = [];
  readonly #jsonLd: string[] = [];
  readonly #seen = { titles: 0, metas: 0, links: 0, scripts: 0 };

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.#addEntry(attributes);
    else if (name === 'link') this.#addLink(attributes);
    else if (name === 'html') this.lang ??= attributes.get('lang');
    else if (name === 'base') this.base ??= attributes.get('href');
    else if (name === 'title') this.#isInTitle = !plain(this.#title) && ++this.#seen.titles <= limits.titles;
  }

  close(name: string): void {
    if (name === 'title') this.#isInTitle = false;
  }

  text(data: string): void {
    if (this.#isInTitle) this.#title += data;
  }

  raw(name: string, attributes: Attributes, content: string): void {
    if (name !== 'script' || ++this.#seen.scripts > limits.scripts || this.#jsonLd.length >= limits.jsonLd) return;
    if (!attributes.get('type')?.toLowerCase().includes('ld+json')) return;
    if (content.length < limits.jsonLdUnits) this.#jsonLd.push(content);
  }

  /** All that was claimed; `absolute` turns an href into an absolute address. */
  metadata(absolute: (href: string) => string): Metadata {
    const title = plain(this.#title);
    return {
      ...(title && { title }),
      ...(this.#canonical && { canonicalUrl: absolute(this.#canonical) }),
      entries: this.#entries,
      jsonLd: this.#jsonLd,
    };
  }

  #addEntry(attributes: Attributes): void {
    if (++this.#seen.metas > limits.metas) return;
    const value = cutText(attributes.get('content')?.trim() ?? '', limits.value);
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (key && value) this.#entries.push({ key: key.trim().toLowerCase(), value });
  }

  #addLink(attributes: Attributes): void {
    if (++this.#seen.links > limits.links || this.#canonical !== undefined) return;
    if (attributes.get('rel')?.toLowerCase() === 'canonical') this.#canonical = attributes.get('href')?.trim() ?? '';
  }
}

function plain(title: string): string {
  return cutText(title, limits.value).replace(/\s+/g, ' ').trim();
}
