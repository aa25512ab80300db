import { describe, expect, it } from 'vitest';
import { findStatistics } from '../find-statistics.ts';

function checksOf(text: string, language = 'zh') {
  return findStatistics(text, { language, date: '2024-12-01' }).checks;
}

describe('checkFigures', () => {
  it('agrees with a growth rate that its two ends allow by their rounding', () => {
    const [check] = checksOf('销售收入由2020年的545.7亿元增长到2023年的745.8亿元，增长36.7%。');
    expect(check).toMatchObject({ kind: 'growth', verdict: 'agrees', stated: '36.7%' });
    expect(check?.expected).toContain('36.67%');
  });

  it('doubts a growth rate that its two ends rule out', () => {
    const [check] = checksOf('销售收入由2020年的100亿元增长到2023年的150亿元，增长80%。');
    expect(check).toMatchObject({ kind: 'growth', verdict: 'doubt', stated: '80%' });
  });

  it('holds parts against nothing where their whole has no figure', () => {
    expect(checksOf('形成产业集群，其中，规模700亿元的产业链1个、200亿元的产业链3个。')).toEqual([]);
  });

  it('doubts a part that is larger than its total', () => {
    expect(checksOf('全市出口总额100亿元，其中，机电产品120亿元。')).toMatchObject([
      { kind: 'parts', verdict: 'doubt' },
    ]);
  });

  it('doubts shares that come to more than the whole', () => {
    expect(checksOf('甲、乙两家公司的市场份额分别为60%、55%。')).toMatchObject([{ kind: 'share', verdict: 'doubt' }]);
  });

  it('doubts a fall by times', () => {
    expect(checksOf('该产品价格下降两倍。')).toMatchObject([{ kind: 'fall-by-times', verdict: 'doubt' }]);
  });

  it('doubts percent where the change between two percentages is meant', () => {
    expect(checksOf('失业率由2020年的5%上升到2023年的6%，上升1%。')).toMatchObject([
      { kind: 'percent-or-points', verdict: 'doubt' },
    ]);
  });

  it('agrees with percentage points between two percentages', () => {
    expect(checksOf('失业率由2020年的5%上升到2023年的6%，上升1个百分点。')).toMatchObject([
      { kind: 'percent-or-points', verdict: 'agrees' },
    ]);
  });

  it('has nothing to say where an article has no two figures to hold against each other', () => {
    expect(checksOf('全市出口总额100亿元。')).toEqual([]);
  });
});
