import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, holdsAll, makeNeedles } from './find-hits.ts';
import { foldForSearch, variantsOf } from './fold-for-search.ts';
import { indexTerms, lookupsOf } from './index-terms.ts';
import { wordEndings } from './word-endings.ts';

/** Whether the query is found, first by the index and then by the exact check, as the library does it. */
function finds(query: string, text: string): boolean {
  const terms = [...indexTerms([text])];
  const isIndexed = lookupsOf(query).every(({ term, isPrefix }) =>
    terms.some((one) => (isPrefix ? one.startsWith(term) : one === term)),
  );
  return isIndexed && holdsAll(makeNeedles(query), [text]);
}

describe('searching', () => {
  it.each([
    ['Chinese words anywhere in a sentence', '北京', '昨日北京市发布数据'],
    ['traditional by simplified', '台湾', '臺灣半導體出口創新高'],
    ['simplified by traditional', '臺灣經濟', '台湾经济增长'],
    ['Japanese new forms by old ones', '經濟', '日本の経済成長率'],
    ['Japanese', '東京', '東京都の人口'],
    ['Korean with its particles', '서울', '지난해 서울의 인구는'],
    ['kana by its beginning', 'ロボ', '産業用ロボット'],
    ['one character', '税', '减税'],
    ['full-width by plain', '5G', '中国５Ｇ基站'],
    ['plain by full-width', '５ｇ', '5G base stations'],
    ['a word with its accent left out', 'naive', 'A naïve question'],
    ['a word with its accent', 'naïve', 'a naive question'],
    ['a decomposed accent', 'naïve', 'a nai\u0308ve question'],
    ['a word by its beginning', 'econ', 'The Economy'],
    ['mixed scripts in one piece', '5G网络', '全市5G網絡覆盖'],
    ['a phrase in quotation marks', '"gross domestic"', 'the gross domestic product'],
    ['all pieces in any order', '增长 北京', '北京经济增长'],
    ['Thai', 'กรุงเทพ', 'ประชากรกรุงเทพมหานคร'],
  ])('finds %s', (_what, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['characters that stand apart (默想, 默认)', '默想', '默认设置与想象'],
    ['the same characters in another order', '上海', '海上风电'],
    ['the middle of a word between spaces', 'art', 'the party'],
    ['another letter of kana', 'か', 'がんばる'],
    ['one of two pieces', '北京 天津', '北京经济'],
    ['a phrase broken by another word', '"gross product"', 'gross domestic product'],
  ])('does not find %s', (_what, query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it.each(wordEndings.map((row) => [row.ending, ...row.example] as const))(
    'reads the ending -%s: %s finds %s',
    (_ending, word, found) => {
      expect(finds(word, `the ${found} rose`)).toBe(true);
    },
  );

  it('marks what it found in the words of the text', () => {
    const text = '臺灣5Ｇ基站與台湾';
    const hits = findHits(makeNeedles('台灣 5g'), text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['臺灣', '5Ｇ', '台湾']);
  });

  it('finds nothing for an empty query and looks nothing up', () => {
    expect(lookupsOf('  “” ')).toEqual([]);
    expect(findHits(makeNeedles('  '), 'text')).toEqual([]);
  });

  it('knows every character that it folds as a variant of what it folds to', () => {
    const lost: string[] = [];
    for (let code = 0; code < 0xd800; code++) {
      const character = String.fromCharCode(code);
      const folded = foldForSearch(character);
      if (folded !== character && !variantsOf(folded).includes(character)) lost.push(character);
    }
    expect(lost).toEqual([]);
  });

  it('keeps every offset when it folds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldForSearch(text)).toHaveLength(text.length);
      }),
    );
  });

  it('finds every text by the whole of it, where it holds anything that is indexed', () => {
    const oneWord = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((typed) => !/["“”「」『』\s]/.test(typed) && lookupsOf(typed).length > 0);
    fc.assert(
      fc.property(oneWord, (typed) => void expect(finds(typed, typed)).toBe(true)),
      // A sign that takes an accent and is no letter: the two stay two.
      { examples: [['\u1ffe\u0300\u2c00']] },
    );
  });

  it('takes anything for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => void expect(finds(typed, 'a text')).toBeTypeOf('boolean')),
    );
  });
});
