/**
 * One walk over the live document, from its nodes to blocks, regions and pictures. It neither writes nor asks for layout, goes
 * without recursion, and can be taken in slices: the generator yields every `sliceNodes` nodes.
 */
import { breaksLine, tellingElements, unreadElements } from './elements.ts';
import { makeBlockWriter, type BlockWriter } from './block-writer.ts';
import type { DomAccess } from './dom-access.ts';
import type { Picture, Region } from './page.ts';

const elementNode = 1;
const textNode = 3;
const sliceNodes = 2_000;

/** What is read at most; a page beyond it is cut and says so. */
export const limits = { textUnits: 5_000_000, nodes: 200_000 };

export interface Walk {
  readonly writer: BlockWriter;
  readonly regions: Region[];
  readonly elements: Element[];
  readonly pictures: Picture[];
  truncated: boolean;
}

/** An element entered and not yet left, of those whose end matters. */
interface Open {
  readonly node: Node;
  readonly kind: 'region' | 'link' | 'mark';
  readonly region: number;
}

/** Walks everything below `body`; `absolute` turns an href into an absolute address. */
export function* walkBlocks(
  body: Element,
  dom: DomAccess,
  absolute: (href: string) => string,
): Generator<void, Walk, void> {
  const walk: Walk = { writer: makeBlockWriter(), regions: [], elements: [], pictures: [], truncated: false };
  const opened: Open[] = [];
  openRegion(walk, dom, body, 'body', -1, opened);
  let nodes = 0;
  let node = dom.firstChild(body);
  while (node) {
    nodes++;
    if (nodes > limits.nodes || walk.writer.units() > limits.textUnits) {
      walk.truncated = true;
      break;
    }
    if (nodes % sliceNodes === 0) yield;
    const inside = enter(walk, dom, node, opened, absolute);
    node = (inside && dom.firstChild(node)) || following(walk, dom, node, body, opened);
  }
  walk.writer.endBlock();
  return walk;
}

/** The next node in document order that is not inside `from`; leaves what ends on the way. */
function following(walk: Walk, dom: DomAccess, from: Node, body: Node, opened: Open[]): Node | null {
  let node: Node | null = from;
  while (node && node !== body) {
    leave(walk, node, opened);
    const next = dom.nextSibling(node);
    if (next) return next;
    node = dom.parentNode(node);
  }
  return null;
}

/** Takes a node in; true where its children are to be read. */
function enter(walk: Walk, dom: DomAccess, node: Node, opened: Open[], absolute: (href: string) => string): boolean {
  const type = dom.nodeType(node);
  if (type === textNode) walk.writer.addText(node as Text);
  return type === elementNode && enterElement(walk, dom, node as Element, opened, absolute);
}

function enterElement(
  walk: Walk,
  dom: DomAccess,
  element: Element,
  opened: Open[],
  absolute: (href: string) => string,
): boolean {
  const name = dom.nameOf(element);
  if (unreadElements.has(name)) return false;
  if (name === 'br' || name === 'wbr') {
    if (name === 'br') walk.writer.breakLine();
    return false;
  }
  const region = regionOf(opened);
  if (name === 'img') {
    addPicture(walk, dom, element, region);
    return false;
  }
  if (breaksLine(name)) openRegion(walk, dom, element, name, region, opened);
  else openInline(walk, dom, element, name, opened, absolute);
  return true;
}

function openInline(
  walk: Walk,
  dom: DomAccess,
  element: Element,
  name: string,
  opened: Open[],
  absolute: (href: string) => string,
): void {
  const has = dom.hasAttributes(element);
  if (has && isHidden(dom, element)) return openRegion(walk, dom, element, name, regionOf(opened), opened);
  const href = has && name === 'a' ? dom.attribute(element, 'href') : null;
  if (href) {
    walk.writer.openLink(absolute(href.trim()));
    opened.push({ node: element, kind: 'link', region: regionOf(opened) });
  }
  const hint = has ? hintOf(dom, element, true) : '';
  if (!hint && !tellingElements.has(name)) return;
  const value = has ? (dom.attribute(element, 'datetime') ?? (hint && dom.attribute(element, 'content'))) : null;
  walk.writer.openMark(name, hint, value || undefined);
  opened.push({ node: element, kind: 'mark', region: regionOf(opened) });
}

function openRegion(walk: Walk, dom: DomAccess, element: Element, tag: string, parent: number, opened: Open[]): void {
  const has = dom.hasAttributes(element);
  const region = walk.regions.length;
  const hidden = (walk.regions[parent]?.hidden ?? false) || (has && isHidden(dom, element));
  walk.regions.push({ parent, tag, hint: has ? hintOf(dom, element, false) : '', hidden });
  walk.elements.push(element);
  opened.push({ node: element, kind: 'region', region });
  walk.writer.startRegion(region, tag);
}

function leave(walk: Walk, node: Node, opened: Open[]): void {
  while (opened.length > 1 && opened[opened.length - 1]?.node === node) {
    const kind = opened.pop()?.kind;
    if (kind === 'link') walk.writer.closeLink();
    if (kind === 'mark') walk.writer.closeMark();
    if (kind === 'region') walk.writer.startRegion(regionOf(opened), walk.regions[regionOf(opened)]?.tag ?? 'div');
  }
}

const regionOf = (opened: readonly Open[]): number => opened[opened.length - 1]?.region ?? 0;

function addPicture(walk: Walk, dom: DomAccess, element: Element, region: number): void {
  const alt = dom.attribute(element, 'alt')?.trim() ?? '';
  walk.pictures.push({ alt: alt.slice(0, 300), region, blocksBefore: walk.writer.blocks.length });
}

function isHidden(dom: DomAccess, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /display\s?:\s?none/i.test(style);
}

function hintOf(dom: DomAccess, element: Element, inline: boolean): string {
  let hint = dom.attribute(element, 'class') ?? '';
  for (const name of ['id', 'itemprop', inline ? 'rel' : 'role']) {
    const value = dom.attribute(element, name);
    if (value) hint = hint ? `${hint} ${value}` : value;
  }
  return hint && hint.slice(0, 300).toLowerCase();
}
