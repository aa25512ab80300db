/** Every locale says everything: the same messages as English, with the same placeholders, and each plural form that its language needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const folder = join(import.meta.dirname, '..', 'public', '_locales');
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;

const pluralKey = /^(?<counted>\w+)_(?<form>zero|one|two|few|many|other)$/;

/** The plural forms by what is counted. */
function formsOf(messages: Messages): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const key of Object.keys(messages)) {
    const { counted, form } = pluralKey.exec(key)?.groups ?? {};
    if (counted !== undefined && form !== undefined) forms.set(counted, [...(forms.get(counted) ?? []), form].sort());
  }
  return forms;
}

/** A message by its key, where it is counted the form that every language has. */
function meant(messages: Messages, key: string): Message | undefined {
  const { counted } = pluralKey.exec(key)?.groups ?? {};
  return messages[counted === undefined ? key : `${counted}_other`];
}

const withoutForms = (messages: Messages): string[] =>
  [...new Set(Object.keys(messages).map((key) => pluralKey.exec(key)?.groups?.['counted'] ?? key))].sort();

/** What a message takes in: `$NAME$`, `$1`, and how the named ones are declared. */
function placeholdersOf(message: Message | undefined) {
  const used = new Set((message?.message.match(/\$\w+\$|\$\d/g) ?? []).map((name) => name.toLowerCase()));
  return { used: [...used].sort(), declared: message?.placeholders ?? {} };
}

describe('locales', () => {
  const english = read('en');

  it('tell translators what each message is for', () => {
    for (const [key, { description }] of Object.entries(english)) expect(description?.trim(), key).toBeTruthy();
  });

  it('are the four of the house', () => {
    expect(readdirSync(folder).sort()).toEqual(['en', 'ja', 'zh_CN', 'zh_TW']);
  });

  it.each(['zh_CN', 'zh_TW', 'ja'])(
    '%s has every message of English, none besides, and the same placeholders',
    (locale) => {
      const messages = read(locale);
      expect(withoutForms(messages)).toEqual(withoutForms(english));
      for (const [key, message] of Object.entries(messages)) {
        expect({ key, ...placeholdersOf(message) }).toEqual({ key, ...placeholdersOf(meant(english, key)) });
        expect(message.message.trim(), key).not.toBe('');
      }
    },
  );

  it.each(['en', 'zh_CN', 'zh_TW', 'ja'])('%s has the plural forms of its language, and no others', (locale) => {
    const messages = read(locale);
    const language = messages['messagesLanguage']!.message;
    expect(language).toBe(locale.replace('_', '-'));
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const forms = formsOf(messages);
    expect(forms.size).toBeGreaterThan(0);
    for (const [counted, own] of forms) expect({ counted, own }).toEqual({ counted, own: needed });
  });

  it.each(['en', 'zh_CN', 'zh_TW', 'ja'])('%s takes in a number in each of its plural forms', (locale) => {
    const messages = read(locale);
    for (const [counted, forms] of formsOf(messages)) {
      for (const form of forms) expect(placeholdersOf(messages[`${counted}_${form}`]).used).toContain('$value$');
    }
  });
});
