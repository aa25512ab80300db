/**
 * A live document → its markup, written out by the browser itself: one call of its own, many times as fast as a script that
 * goes from node to node, and without layout, a clone or a change to the page.
 */
import {
  attributeOf,
  elementsIn,
  firstChildOf,
  holds,
  nameOf,
  nextSiblingOf,
  nodeTypeOf,
  outerHtmlOf,
  rootOf,
  snapshotOf,
} from './dom-access.ts';
import type { Markup } from './read-markup.ts';

export interface Written {
  readonly markup: Markup;
  /** All elements, in the order in which the markup has them. */
  readonly elements: ArrayLike<Element>;
}

/** A document of no more elements is written out at a stretch; of a larger one as many at a time, about. */
const mostAtOnce = 20_000;
/** More is not read anyway. */
const mostElements = 210_000;

/** So many elements are opened one in the other to find where to cut. What is nested deeper is written at a stretch: to count it at every level would take the square of its depth. */
const mostOpened = 40;

const elementNode = 1;
const textNode = 3;

/** Writes the document out; the generator stops for breath on a page beyond any common size. `article`: see Markup. */
export function* writeMarkup(document: Document, article?: number): Generator<void, Written, void> {
  const root = rootOf(document);
  const before = snapshotOf(document);
  const isLarge = root !== undefined && before.length > mostAtOnce;
  const text = isLarge ? yield* writePieces(root) : root ? outerHtmlOf(root) : '';
  // Where scripts are switched off, what stands in a `noscript` are elements.
  const noscriptIsText = !holds(document, 'noscript *');
  const markup = { text, noscriptIsText, ...(article !== undefined && { article }) };
  return { markup, elements: isLarge ? snapshotOf(document) : before };
}

/** The same text, piece by piece: an element too large to be written at once is opened, and what is in it written one by one. */
function* writePieces(root: Element): Generator<void, string, void> {
  const pieces: string[] = [];
  const opened: Element[] = [];
  let written = 0;
  let sinceBreath = 0;
  let node: Node | null = root;
  while (node !== null && written < mostElements) {
    const current: Node = node;
    const element = nodeTypeOf(current) === elementNode ? (current as Element) : undefined;
    const size: number = !element ? 0 : opened.length < mostOpened ? elementsIn(element, '*').length + 1 : 1;
    const inside: Node | null = size > mostAtOnce ? firstChildOf(current) : null;
    if (element && inside) {
      pieces.push(openTagOf(element));
      opened.push(element);
      node = inside;
      continue;
    }
    pieces.push(element ? outerHtmlOf(element) : textOf(current));
    written += size;
    sinceBreath += size + 1;
    if (sinceBreath > mostAtOnce) {
      sinceBreath = 0;
      yield;
    }
    node = nextIn(current, opened, pieces);
  }
  while (opened.length > 0) pieces.push(`</${nameOf(opened.pop()!)}>`);
  return pieces.join('');
}

/** The node after this one; closes what ends between them. */
function nextIn(node: Node, opened: Element[], pieces: string[]): Node | null {
  let from = node;
  for (let around = opened.pop(); around; around = opened.pop()) {
    // The document may have changed while we breathed: what has left it has no neighbours any more.
    const next = nextSiblingOf(from);
    if (next) {
      opened.push(around);
      return next;
    }
    pieces.push(`</${nameOf(around)}>`);
    from = around;
  }
  return null;
}

/** Of the attributes those that a container is told by. */
function openTagOf(element: Element): string {
  const attributes = ['lang', 'class', 'id', 'role', 'itemprop', 'hidden', 'aria-hidden', 'style'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value === null ? [] : [` ${name}="${escape(value).replaceAll('"', '&quot;')}"`];
  });
  return `<${nameOf(element)}${attributes.join('')}>`;
}

function textOf(node: Node): string {
  return nodeTypeOf(node) === textNode ? escape((node as Text).data) : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
