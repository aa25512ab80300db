import { describe, expect, test } from 'vitest';
import type { Page } from '../page/page.ts';
import { readClaims, readJsonLd } from './read-claims.ts';

const pageWith = (jsonLd: string[], entries: { key: string; value: string }[] = []): Page => ({
  blocks: [],
  regions: [],
  pictures: [],
  metadata: { entries, jsonLd },
  truncated: false,
});

describe('readJsonLd', () => {
  test.each([
    ['an object', '{"@type":"NewsArticle"}', 1],
    ['an array', '[{"a":1},{"b":2}]', 2],
    ['a graph', '{"@graph":[{"@type":"NewsArticle"},{"@type":"WebSite"}]}', 3],
    ['comment wrappers', '<!-- {"a":1} -->', 1],
    ['CDATA wrappers', '//<![CDATA[\n{"a":1}\n//]]>', 1],
    ['raw line breaks inside strings', '{"a":"one\ntwo"}', 1],
    ['a comma too many', '{"a":[1,2,],}', 1],
    ['something that is no JSON', 'window.x = {', 0],
    ['nothing', '', 0],
  ])('reads %s', (_name, text, count) => {
    expect(readJsonLd(text)).toHaveLength(count);
  });

  test('stops at eight levels and two hundred things', () => {
    const deep = `${'{"@graph":'.repeat(50)}{}${'}'.repeat(50)}`;
    expect(readJsonLd(deep).length).toBeLessThan(12);
    expect(readJsonLd(JSON.stringify(Array.from({ length: 1_000 }, () => ({}))))).toHaveLength(200);
  });
});

describe('readClaims', () => {
  test('collects headline, author, publisher and time of an article', () => {
    const claims = readClaims(
      pageWith([
        JSON.stringify({
          '@type': 'NewsArticle',
          headline: 'Market',
          author: [{ name: 'Ada Moss' }],
          publisher: { name: 'Lantern' },
          datePublished: '2024-05-20',
        }),
      ]),
    );
    expect(claims).toMatchObject({
      titles: ['Market'],
      authors: ['Ada Moss'],
      publishers: ['Lantern'],
      published: ['2024-05-20'],
      saysArticle: true,
    });
  });

  test('takes a page for no article that calls itself a product', () => {
    expect(readClaims(pageWith(['{"@type":"Product"}']))).toMatchObject({ saysArticle: false, saysOther: true });
  });

  test('collects source fields of meta tags', () => {
    expect(readClaims(pageWith([], [{ key: 'mediaid', value: '江畔日报' }])).sources).toEqual([
      { key: 'mediaid', value: '江畔日报' },
    ]);
  });
});
