import { describe, expect, it } from 'vitest';
import { makeAnalysis } from '../../tests/make-analysis.ts';
import { makeClipDraft } from '../clips/make-clip.ts';
import { readMessage } from './validate-message.ts';

const draft = makeClipDraft(makeAnalysis(), { saveId: 'save-0001', pageTitle: '门户网' })!;

const page = {
  kind: 'see-page',
  markup: { text: '<html><body></body></html>', noscriptIsText: true },
  url: 'https://quay.example/a',
  dressed: ['p'],
  isArriving: true,
};

const refusalOf = (message: unknown): string | undefined => {
  const read = readMessage(message);
  return 'refusal' in read ? read.refusal : undefined;
};

describe('readMessage', () => {
  it('lets a page pass', () => {
    expect(refusalOf(page)).toBeUndefined();
  });

  it('lets a save pass', () => {
    expect(refusalOf({ kind: 'save-clip', draft })).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['an unknown kind', { kind: 'format-disk' }],
    ['a kind of its prototype', { kind: 'constructor' }],
    ['a page that is no text', { ...page, markup: { text: ['<html>'], noscriptIsText: true } }],
    ['a page that brings its own analysis', { ...page, analysis: {} }],
    ['an address that the page wants for its clip', { kind: 'save-clip', draft, url: 'https://bank.example/' }],
    [
      'a link that is a script',
      { kind: 'save-clip', draft: { ...draft, source: { name: 'x', url: 'javascript:alert(1)' } } },
    ],
    ['ten million letters of title', { kind: 'save-clip', draft: { ...draft, title: 'x'.repeat(10_000_000) } }],
    ['a page of a hundred million letters', { ...page, markup: { ...page.markup, text: 'x'.repeat(100_000_000) } }],
    [
      'a figure that is no number',
      { kind: 'save-clip', draft: { ...draft, statistics: [{ ...draft.statistics[0], value: Number.NaN }] } },
    ],
    ['a place of the card outside the window', { kind: 'keep-preference', preference: { cardPlace: { x: 9, y: 0 } } }],
    ['an element with a rule in its name', { ...page, dressed: ['p{}body'] }],
    ['a tab that is no number', { kind: 'read-tab', tabId: '7' }],
    ['an id with a path in it', { kind: 'open-clip', clipId: '../../../etc' }],
  ])('refuses %s', (_what, message) => {
    expect(refusalOf(message)).toMatch(/^Refused message: /);
  });

  it('hands on what its schema knows and nothing that rides along on a list', () => {
    const evidence = Object.assign([...draft.evidence], { junk: 'z'.repeat(1_000) });
    const read = readMessage({ kind: 'save-clip', draft: { ...draft, evidence } });
    expect(read).toMatchObject({ message: { kind: 'save-clip', draft: { title: draft.title } } });
    expect(JSON.stringify(Object.entries((read as { message: { draft: object } }).message.draft))).not.toContain('zzz');
    expect(Object.keys((read as { message: { draft: typeof draft } }).message.draft.evidence)).not.toContain('junk');
  });
});
