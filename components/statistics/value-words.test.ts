import { describe, expect, it } from 'vitest';
import { periodWords, valueWords } from './value-words.ts';

describe('valueWords', () => {
  it.each([
    [{ value: 89_360_000_000, unit: 'CNY', bound: '=' }, '¥89,360,000,000'],
    [{ value: 9.4, unit: '%', bound: '=' }, '9.4%'],
    [{ value: 120_000, unit: '{people}', bound: '~' }, '≈ 120,000 people'],
    [{ value: 5, valueHigh: 6, unit: '1', bound: '>=' }, '≥ 5 – 6'],
    [{ value: 0.3, unit: 'XQZ', bound: '=' }, 'XQZ 0.3'],
  ] as const)('reads %j as %s', (statistic, words) => {
    expect(valueWords(statistic, 'en').replaceAll(/\s/g, ' ')).toBe(words);
  });
});

describe('periodWords', () => {
  it('reads an interval as a span of years', () => {
    expect(periodWords('2020/2024')).toBe('2020–2024');
  });
});
