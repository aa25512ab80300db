/** A document → has a translator put other words on it? Then what we found is not what stands there, and nothing is re-read. */
import { rootOf } from '../page/dom-access.ts';

/** Google in Chrome marks the root by a class, Immersive Translate by an attribute, Edge every element it has touched. */
const rootMarks = '.translated-ltr, .translated-rtl, [imt-state="dual"], [imt-state="translation"]';
const elementMark = '[_msttexthash]';

/** `language`: the root's `lang` when the page was read; Firefox changes it when it translates. */
export function isTranslated(document: Document, language: string | null): boolean {
  const root = rootOf(document);
  if (!root) return false;
  if (Element.prototype.matches.call(root, rootMarks)) return true;
  if (Element.prototype.querySelector.call(root, elementMark)) return true;
  return language !== null && language !== '' && languageOf(document) !== language;
}

/** The root's `lang` attribute. */
export function languageOf(document: Document): string | null {
  const root = rootOf(document);
  return root ? Element.prototype.getAttribute.call(root, 'lang') : null;
}
