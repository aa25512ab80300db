/** Every locale says everything: the same keys as English, with the same placeholders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { content: string }>>;
}

const folder = join(import.meta.dirname, '..', 'public', '_locales');
const read = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Record<string, Message>;

/** What a message takes in: `$NAME$`, `$1`, and how the named ones are declared. */
function placeholdersOf(message: Message | undefined) {
  const used = new Set((message?.message.match(/\$\w+\$|\$\d/g) ?? []).map((name) => name.toLowerCase()));
  return { used: [...used].sort(), declared: message?.placeholders ?? {} };
}

describe('locales', () => {
  const english = read('en');

  it('are the four of the house', () => {
    expect(readdirSync(folder).sort()).toEqual(['en', 'ja', 'zh_CN', 'zh_TW']);
  });

  it.each(['zh_CN', 'zh_TW', 'ja'])(
    '%s has every message of English, none besides, and the same placeholders',
    (locale) => {
      const messages = read(locale);
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(english)) {
        expect({ key, ...placeholdersOf(messages[key]) }).toEqual({ key, ...placeholdersOf(message) });
        expect(messages[key]?.message.trim(), key).not.toBe('');
      }
    },
  );
});
