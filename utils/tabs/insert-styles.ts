/** The highlights' style sheet into a frame and out of it, by the browser: nothing is added to the page's DOM, and no content security policy is in the way. */
import { browser } from 'wxt/browser';
import type { Frame } from '../messaging/sender.ts';
import { selectorForm } from '../page/holder.ts';
import { markStyles, type MarkStyle } from '../highlights/highlight.ts';
import { readSettings } from '../settings/settings.ts';
import { highlightStyleSheet } from '../painting/highlight-styles.ts';
import { highlightNames } from './name-highlights.ts';

/** More selectors than this are no narrower than all elements. */
const mostSelectors = 40;

/** Has the style sheet stand for the elements it is there for already and for more of them; returns for which it stands then: selectors, or one `*` on a page of strange or many elements. */
export async function dressElements(
  frame: Frame,
  dressed: readonly string[],
  more: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (dressed.includes('*')) return dressed;
  const elements = narrowest([...new Set([...dressed, ...more])]) ?? narrowest([...more]) ?? ['*'];
  if (elements.join() === dressed.join()) return dressed;
  await undressElements(frame, dressed);
  // A frame that went away meanwhile is no error.
  const { marks } = await readSettings();
  await browser.scripting
    .insertCSS(injectionOf(frame, await highlightNames(frame), elements, marks))
    .catch(() => undefined);
  return elements;
}

/** In an order of their own, so that the same elements make the same style sheet; undefined where they are too many or too strange. */
function narrowest(selectors: readonly string[]): readonly string[] | undefined {
  const fits = selectors.length <= mostSelectors && selectors.every((selector) => selectorForm.test(selector));
  return fits ? selectors.toSorted() : undefined;
}

/** Removes it for these elements: a style sheet is removed by the same words, and the reader may have changed his mind about them. */
export async function undressElements(frame: Frame, elements: readonly string[]): Promise<void> {
  if (elements.length === 0) return;
  const names = await highlightNames(frame);
  for (const marks of markStyles)
    await browser.scripting.removeCSS(injectionOf(frame, names, elements, marks)).catch(() => undefined);
}

function injectionOf({ tabId, frameId }: Frame, names: string, elements: readonly string[], marks: MarkStyle) {
  return { target: { tabId, frameIds: [frameId] }, css: highlightStyleSheet(names, elements, marks) };
}
