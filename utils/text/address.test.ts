import { describe, expect, test } from 'vitest';
import { hostOf, isHomePage, pathOf } from './address.ts';

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
