/**
 * The few DOM getters that reading needs, taken from the prototypes. A page can shadow `form.firstChild` with an input of that
 * name, and `document.documentElement` with an image; it cannot shadow what stands on the prototypes of our own world.
 */

function descriptorOf(start: object, name: string): PropertyDescriptor | undefined {
  let holder: object | null = start;
  while (holder) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}

/** Reads a property as the prototypes of `of` have it. */
function read(of: object, name: string): unknown {
  return descriptorOf(Object.getPrototypeOf(of) as object, name)?.get?.call(of);
}

/** The root element; undefined for a document that has lost it. */
export function rootOf(document: Document): Element | undefined {
  return (read(document, 'documentElement') as Element | null) ?? undefined;
}

/** Elements by their local name, `*` for all, in document order; live. */
export function elementsIn(of: Document | Element, name: string): ArrayLike<Element> {
  const find = descriptorOf(Object.getPrototypeOf(of) as object, 'getElementsByTagName')
    ?.value as Document['getElementsByTagName'];
  return find.call(of, name);
}

/** All elements in document order as they are now; what is added or taken away later changes nothing about the list. */
export function snapshotOf(document: Document): ArrayLike<Element> {
  const find = descriptorOf(Object.getPrototypeOf(document) as object, 'querySelectorAll')
    ?.value as Document['querySelectorAll'];
  return find.call(document, '*');
}

export function isConnected(node: Node): boolean {
  return read(node, 'isConnected') as boolean;
}

export function outerHtmlOf(element: Element): string {
  return read(element, 'outerHTML') as string;
}

/** Lower-case local name. */
export function nameOf(element: Element): string {
  return read(element, 'localName') as string;
}

export function attributeOf(element: Element, name: string): string | null {
  const find = descriptorOf(Object.getPrototypeOf(element) as object, 'getAttribute')?.value as Element['getAttribute'];
  return find.call(element, name);
}

export function nodeTypeOf(node: Node): number {
  return read(node, 'nodeType') as number;
}

export function firstChildOf(node: Node): Node | null {
  return read(node, 'firstChild') as Node | null;
}

export function nextSiblingOf(node: Node): Node | null {
  return read(node, 'nextSibling') as Node | null;
}

export function createRangeIn(document: Document): Range {
  const create = descriptorOf(Object.getPrototypeOf(document) as object, 'createRange')
    ?.value as Document['createRange'];
  return create.call(document);
}
