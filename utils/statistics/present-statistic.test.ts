import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';
import { presentSigned, presentValue } from './present-statistic.ts';

function statisticsOf(text: string, language = 'zh') {
  return findStatistics(text, { language, date: '2024-12-01' }).statistics;
}

function presented(text: string, locale: string, language = 'zh') {
  return statisticsOf(text, language).map((item) => presentValue(item, locale));
}

describe('presentValue', () => {
  it('gives money in the notation of the reader', () => {
    expect(presented('地区生产总值745.8亿元。', 'en')).toEqual(['CN¥74.58 billion']);
    expect(presented('The fund is worth $74.58 billion.', 'zh-CN', 'en')[0]).toContain('亿');
  });

  it('shows bounds and both ends of a range', () => {
    expect(presented('产值突破500亿元。', 'en')).toEqual(['> CN¥50 billion']);
    expect(presented('收益率为1.5%至2.5%。', 'en')).toEqual(['1.5%–2.5%']);
  });

  it('names measures by their signs', () => {
    expect(presented('建筑面积2500平方米。', 'en')).toEqual(['2,500 m²']);
  });
});

describe('presentSigned', () => {
  it('shows a fall below zero, both ends of a range of it, and a level that was fallen to above', () => {
    const signedIn = (text: string): string[] => statisticsOf(text).map((item) => presentSigned(item, 'en'));
    expect(signedIn('工业增加值同比下降2.7%。')).toEqual(['-2.7%']);
    expect(signedIn('失业率下降到3.1%。')).toEqual(['3.1%']);
    const [growth] = statisticsOf('工业增加值同比下降2.7%。');
    expect(presentSigned({ ...growth!, valueHigh: 3.5 }, 'en')).toBe('-2.7%–-3.5%');
  });
});
