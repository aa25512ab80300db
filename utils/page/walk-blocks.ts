/** The elements and texts of a page's body, in order → blocks, regions and pictures. */
import { cutText } from '../text/cut-text.ts';
import { makeBlockWriter, type BlockWriter } from './block-writer.ts';
import { breaksLine, tellingElements, unreadElements } from './elements.ts';
import type { Holder } from './holder.ts';
import type { Picture, Region } from './page.ts';
import type { Anchor, Attributes } from './scan-markup.ts';

/** What is read at most; a page beyond it is cut and says so. */
export const limits = { textUnits: 5_000_000, nodes: 200_000 };

/** Attributes that say something about a block or a mark. */
export const blockAttributes: readonly string[] =
  'class id itemprop rel role hidden aria-hidden style href datetime content alt'.split(' ');

/** An element entered and not yet left. */
interface Open {
  readonly region: number;
  readonly isRegion: boolean;
  readonly isLink: boolean;
  readonly isMark: boolean;
  readonly holder: Holder;
}

/** Takes in what stands in one element, its body. */
export class BlockWalk {
  readonly writer: BlockWriter = makeBlockWriter();
  readonly regions: Region[] = [];
  /** The number of each region's element. */
  readonly elements: number[] = [];
  readonly pictures: Picture[] = [];
  readonly #absolute: (href: string) => string;
  readonly #opened: Open[] = [];

  /** `absolute` turns an href into an absolute address. */
  constructor(absolute: (href: string) => string) {
    this.#absolute = absolute;
  }

  /** True while the body, or the element read in its place, is open. */
  get isInside(): boolean {
    return this.#opened.length > 0;
  }

  /** The body begins, or the element read in its place. */
  begin(name: string, attributes: Attributes, number: number): void {
    this.#openRegion('body', attributes, -1, number, name);
  }

  /** An element begins; true where its content is to be read. */
  open(name: string, attributes: Attributes, number: number): boolean {
    if (unreadElements.has(name)) return false;
    if (name === 'br') this.writer.endBlock();
    if (name === 'img') this.#addPicture(attributes);
    if (name === 'br' || name === 'wbr' || name === 'img') return false;
    if (breaksLine(name) || isHidden(attributes)) this.#openRegion(name, attributes, this.#region, number);
    else this.#openInline(name, attributes);
    return true;
  }

  close(): void {
    const left = this.#opened.pop();
    if (left?.isMark) this.writer.closeMark();
    if (left?.isLink) this.writer.closeLink();
    if (left?.isRegion) this.writer.startRegion(this.#region, this.regions[this.#region]?.tag ?? 'div');
  }

  text(data: string, anchor: Anchor, offset: number): void {
    const holder = this.#opened.at(-1)?.holder;
    if (holder) this.writer.addText(data, anchor, offset, holder);
  }

  get #region(): number {
    return this.#opened.at(-1)?.region ?? 0;
  }

  #openInline(name: string, attributes: Attributes): void {
    const href = name === 'a' ? attributes.get('href') : undefined;
    if (href) this.writer.openLink(this.#absolute(href.trim()));
    const hint = hintOf(attributes, true);
    const isMark = hint !== '' || tellingElements.has(name);
    const value = attributes.get('datetime') ?? (hint && attributes.get('content'));
    if (isMark) this.writer.openMark(name, hint, value || undefined);
    this.#opened.push({
      region: this.#region,
      isRegion: false,
      isLink: Boolean(href),
      isMark,
      holder: this.#holder(name, attributes),
    });
  }

  /** `name`: the element's own, where the region goes by another. */
  #openRegion(tag: string, attributes: Attributes, parent: number, number: number, name = tag): void {
    const region = this.regions.length;
    const hidden = (this.regions[parent]?.hidden ?? false) || isHidden(attributes);
    this.regions.push({ parent, tag, hint: hintOf(attributes, false), hidden });
    this.elements.push(number);
    this.#opened.push({ region, isRegion: true, isLink: false, isMark: false, holder: this.#holder(name, attributes) });
    this.writer.startRegion(region, tag);
  }

  #holder(name: string, attributes: Attributes): Holder {
    return { name, id: attributes.get('id') ?? '', around: this.#opened.at(-1)?.holder };
  }

  #addPicture(attributes: Attributes): void {
    const alt = attributes.get('alt')?.trim() ?? '';
    this.pictures.push({ alt: cutText(alt, 300), region: this.#region, blocksBefore: this.writer.blocks.length });
  }
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  return /display\s?:\s?none/i.test(attributes.get('style') ?? '');
}

function hintOf(attributes: Attributes, isInline: boolean): string {
  if (attributes.size === 0) return '';
  let hint = attributes.get('class') ?? '';
  for (const name of ['id', 'itemprop', isInline ? 'rel' : 'role']) {
    const value = attributes.get(name);
    if (value) hint = hint ? `${hint} ${value}` : value;
  }
  return hint && cutText(hint, 300).toLowerCase();
}
