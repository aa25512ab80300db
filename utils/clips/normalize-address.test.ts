import { describe, expect, it } from 'vitest';
import { normalizeAddress } from './normalize-address.ts';

describe('normalizeAddress', () => {
  it.each([
    ['drops the fragment', 'https://news.example/a/1.html#comments', 'https://news.example/a/1.html'],
    ['keeps a fragment that routes', 'https://app.example/#/article/7', 'https://app.example/#/article/7'],
    ['keeps a hashbang route', 'https://app.example/#!/article/7', 'https://app.example/#!/article/7'],
    [
      'drops tracking parameters and keeps the others',
      'https://news.example/a?id=3&utm_source=x&utm_medium=y&spm=z',
      'https://news.example/a?id=3',
    ],
    ['lower-cases the host and drops the default port', 'HTTP://News.Example:80/A', 'http://news.example/A'],
    ['drops user name and password', 'https://me:secret@news.example/a', 'https://news.example/a'],
    [
      'keeps a path with Chinese letters in one form',
      'https://news.example/扬州',
      'https://news.example/%E6%89%AC%E5%B7%9E',
    ],
  ])('%s', (_promise, address, normalized) => {
    expect(normalizeAddress(address)).toBe(normalized);
  });

  it.each([
    ['https://news.example/a?t=a%20b', 'utm_source=x'],
    ['https://news.example/view?20240514', 'utm_source=x'],
    ['https://news.example/view?t=it%27s(1)', 'fbclid=x'],
    ['https://news.example/a?k=a/b,c', 'gclid=1'],
    ['https://news.example/a?k=%D1%EF%D6%DD', 'spm=1'],
    ['https://news.example/a', 'UTM_SOURCE=x'],
    ['https://news.example/a', 'at_medium=RSS&at_campaign=K'],
    ['https://news.example/a', 'maca=de-rss-all'],
    ['https://news.example/a', 'CMP=share_btn'],
    ['https://news.example/a', 'smid=tw-share'],
    ['https://news.example/a', 'gad_source=1&gbraid=2&wbraid=3'],
    ['https://news.example/a', 'srsltid=abc'],
    ['https://news.example/a', '_hsenc=1&_hsmi=2'],
    ['https://news.example/a', 'wt_mc=rss'],
  ])('knows %s again behind %s, and writes the rest as it was', (address, tracking) => {
    expect(normalizeAddress(`${address}${address.includes('?') ? '&' : '?'}${tracking}`)).toBe(address);
  });

  it('keeps apart pages that only look alike', () => {
    expect(normalizeAddress('https://news.example/001')).not.toBe(normalizeAddress('https://news.example/001.html'));
  });

  it.each(['file:///a.html', 'about:blank', 'javascript:alert(1)', 'not an address', ''])(
    'knows nothing of %j',
    (address) => {
      expect(normalizeAddress(address)).toBeUndefined();
    },
  );
});
