import { expect, it } from 'vitest';
import { ruleSiteOf, siteOf } from './site-of.ts';

it.each([
  ['https://news.jc.example.com/a', 'example.com'],
  ['https://a.b.co.uk/x', 'b.co.uk'],
  ['http://10.0.0.1/x', '10.0.0.1'],
  ['http://localhost:8000/x', 'localhost'],
  ['chrome://extensions', undefined],
  [undefined, undefined],
])('%s belongs to the site %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  ['https://news.example.com/a', 'example.com'],
  ['https://alice.github.io/a', 'alice.github.io'],
  ['https://bob.blogspot.com/a', 'bob.blogspot.com'],
  ['http://10.0.0.1/x', '10.0.0.1'],
  ['http://localhost:8000/x', 'localhost'],
])('a rule made on %s is for %s', (url, site) => {
  expect(ruleSiteOf(url)).toBe(site);
});

it.each(['https://co.uk/a', 'https://github.io/a', 'about:blank', undefined])('no rule can be made on %s', (url) => {
  expect(ruleSiteOf(url)).toBeUndefined();
});
