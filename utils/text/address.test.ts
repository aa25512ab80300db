import { describe, expect, test } from 'vitest';
import { hostOf, isArticleAddress, isHomePage, pathOf } from './address.ts';

describe('hostOf', () => {
  test.each([
    ['https://News.Example.org:8080/a?b#c', 'news.example.org'],
    ['//example.org', 'example.org'],
    ['http://user@example.org/x', 'example.org'],
    ['/a/b', undefined],
    ['mailto:ada@example.org', undefined],
    [undefined, undefined],
  ])('finds the host of %j', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('pathOf', () => {
  test.each([
    ['https://example.org', '/'],
    ['https://example.org/a/b?c', '/a/b'],
    ['x', undefined],
  ])('finds the path of %j', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });
});

describe('isArticleAddress', () => {
  test.each([
    'https://example.org/2024/05/20/a-walk',
    'https://example.org/a/20240520/123456.shtml',
    'http://example.org/c/1-2.html',
    'https://example.org/news/why-the-river-rose-twice',
    'https://example.org/?p=123',
    'https://example.org/story/ab12cd34ef',
    'https://example.org/%E6%B1%9F%E5%9F%8E%E7%AD%94%E5%8D%B7',
  ])('takes %j for an article', (url) => {
    expect(isArticleAddress(url)).toBe(true);
  });

  test.each([
    undefined,
    'https://example.org',
    'https://example.org/index.html',
    'https://example.org/news',
    'https://example.org/news/2024/',
    'https://example.org/news/list_2.html',
    'https://example.org/2024/05/20/',
    'https://example.org/china/local-politics/',
    'https://example.org/sj/index_12345.html',
    'ftp://example.org/2024/05/20/a-walk',
    '/2024/05/20/a-walk',
  ])('knows that %j is none', (url) => {
    expect(isArticleAddress(url)).toBe(false);
  });
});

describe('isHomePage', () => {
  test.each([
    'https://example.org',
    'https://example.org/',
    'https://example.org/index.html',
    'https://example.org/?utm_source=x',
    'https://example.org/de/',
  ])('knows the front door %j', (url) => {
    expect(isHomePage(url)).toBe(true);
  });

  test.each(['https://example.org/?p=123', 'https://example.org/a', 'https://example.org/2024/05/20/', '/'])(
    'knows that %j is none',
    (url) => {
      expect(isHomePage(url)).toBe(false);
    },
  );
});
