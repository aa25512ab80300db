import { describe, expect, it } from 'vitest';
import { statisticsLanguages, tablesOf } from './statistics.ts';

describe('tablesOf', () => {
  it('finds the tables of the language that a tag is a variety of', () => {
    expect(tablesOf('en-GB')).toBe(tablesOf('en'));
    expect(tablesOf('zh-Hans-CN')).toBe(tablesOf('zh'));
    expect(tablesOf('zh-Hant-TW')).toBe(tablesOf('zh-Hant'));
  });

  it('reads the Chinese of Taiwan, Hong Kong and Macau as traditional', () => {
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO']) expect(tablesOf(tag)).toBe(tablesOf('zh-Hant'));
  });

  it('has nothing for a language without tables', () => {
    expect(tablesOf('xx')).toBeUndefined();
    expect(tablesOf('')).toBeUndefined();
  });

  it('has tables for every language it names', () => {
    for (const tag of statisticsLanguages) expect(tablesOf(tag)).toBeDefined();
  });
});
