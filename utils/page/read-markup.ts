/** A document as the browser writes it out → Page, and the way back from its blocks to the document. */
import { Claims, claimAttributes } from './read-metadata.ts';
import type { BlockRuns, Metadata, Page } from './page.ts';
import { scanMarkup, type Anchor, type Attributes, type MarkupReader } from './scan-markup.ts';
import { blockAttributes, BlockWalk, limits } from './walk-blocks.ts';

/** A document written out, with what its writing doesn't say. */
export interface Markup {
  /** The root element's `outerHTML`. */
  readonly text: string;
  /** The page may run scripts: then what stands in a `noscript` was read as text. */
  readonly noscriptIsText: boolean;
  /** Of a page of several articles, the number of the `article` element that alone is read. */
  readonly article?: number;
}

export interface MarkupRead {
  readonly page: Page;
  /** One for each block. */
  readonly runs: readonly BlockRuns[];
  /** For each region the number of its element in document order. */
  readonly elements: readonly number[];
}

const attributes: ReadonlySet<string> = new Set([...blockAttributes, ...claimAttributes]);

/** Reads the whole page. `url` is the tab's address; without one the host is taken from what the head claims. */
export function readMarkup({ text, noscriptIsText, article }: Markup, url: string | undefined): MarkupRead {
  const reader = new PageReader(url, article);
  // Half a character is none, and what encodes it throws. The other half keeps its place.
  scanMarkup(text.toWellFormed(), reader, { attributes, noscriptIsText });
  return reader.finish();
}

class PageReader implements MarkupReader {
  readonly #url: string | undefined;
  readonly #article: number | undefined;
  readonly #claims = new Claims();
  readonly #walk: BlockWalk;
  #articles = 0;
  #nodes = 0;
  /** The body has ended. */
  #isDone = false;
  #truncated = false;

  constructor(url: string | undefined, article: number | undefined) {
    this.#url = url;
    this.#article = article;
    this.#walk = new BlockWalk((href) => absoluteTo(baseOf(this.#claims.base, url), href));
  }

  open(name: string, given: Attributes, number: number): boolean {
    this.#nodes++;
    this.#claims.open(name, given);
    if (this.#walk.isInside) return this.#walk.open(name, given, number);
    if (!this.#isDone && this.#isBody(name)) this.#walk.begin(name, given, number);
    return true;
  }

  close(name: string): void {
    this.#claims.close(name);
    if (!this.#walk.isInside) return;
    this.#walk.close();
    if (!this.#walk.isInside) this.#isDone = true;
  }

  text(data: string, anchor: Anchor, offset: number): void {
    this.#nodes++;
    this.#claims.text(data);
    if (this.#walk.isInside) this.#walk.text(data, anchor, offset);
  }

  raw(name: string, given: Attributes, content: string): void {
    this.#nodes++;
    this.#claims.raw(name, given, content);
  }

  goesOn(): boolean {
    this.#truncated = this.#nodes > limits.nodes || this.#walk.writer.units() > limits.textUnits;
    return !this.#truncated;
  }

  finish(): MarkupRead {
    const { writer, regions, elements, pictures } = this.#walk;
    writer.endBlock();
    const metadata = this.#claims.metadata((href) => absoluteTo(baseOf(this.#claims.base, this.#url), href));
    const host = hostOf(this.#url) ?? hostOf(metadata.canonicalUrl) ?? hostOf(ogUrlOf(metadata));
    const { lang } = this.#claims;
    const page: Page = {
      ...(this.#url !== undefined && { url: this.#url }),
      ...(host && { host }),
      ...(lang && { lang }),
      blocks: writer.blocks,
      regions,
      pictures,
      metadata,
      truncated: this.#truncated,
    };
    return { page, runs: writer.runs, elements };
  }

  /** The element whose content is the page's: its body, or the article that is asked for. */
  #isBody(name: string): boolean {
    if (this.#article === undefined) return name === 'body';
    return name === 'article' && this.#articles++ === this.#article;
  }
}

const ogUrlOf = (metadata: Metadata): string | undefined =>
  metadata.entries.find((entry) => entry.key === 'og:url')?.value;

/** Host of an http(s) address, lower case; a file or a broken address has none. */
function hostOf(url: string | undefined): string | undefined {
  if (!url || !/^https?:/i.test(url)) return undefined;
  return URL.parse(url)?.hostname || undefined;
}

function baseOf(base: string | undefined, url: string | undefined): string | undefined {
  return base ? (URL.parse(base, url)?.href ?? url) : url;
}

function absoluteTo(base: string | undefined, href: string): string {
  if (/^https?:\/\//i.test(href) || base === undefined) return href;
  return URL.parse(href, base)?.href ?? href;
}
