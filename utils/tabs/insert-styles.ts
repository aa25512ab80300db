/** The highlights' style sheet into a frame and out of it, by the browser: nothing is added to the page's DOM, and no content security policy is in the way. */
import { browser } from 'wxt/browser';
import type { Frame } from '../messaging/sender.ts';
import { highlightStyleSheet } from '../painting/highlight-styles.ts';

/** Inserts or removes the style sheet for some elements; it is removed by the same words. A frame that went away meanwhile is no error. */
export async function styleHighlights(
  { tabId, frameId }: Frame,
  on: boolean,
  elements: readonly string[],
): Promise<void> {
  const injection = { target: { tabId, frameIds: [frameId] }, css: highlightStyleSheet(elements) };
  try {
    // Inserting twice would leave one behind when it is removed once.
    await browser.scripting.removeCSS(injection).catch(() => undefined);
    if (on) await browser.scripting.insertCSS(injection);
  } catch {
    // The frame was closed or has navigated.
  }
}
