/** The browser's API for extensions, looked up when it is used: on a page the first touch of it takes longer than all that the gate does. */
import type { browser } from 'wxt/browser';

export function extensionApi(): typeof browser {
  const { browser: standard, chrome } = globalThis as { browser?: typeof browser; chrome?: typeof browser };
  return (standard?.runtime?.id ? standard : chrome) as typeof browser;
}
