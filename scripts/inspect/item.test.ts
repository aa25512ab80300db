import { describe, expect, it } from 'vitest';
import { parseItem } from './item.ts';

describe('parseItem', () => {
  it('takes what a batch line may hold and leaves the rest', () => {
    const line =
      '{"file":"a.html","url":"http://news.example/1","charset":"gbk","lang":"zh","date":"2024-11","extra":1}';
    expect(parseItem(line)).toEqual({
      file: 'a.html',
      url: 'http://news.example/1',
      charset: 'gbk',
      lang: 'zh',
      date: '2024-11',
    });
    expect(parseItem('{"file":"a.txt","text":true,"date":null}')).toEqual({ file: 'a.txt', text: true });
  });

  it.each([
    ['{', 'not a line of JSON'],
    ['7', 'not an object'],
    ['{"url":"http://news.example/"}', 'file is missing'],
    ['{"file":"a","url":"news.example"}', 'url is no absolute address'],
    ['{"file":"a","charset":"x y"}', 'charset is no name'],
    ['{"file":"a","date":"yesterday"}', 'date is not YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('says what is wrong with %s', (line, sentence) => {
    expect(parseItem(line)).toBe(sentence);
  });
});
