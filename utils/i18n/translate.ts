/** Message keys → sentences in the browser's language. */
import { browser } from 'wxt/browser';

/** Keys of `public/_locales/en/messages.json`, as WXT types them. */
export type MessageKey = Parameters<typeof browser.i18n.getMessage>[0];

/** The sentence for a key, with `$1`… filled in. */
export function translate(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key as never, substitutions.map(String));
}

/** The version of Firsthand that is at work. */
export function engineVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The reader's language, for numbers and dates. */
export function readerLocale(): string {
  return browser.i18n.getUILanguage();
}
