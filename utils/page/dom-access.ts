/**
 * The few DOM getters the reader needs, taken from the prototypes. A page can shadow `form.firstChild` with an input of that
 * name, and `document.createTreeWalker` with an image; it cannot shadow what stands on the prototypes of our own world.
 */

type Getter<Of, T> = (this: Of) => T;

export interface DomAccess {
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly isConnected: (node: Node) => boolean;
  readonly textContent: (node: Node) => string;
  /** Lower-case local name. */
  readonly nameOf: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly hasAttributes: (element: Element) => boolean;
  readonly elementsByTag: (document: Document, name: string) => ArrayLike<Element>;
  readonly rootOf: (document: Document) => Element | null;
  readonly createRange: (document: Document) => Range;
}

function descriptorOf(start: object, name: string): PropertyDescriptor | undefined {
  let holder: object | null = start;
  while (holder) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}

function getterOf<Of, T>(prototype: object, name: string): (of: Of) => T {
  const get = descriptorOf(prototype, name)?.get as Getter<Of, T> | undefined;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (of) => get.call(of);
}

function methodOf(prototype: object, name: string): (...args: never[]) => unknown {
  return descriptorOf(prototype, name)?.value as (...args: never[]) => unknown;
}

/** Getters and methods of the document's own prototypes. */
export function domAccessOf(document: Document): DomAccess {
  const documentPrototype = Object.getPrototypeOf(document) as object;
  const rootOf = getterOf<Document, Element | null>(documentPrototype, 'documentElement');
  const root = rootOf(document);
  const elementPrototype = Object.getPrototypeOf(root ?? document) as object;
  const getAttribute = methodOf(elementPrototype, 'getAttribute') as (this: Element, name: string) => string | null;
  const hasAttributes = methodOf(elementPrototype, 'hasAttributes') as (this: Element) => boolean;
  const byTag = methodOf(documentPrototype, 'getElementsByTagName') as (
    this: Document,
    name: string,
  ) => ArrayLike<Element>;
  const createRange = methodOf(documentPrototype, 'createRange') as (this: Document) => Range;
  return {
    nodeType: getterOf(documentPrototype, 'nodeType'),
    firstChild: getterOf(documentPrototype, 'firstChild'),
    nextSibling: getterOf(documentPrototype, 'nextSibling'),
    parentNode: getterOf(documentPrototype, 'parentNode'),
    isConnected: getterOf(documentPrototype, 'isConnected'),
    textContent: textContentOf(documentPrototype),
    nameOf: root ? getterOf(elementPrototype, 'localName') : () => '',
    attribute: (element, name) => getAttribute.call(element, name),
    hasAttributes: (element) => hasAttributes.call(element),
    elementsByTag: (of, name) => byTag.call(of, name),
    rootOf,
    createRange: (of) => createRange.call(of),
  };
}

function textContentOf(prototype: object): (node: Node) => string {
  const read = getterOf<Node, string | null>(prototype, 'textContent');
  return (node) => read(node) ?? '';
}
