import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';
import { keyFigures } from './key-figures.ts';

function keyQuotes(text: string, language: string): string[] {
  const { statistics } = findStatistics(text, { language, date: '2025-03-01' });
  return keyFigures(statistics).map((index) => statistics[index]!.quote.text);
}

describe('keyFigures', () => {
  it('takes a handful that is spelled out only where people or cases are counted', () => {
    const text =
      'Three officers were injured. The clinic confirmed two cases. The company cut three projects. It opened 45 shops.';
    expect(keyQuotes(text, 'en')).toEqual(['Three', 'two', '45']);
  });

  it('takes what is measured, however it is spelled', () => {
    expect(keyQuotes('Two percent of voters stayed at home.', 'en')).toEqual(['Two percent']);
  });

  it('takes no more than a dozen', () => {
    const text = Array.from({ length: 30 }, (_none, n) => `第${n + 1}区出口总额${n + 11}亿元。`).join('');
    expect(keyQuotes(text, 'zh')).toHaveLength(12);
  });
});
