/** Every kind of message from everybody who could send it, against the table. A new kind needs a sample here. */
import { describe, expect, it, vi } from 'vitest';
import { makeDraft } from '../../tests/make-clip-draft.ts';
import { makeBorder } from './guard-border.ts';
import type { BackgroundProtocol } from './protocol.ts';
import type { Sender } from './serve.ts';
import { whoMaySend } from './who-may-send.ts';

const own = 'chrome-extension://firsthand/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => 'chrome-extension://firsthand/' } } }));

type Kind = keyof BackgroundProtocol;
const samples: { readonly [K in Kind]: object } = {
  'may-be-article': {},
  'send-card': {},
  'see-page': {
    markup: { text: '<p>x', noscriptIsText: true },
    url: 'https://portal.example/a',
    dressed: [],
    isArriving: true,
  },
  'dress-page': { dressed: [], elements: ['p'] },
  'undress-page': { elements: ['p'] },
  'keep-preference': { preference: { engine: 'bing' } },
  'hide-chip-here': {},
  'why-nothing': { tabId: 3 },
  'ask-site': {},
  'switch-site': { on: false },
  'read-tab': { tabId: 3 },
  'open-options': {},
  'keep-page-word': { word: { says: { verdict: 'original' } } },
  'keep-site-rule': {},
  'save-clip': { draft: makeDraft({ saveId: 'save-0001', title: '江城', text: '江城上半年财政收入达88亿元。' }) },
  'remove-clips': { clipIds: ['save-0001'] },
  'restore-clips': { clipIds: ['save-0001'] },
  'change-words': { clipIds: ['save-0001'], change: { note: 'x' } },
  'import-clips': { records: [] },
  'open-clip': { clipId: 'save-0001' },
  'read-again': { clipId: 'save-0001' },
  'note-export': {},
  'back-up': {},
  'backup-written': { url: 'blob:chrome-extension://firsthand/1', clips: 1 },
  'backup-failed': {},
};

const tab = { id: 7, url: 'https://portal.example/a' } as NonNullable<Sender['tab']>;
const inTab = (frameId: number, url: string, origin = new URL(url).origin): Sender => ({ tab, frameId, url, origin });
const senders: Record<string, { sender: Sender; speaker?: 'page' | 'own' }> = {
  'the page': { sender: inTab(0, 'https://portal.example/a'), speaker: 'page' },
  'a frame of its origin': { sender: inTab(3, 'https://portal.example/frame'), speaker: 'page' },
  'a frame without an address': { sender: inTab(3, 'about:srcdoc', 'https://portal.example'), speaker: 'page' },
  'a stranger’s frame': { sender: inTab(4, 'https://ads.example/ad') },
  'a frame in a sandbox': { sender: inTab(5, 'https://portal.example/frame', 'null') },
  'a page that its tab has left': { sender: inTab(0, 'https://before.example/') },
  'the same name over http': { sender: inTab(4, 'http://portal.example/frame') },
  'a page that is named like ours': { sender: inTab(0, 'https://firsthand/library.html') },
  'a sender without tab and address': { sender: {} },
  'a tab without a frame': { sender: { tab, url: 'https://portal.example/a' } },
  'our popup': { sender: { url: `${own}popup.html` }, speaker: 'own' },
  'our library, in a tab': {
    sender: { tab: { ...tab, url: `${own}library.html` }, frameId: 0, url: `${own}library.html` },
    speaker: 'own',
  },
};

const kinds = Object.keys(whoMaySend) as Kind[];
const asked = (kind: Kind, sender: Sender, more: object = {}) =>
  makeBorder(() => 0)({ kind, ...samples[kind], ...more } as never, sender);

describe('the border', () => {
  it.each(kinds)('lets “%s” in from those it is for, and from nobody else', (kind) => {
    for (const [name, { sender, speaker }] of Object.entries(senders)) {
      const isLetIn = 'message' in asked(kind, sender);
      expect(isLetIn, `${kind} from ${name}`).toBe(speaker !== undefined && whoMaySend[kind].from.includes(speaker));
    }
  });

  it('changes the library and reads tabs for our own pages alone', () => {
    const forPages = kinds.filter((kind) => whoMaySend[kind].from.includes('page'));
    expect(forPages).toEqual([
      'may-be-article',
      'send-card',
      'see-page',
      'dress-page',
      'undress-page',
      'keep-preference',
      'hide-chip-here',
      'ask-site',
      'switch-site',
      'open-options',
      'keep-page-word',
      'keep-site-rule',
      'save-clip',
    ]);
  });

  it.each(['ask-site', 'switch-site', 'keep-page-word', 'keep-site-rule'] as const)(
    'lets a page say “%s” of no tab but its own',
    (kind) => {
      expect(asked(kind, senders['the page']!.sender, { tabId: 9 })).toHaveProperty('refusal');
      expect(asked(kind, senders['our popup']!.sender, { tabId: 9 })).toHaveProperty('message');
    },
  );

  it('refuses what has the right sender and the wrong shape', () => {
    expect(asked('save-clip', senders['the page']!.sender, { url: 'https://bank.example/' })).toHaveProperty('refusal');
  });

  it('lets a tab say a thing so often in a minute, and other tabs and our own pages all the same', () => {
    let now = 1_000_000;
    const border = makeBorder(() => now);
    const save = (sender: Sender) =>
      'message' in border({ kind: 'save-clip', ...samples['save-clip'] } as never, sender);
    const { sender } = senders['the page']!;
    const { mostPerMinute } = whoMaySend['save-clip'];
    for (let n = 0; n < mostPerMinute; n++) expect(save(sender)).toBe(true);
    expect(save(sender)).toBe(false);
    expect(save({ ...sender, tab: { ...tab, id: 8 } })).toBe(true);
    now += 60_000;
    expect(save(sender)).toBe(true);
    // A clock that is set back locks nobody out.
    for (let n = 0; n < mostPerMinute; n++) save(sender);
    now -= 10 * 60_000;
    expect(save(sender)).toBe(true);
    const isAsked = () => 'message' in border({ kind: 'note-export' } as never, senders['our popup']!.sender);
    expect(Array.from({ length: 500 }, isAsked).every(Boolean)).toBe(true);
  });
});
