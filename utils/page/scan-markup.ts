/**
 * A document as the browser writes it out (`outerHTML`) → its elements and texts, in order. What a browser writes is regular:
 * every attribute is quoted, every text escaped, every element closed unless it is void. So this is no HTML parser; what
 * doesn't fit is passed over, in one pass whose cost grows with the length alone.
 */

/** Receives a document in order. */
export interface MarkupReader {
  /** An element begins; false where nothing in it is wanted. Its number is its place in document order. */
  open(name: string, attributes: Attributes, number: number): boolean;
  /** An element that was opened and entered ends. */
  close(name: string): void;
  /**
   * Text of the document, as it stands in its nodes, in the element opened last. `anchor` and `offset` say where it
   * begins; neighbouring text nodes count as one, comments between them as nothing.
   */
  text(data: string, anchor: Anchor, offset: number): void;
  /** The content of an element that holds no markup: a script, a style sheet. */
  raw(name: string, attributes: Attributes, content: string): void;
  /** False ends the reading. */
  goesOn(): boolean;
}

/** The wanted attributes of an element, decoded. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * What a text follows: the beginning of the element with this number (even: twice the number) or its end (odd: twice the
 * number and one). Elements are numbered in document order, as `getElementsByTagName('*')` lists them.
 */
export type Anchor = number;

export interface ScanOptions {
  /** Attributes that the reader wants to know. */
  readonly attributes: ReadonlySet<string>;
  /** Where the page may run scripts, what stands in `noscript` is text. */
  readonly noscriptIsText: boolean;
}

const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
const rawElements: ReadonlySet<string> = new Set('script style iframe noembed noframes plaintext xmp'.split(' '));

interface Entered {
  readonly name: string;
  readonly number: number;
  /** Whether the reader wants what is in it. */
  readonly isRead: boolean;
}

const noAttributes: Attributes = new Map();
/** An end tag closes the element it names if that is open this near; else it is passed over. */
const mostUnclosed = 32;

/** Reads the markup through; the reader hears of everything in it but comments. */
export function scanMarkup(markup: string, reader: MarkupReader, options: ScanOptions): void {
  new Scan(markup, reader, options).run();
}

class Scan {
  readonly #markup: string;
  readonly #reader: MarkupReader;
  readonly #options: ScanOptions;
  readonly #entered: Entered[] = [];
  #at = 0;
  #elements = 0;
  #anchor: Anchor = 0;
  /** Units of text since the anchor. */
  #offset = 0;
  /** What stands in a `template` is no part of the document and has no numbers. */
  #templates = 0;
  /** False once no quoted value stands ahead: it is not looked for again. */
  #valuesGoOn = true;

  constructor(markup: string, reader: MarkupReader, options: ScanOptions) {
    this.#markup = markup;
    this.#reader = reader;
    this.#options = options;
  }

  run(): void {
    const { length } = this.#markup;
    while (this.#at < length && this.#reader.goesOn()) {
      const tag = this.#indexOr(length, '<', this.#at);
      if (tag > this.#at) this.#text(this.#markup.slice(this.#at, tag));
      this.#at = tag;
      if (tag < length) this.#tag();
    }
  }

  #indexOr(otherwise: number, words: string, from: number): number {
    const found = this.#markup.indexOf(words, from);
    return found < 0 ? otherwise : found;
  }

  get #isRead(): boolean {
    return this.#entered.at(-1)?.isRead ?? true;
  }

  #text(written: string): void {
    const data = decode(written);
    if (this.#isRead) this.#reader.text(data, this.#anchor, this.#offset);
    this.#offset += data.length;
  }

  #tag(): void {
    const next = this.#markup[this.#at + 1];
    if (next === '/') return this.#endTag();
    if (next === '!' || next === '?') return this.#skipNote();
    this.#startTag();
  }

  /** A comment, a doctype, a processing instruction. */
  #skipNote(): void {
    const end = this.#markup.startsWith('<!--', this.#at) ? '-->' : '>';
    this.#at = this.#indexOr(this.#markup.length, end, this.#at) + end.length;
  }

  #endTag(): void {
    const end = this.#indexOr(this.#markup.length, '>', this.#at);
    const name = this.#markup.slice(this.#at + 2, end);
    this.#at = end + 1;
    const { length } = this.#entered;
    for (let open = length - 1; open >= Math.max(0, length - mostUnclosed); open--) {
      if (this.#entered[open]?.name !== name) continue;
      while (this.#entered.length > open) this.#leave();
      return;
    }
  }

  #leave(): void {
    const { name, number, isRead } = this.#entered.pop()!;
    if (name === 'template') this.#templates--;
    if (isRead) this.#reader.close(name);
    this.#stand(number * 2 + 1);
  }

  #stand(anchor: Anchor): void {
    if (this.#templates > 0) return;
    this.#anchor = anchor;
    this.#offset = 0;
  }

  #startTag(): void {
    const nameEnd = endOfName(this.#markup, this.#at + 1);
    const name = this.#markup.slice(this.#at + 1, nameEnd);
    const attributes = this.#attributes(nameEnd);
    const number = this.#templates > 0 ? 0 : this.#elements++;
    this.#stand(number * 2);
    if (this.#isRaw(name)) return this.#rawContent(name, number, attributes);
    const isRead = this.#isRead && this.#reader.open(name, attributes, number);
    this.#entered.push({ name, number, isRead });
    if (name === 'template') this.#templates++;
    if (voidElements.has(name)) this.#leave();
  }

  #isRaw(name: string): boolean {
    return rawElements.has(name) || (name === 'noscript' && this.#options.noscriptIsText);
  }

  #rawContent(name: string, number: number, attributes: Attributes): void {
    const { length } = this.#markup;
    const end = this.#indexOr(length, `</${name}>`, this.#at);
    if (this.#isRead) this.#reader.raw(name, attributes, this.#markup.slice(this.#at, end));
    this.#at = Math.min(length, end + name.length + 3);
    this.#stand(number * 2 + 1);
  }

  /** The wanted attributes of a tag whose name ends here; stands behind the tag afterwards. */
  #attributes(from: number): Attributes {
    const markup = this.#markup;
    let found: Map<string, string> | undefined;
    let at = from;
    while (markup.charCodeAt(at) === space && this.#valuesGoOn) {
      // A name may begin with an equals sign, but holds none.
      const equals = this.#indexOr(-1, '="', at + 2);
      const end = equals < 0 ? -1 : this.#indexOr(-1, '"', equals + 2);
      this.#valuesGoOn = end >= 0;
      if (end < 0) break;
      const name = markup.slice(at + 1, equals);
      if (this.#options.attributes.has(name)) (found ??= new Map()).set(name, decode(markup.slice(equals + 2, end)));
      at = end + 1;
    }
    this.#at = this.#indexOr(markup.length, '>', at) + 1;
    return found ?? noAttributes;
  }
}

const space = 32;
const greater = 62;

function endOfName(markup: string, from: number): number {
  let at = from;
  for (; at < markup.length; at++) {
    const unit = markup.charCodeAt(at);
    if (unit === space || unit === greater) break;
  }
  return at;
}

const escapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** What a browser escapes when it writes a document out, and no more. */
function decode(written: string): string {
  return written.includes('&')
    ? written.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (escape) => escapes[escape] ?? escape)
    : written;
}
