import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDraft } from '../../tests/make-clip-draft.ts';
import type { SiteRule } from '../clips/page-word.ts';
import { readSettings } from '../settings/settings.ts';
import { ClipDatabase } from '../database/clip-database.ts';
import { clipOfAddress } from '../database/read-clips.ts';
import { keepSiteRule } from './keep-site-rule.ts';
import { changeClipWords, keepClip } from './keep-clips.ts';
import { keepPageWord, wordOfPage } from './page-words.ts';

const told: { tabId: number; kind: string }[] = [];
const stored: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [
        { id: 1, url: 'https://portal.example.com/a?utm_source=x' },
        { id: 2, url: 'https://other.example.org/' },
        { id: 3 },
      ],
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: object) => void Object.assign(stored, items),
        onChanged: { addListener: () => undefined },
      },
    },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  },
}));
vi.mock('../messaging/send-to-lens.ts', () => ({
  sendToLens: async (tabId: number, { kind }: { kind: string }) => void told.push({ tabId, kind }),
}));

const url = 'https://portal.example.com/a';
const draft = makeDraft({ saveId: 'save-0001', title: '江城成绩单', text: '江城上半年财政收入达88亿元。' });
const now = '2026-02-01T00:00:00.000Z';
const wordNow = async (at: string) => wordOfPage(database, at, (await readSettings()).siteRules);
const stamp = { url, savedAt: '2026-01-01T00:00:00.000Z' };
let database: ClipDatabase;
let names = 0;
beforeEach(() => {
  database = new ClipDatabase(`page-words-${names++}`);
  told.length = 0;
  for (const key of Object.keys(stored)) delete stored[key];
});

describe('a page’s word', () => {
  it('is kept by address, before anything is saved, and the tabs that show the page look again', async () => {
    await keepPageWord(database, `${url}#top`, { says: { verdict: 'original' } }, now);
    expect((await wordNow(`${url}?utm_source=y`)).inForce?.says?.verdict).toBe('original');
    expect(told).toEqual([{ tabId: 1, kind: 'look-again' }]);
  });

  it('is taken back by a word that says nothing', async () => {
    await keepPageWord(database, url, { says: { verdict: 'original' } }, now);
    await keepPageWord(database, url, {}, now);
    expect(await wordNow(url)).toEqual({ ruleSite: 'example.com' });
    expect(await database.pageWords.count()).toBe(0);
  });

  it('stands on the clip when the page is saved, and the record keeps what was found', async () => {
    await keepPageWord(database, url, { says: { verdict: 'reprint', source: '江口晚报' } }, now);
    await keepClip(database, draft, stamp);
    const clip = await clipOfAddress(database, url);
    expect(clip?.verdict).toBe('original');
    expect(clip?.word?.corrections?.verdict).toBe('reprint');
  });

  it('puts right a clip that is there, and leaves the original title that was corrected', async () => {
    await keepClip(database, draft, stamp);
    const { id } = (await clipOfAddress(database, url))!;
    await changeClipWords(database, [id], { corrections: { originalTitle: '原题' } }, now);
    await keepPageWord(database, url, { says: { verdict: 'reprint', source: '江口晚报' } }, now);
    expect((await clipOfAddress(database, url))?.word?.corrections).toEqual({
      verdict: 'reprint',
      source: '江口晚报',
      originalTitle: '原题',
    });
  });

  it('follows a later correction in the library', async () => {
    await keepClip(database, draft, stamp);
    await keepPageWord(database, url, { says: { verdict: 'original' } }, now);
    const { id } = (await clipOfAddress(database, url))!;
    await changeClipWords(database, [id], { corrections: { verdict: 'reprint', source: '江口晚报' } }, now);
    expect((await wordNow(url)).word?.says).toEqual({ verdict: 'reprint', source: '江口晚报' });
  });

  it('is refused for what is no page of the web', async () => {
    await expect(keepPageWord(database, 'chrome://extensions', { says: { verdict: 'original' } }, now)).rejects.toThrow(
      'Only pages of the web',
    );
  });
});

describe('a site’s rule', () => {
  const rulesNow = () => (stored['settings'] as { siteRules: SiteRule[] } | undefined)?.siteRules;

  it('counts on every page of the site, and less than the word on a page', async () => {
    await keepSiteRule(url, { verdict: 'reprint', source: '江城日报' });
    expect((await wordNow('https://www.example.com/b')).inForce?.says?.source).toBe('江城日报');
    await keepPageWord(database, url, { says: { verdict: 'original' } }, now);
    expect((await wordNow(url)).inForce?.says?.verdict).toBe('original');
  });

  it('is one for a site: the later counts, and it can be taken away', async () => {
    await keepSiteRule(url, { verdict: 'original' });
    await keepSiteRule(url, { verdict: 'not-article' });
    expect(rulesNow()).toEqual([{ verdict: 'not-article', site: 'example.com' }]);
    await keepSiteRule(url, undefined);
    expect(rulesNow()).toEqual([]);
  });

  it('can’t be made for a public suffix', async () => {
    await expect(keepSiteRule('https://github.io/', { verdict: 'original' })).rejects.toThrow('No rule');
  });
});
