import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';
import { groupByMetric, presentValue, tsvHeader, tsvRows } from './present-statistic.ts';

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

describe('groupByMetric', () => {
  it('keeps all figures of one metric together', () => {
    const statistics = statisticsOf('出口总额由100亿元增长到120亿元。失业率为5%。');
    const groups = groupByMetric(statistics);
    expect(groups.map((group) => group.metric).toSorted((a, b) => a.localeCompare(b))).toEqual(
      ['出口总额', '失业率'].toSorted((a, b) => a.localeCompare(b)),
    );
    expect(groups.flatMap((group) => group.members).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });
});

describe('tsvRows', () => {
  it('has a cell for every column and no line breaks', () => {
    const [row] = tsvRows(statisticsOf('出口总额100亿元。'));
    expect(row?.split('\t')).toHaveLength(tsvHeader.split('\t').length);
    expect(row?.startsWith('出口总额\t10000000000\t\tCNY\t=\tlevel')).toBe(true);
  });
});
