import { describe, expect, it } from 'vitest';
import { explainStatistics, findStatistics } from '../find-statistics.ts';
import { timeSteps } from './find-time.ts';

/** Step, language, text, the figure looked at, its time. The day of publication is 20 October 2025. */
const answers: readonly [step: string, language: string, text: string, at: number, iso: string | undefined][] = [
  ['untold', 'en', 'Sales will reach $5 million by the middle of the century.', 0, undefined],
  ['multiple of then', 'zh', '今年产值是2020年的1.4倍。', 0, '2025'],
  ['multiple of then', 'zh', '该县绿地面积相当于邻县去年新增绿地的2倍。', 0, undefined],
  ['beside', 'zh', '全市产值2024年为82亿元。', 0, '2024'],
  ['in brackets', 'ja', '販売台数は7万6856台（2020年3月期）。', 0, '2019-04/2020-03'],
  ['averaged over', 'zh', '2021年至2024年，产值年均增长5.2%。', 0, '2021/2024'],
  ['compared with', 'en', 'Profit was $3.9 million, up from $3.3 million a year earlier.', 1, '2024'],
  ['in its clause', 'en', 'Revenue was $3 million in March.', 0, '2025-03'],
  ['earlier in the sentence', 'zh', '9月，全市工业生产平稳，产值82亿元。', 0, '2025-09'],
  ['clock', 'zh', '上午9时，河水水位涨到12.3米。', 0, '2025-10-20'],
  ['later in the sentence', 'en', 'Revenue rose to $3 million, mostly in March.', 0, '2025-03'],
  ['at the end of the line', 'ja', '店舗数:187店舗、うち直営店は186店舗、2024年6月1日現在', 0, '2024-06-01'],
  ['of the text so far', 'zh', '今年9月各行业平稳。全市产值82亿元。', 0, '2025-09'],
];

const date = '2025-10-20';

describe('the steps that find the time of a figure', () => {
  it.each(answers)('%s (%s): %s', (step, language, text, at, iso) => {
    expect(explainStatistics(text, { language, date })[at]?.time).toBe(step);
    expect(findStatistics(text, { language, date }).statistics[at]?.time?.iso).toBe(iso);
  });

  it('are each shown by a sentence', () => {
    expect([...new Set(answers.map(([step]) => step))]).toEqual(timeSteps.map(({ name }) => name));
  });

  it('deal the times of a list out before any of them is asked', () => {
    const [first, second] = explainStatistics('2023年、2024年产值分别为71亿元、82亿元。', { language: 'zh', date });
    expect([first?.time, second?.time]).toEqual(['dealt out', 'dealt out']);
  });
});
