import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';
import { presentValue } from './present-statistic.ts';

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
