/** A number and what is counted → words in the plural form of their language: "1 figure", "7 figures". */
import { readerLocale, translate, type MessageKey } from './translate.ts';

/** Keys of messages that come in the plural forms of their locale: `figuresCount_one`, `figuresCount_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Counted}_other`
    ? Counted
    : never
  : never;

/** The words for so many; `$1` is the number in the reader's notation, what follows are `$2`…. */
export function translateCount(key: CountedKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const form = `${key}_${pluralForm(count, translate('messagesLanguage'))}` as MessageKey;
  return translate(form, new Intl.NumberFormat(readerLocale()).format(count), ...substitutions);
}

/** The rules are those of the messages' language: a browser in a fifth language shows the English ones. */
function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(language).select(count);
}
