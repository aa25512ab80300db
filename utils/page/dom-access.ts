/**
 * What we ask of a document, asked by the prototypes' own getters and methods. A page can shadow `form.firstChild` with an input
 * of that name, and `document.documentElement` with an image; it cannot shadow what stands on the prototypes of our own world.
 */

/** Reads a property as the prototypes of `of` have it: one step of the engine's own, so that it costs next to nothing. */
function read<T>(of: object, name: string): T {
  return Reflect.get(Object.getPrototypeOf(of) as object, name, of) as T;
}

/** The root element; undefined for a document that has lost it. */
export function rootOf(document: Document): HTMLElement | undefined {
  return read<HTMLElement | null>(document, 'documentElement') ?? undefined;
}

/** Elements by their local name, `*` for all, in document order; live. */
export function elementsIn(of: Document | Element, name: string): ArrayLike<Element> {
  return read<Document['getElementsByTagName']>(of, 'getElementsByTagName').call(of, name);
}

/** How many elements there are: grows when something was loaded late. */
export function countElements(document: Document): number {
  return elementsIn(document, '*').length;
}

/** All elements in document order as they are now; what is added or taken away later changes nothing about the list. */
export function snapshotOf(document: Document): ArrayLike<Element> {
  return read<Document['querySelectorAll']>(document, 'querySelectorAll').call(document, '*');
}

/** Whether an element that the selector fits stands in the document. */
export function holds(document: Document, selector: string): boolean {
  return read<Document['querySelector']>(document, 'querySelector').call(document, selector) !== null;
}

/** What an XPath finds in the document, in its order. */
export function evaluateIn(document: Document, path: string): XPathResult {
  const orderedIterator = 5;
  return read<Document['evaluate']>(document, 'evaluate').call(document, path, document, null, orderedIterator, null);
}

/** Its address, as `location` has it. */
export function addressOf(document: Document): string {
  return read(document, 'URL');
}

/** The title as the tab shows it. */
export function titleOf(document: Document): string {
  return read(document, 'title');
}

/** True while nobody can see the page. */
export function isHidden(document: Document): boolean {
  return read(document, 'hidden');
}

export function createIn<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return read<Document['createElement']>(document, 'createElement').call(document, name) as HTMLElementTagNameMap[Name];
}

export function createRangeIn(document: Document): Range {
  return read<Document['createRange']>(document, 'createRange').call(document);
}

export function isConnected(node: Node): boolean {
  return read(node, 'isConnected');
}

export function outerHtmlOf(element: Element): string {
  return read(element, 'outerHTML');
}

/** Lower-case local name. */
export function nameOf(element: Element): string {
  return read(element, 'localName');
}

export function attributeOf(element: Element, name: string): string | null {
  return read<Element['getAttribute']>(element, 'getAttribute').call(element, name);
}

export function nodeTypeOf(node: Node): number {
  return read(node, 'nodeType');
}

export function firstChildOf(node: Node): Node | null {
  return read(node, 'firstChild');
}

export function parentElementOf(node: Node): Element | null {
  return read(node, 'parentElement');
}

export function nextSiblingOf(node: Node): Node | null {
  return read(node, 'nextSibling');
}
