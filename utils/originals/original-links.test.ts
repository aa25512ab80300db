import { describe, expect, it } from 'vitest';
import { archiveLinks, searchLink } from './original-links.ts';
import { engineOf, enginesFor, searchEngines } from './search-engines.ts';

describe('searchLink', () => {
  it.each(searchEngines.map((engine) => [engine.id, engine] as const))('builds the example of %s', (_id, engine) => {
    expect(searchLink(engine, 'x', 'example.com')).toBe(engine.example);
  });

  it('searches everywhere where the site of the outlet is not known', () => {
    expect(searchLink(engineOf('google', 'en'), '江城答卷', undefined)).toBe(
      `https://www.google.com/search?q=${encodeURIComponent('江城答卷')}`,
    );
  });

  it('cuts a long title and takes quotes away, so that the search finds something', () => {
    const query = decodeURIComponent(
      searchLink(engineOf('bing', 'en'), `"${'长'.repeat(90)}"`, 'a.example').split('=')[1]!,
    );
    expect(query).toBe(`site:a.example ${'长'.repeat(60)}`);
  });

  it('falls back to the first engine where the choice is unknown', () => {
    expect(engineOf('altavista', 'en').id).toBe('duckduckgo');
  });

  it('offers readers in mainland China an engine that opens there, and all others after it', () => {
    expect(engineOf(undefined, 'zh-CN').id).toBe('baidu');
    expect(engineOf('google', 'zh-CN').id).toBe('google');
    expect(engineOf(undefined, 'zh-TW').id).toBe('duckduckgo');
    expect(
      enginesFor('zh-CN')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(searchEngines.map(({ id }) => id).toSorted());
  });
});

describe('archiveLinks', () => {
  it('keeps the address of the original whole', () => {
    expect(archiveLinks('https://a.example/1?b=2').map(({ url }) => url)).toEqual([
      'https://web.archive.org/web/*/https://a.example/1?b=2',
      'https://archive.today/newest/https://a.example/1?b=2',
    ]);
  });
});
