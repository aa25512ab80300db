/** A document as its prototypes have it: a page can name an image `documentElement` or a form `createElement`, and ask it would answer instead. */

function read<T>(prototype: object, name: string, of: object): T | undefined {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(of) as T | undefined;
}

/** The root element; undefined for a document that has lost it. */
export function rootOf(document: Document): HTMLElement | undefined {
  return read<HTMLElement>(Document.prototype, 'documentElement', document) ?? undefined;
}

export function createIn<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

/** Its address, as `location` has it. */
export function addressOf(document: Document): string {
  return read<string>(Document.prototype, 'URL', document) ?? '';
}

/** True while nobody can see the page. */
export function isHidden(document: Document): boolean {
  return read<boolean>(Document.prototype, 'hidden', document) ?? false;
}

/** The title as the tab shows it. */
export function titleOf(document: Document): string {
  return read<string>(Document.prototype, 'title', document) ?? '';
}

/** How many elements there are: grows when something was loaded late, and costs next to nothing to ask. */
export function countElements(document: Document): number {
  return Document.prototype.getElementsByTagName.call(document, '*').length;
}
