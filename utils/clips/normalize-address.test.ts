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
