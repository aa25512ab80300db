import { describe, expect, test } from 'vitest';
import { makePage } from '../../tests/make-page.ts';
import { provenanceTablesFor } from '../languages/provenance.ts';
import { findByline } from './find-byline.ts';
import { readClaims } from './read-claims.ts';

function bylineOf(line: string, language = 'en'): string | undefined {
  const page = makePage({
    url: 'https://quay.example.com/a',
    siteName: 'Quay',
    lang: language,
    title: 'The market',
    head: [line],
    body: ['It opens before dawn.'],
    tail: [],
  });
  return findByline({ page, claims: readClaims(page), tables: provenanceTablesFor(language), title: 0, first: 2 });
}

describe('findByline', () => {
  test.each([
    ['By Ada Moss', 'en', 'Ada Moss'],
    ['By Ada Moss | May 20, 2024', 'en', 'Ada Moss'],
    ['2024-05-20 来源：江畔日报 作者：林舟', 'zh', '林舟'],
    ['Von Ada Moss', 'de', 'Ada Moss'],
    ['Par Ada Moss', 'fr', 'Ada Moss'],
  ])('reads %j', (line, language, byline) => {
    expect(bylineOf(line, language)).toBe(byline);
  });

  test.each([
    ['By the harbour it is quiet before dawn, and the ice carts have not yet begun to rattle.', 'en'],
    ['Autor:innen gesucht', 'de'],
    ['2024-05-20', 'zh'],
  ])('finds none in %j', (line, language) => {
    expect(bylineOf(line, language)).toBeUndefined();
  });
});
