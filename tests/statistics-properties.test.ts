/** What holds for every text: numerals survive being written and read, offsets stay inside, nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statisticsLanguages } from '../utils/languages/statistics.ts';
import { findQuantities } from '../utils/statistics/find-quantities.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';

/** How a language groups digits and begins decimals. */
const locales: Readonly<Record<string, string>> = {
  zh: 'zh-CN',
  'zh-Hant': 'zh-TW',
  en: 'en-US',
  ja: 'ja-JP',
  ko: 'ko-KR',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
  it: 'it-IT',
};

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number below 10,000 in Chinese characters. */
function hanBelowMyriad(value: number): string {
  let out = '';
  let gap = false;
  for (const [digit, unit] of [
    [Math.floor(value / 1000), '千'],
    [Math.floor(value / 100) % 10, '百'],
    [Math.floor(value / 10) % 10, '十'],
    [value % 10, ''],
  ] as const) {
    if (digit === 0) gap = out !== '';
    else {
      out += (gap ? '零' : '') + han[digit] + unit;
      gap = false;
    }
  }
  return out;
}

/** A whole number below 10^8 in Chinese characters. */
function inHan(value: number): string {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return hanBelowMyriad(low);
  return `${hanBelowMyriad(high)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + hanBelowMyriad(low)}`;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function englishBelowThousand(value: number): string {
  if (value < 20) return small[value] as string;
  if (value < 100) return tens[Math.floor(value / 10)] + (value % 10 ? `-${small[value % 10]}` : '');
  return `${small[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${englishBelowThousand(value % 100)}` : ''}`;
}

function inEnglish(value: number): string {
  const high = Math.floor(value / 1000);
  if (high === 0) return englishBelowThousand(value);
  return `${englishBelowThousand(high)} thousand${value % 1000 ? ` ${englishBelowThousand(value % 1000)}` : ''}`;
}

function valueOf(text: string, language: string): number | undefined {
  return findQuantities(text, language)[0]?.value;
}

describe('numerals', () => {
  it.each(statisticsLanguages)('read as they are written with digits in %s', (language) => {
    const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        expect(valueOf(`${format.format(value)} %`, language)).toBe(value);
      }),
    );
  });

  it('read as they are written in Chinese characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(valueOf(`${inHan(value)}元`, 'zh')).toBe(value);
      }),
    );
  });

  it('read as they are written in Japanese with scales', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (high, low) => {
        expect(valueOf(`${high}億${low === 0 ? '' : `${low}万`}円`, 'ja')).toBe(high * 1e8 + low * 1e4);
      }),
    );
  });

  it('read as they are written in English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(valueOf(inEnglish(value), 'en')).toBe(value);
      }),
    );
  });

  it.each([
    ['en', 'billion'],
    ['de', 'Milliarden'],
    ['fr', 'milliards'],
    ['es', 'mil millones'],
    ['pt', 'bilhões'],
    ['it', 'miliardi'],
    ['ko', '0억'],
    ['zh', '0亿'],
    ['zh-Hant', '0億'],
  ])('are multiplied out by the scales of %s', (language, scale) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
        expect(valueOf(`${value}${scale.startsWith('0') ? '' : ' '}${scale}`, language)).toBe(value * 1e9);
      }),
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '分别',
        '12',
        '3.5',
        '亿元',
        '%',
        '，',
        '。',
        '、',
        '(',
        '“',
        '”',
        ' ',
        '\n',
        '从',
        '到',
        '同比',
        '增长',
        '$',
        'million',
        'respectively',
        'to',
        '2023年',
        '年',
        '第',
        '零下',
        '约',
        '億円',
        '増',
        '-',
        '/',
        ':',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

describe('findStatistics', () => {
  it.each(statisticsLanguages)('reads a figure behind any number of spaces in %s', (language) => {
    const spaces = ' '.repeat(60_000);
    expect(() => findStatistics(`5${spaces}7${spaces}%`, { language })).not.toThrow();
  });

  it.each(statisticsLanguages)('never throws and keeps its offsets inside the text in %s', (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findStatistics(text, { language, date: '2024-05-10' });
        const quotes = found.statistics.flatMap((item) => [
          item.quote,
          ...item.metric,
          ...(item.attribution ? [item.attribution] : []),
        ]);
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          expect(quote.text).not.toBe('');
        }
        for (const link of found.links)
          for (const member of link.members) expect(found.statistics[member]).toBeDefined();
        for (const item of found.statistics) expect(Number.isFinite(item.value)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is deterministic and leaves the text alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findStatistics(text, { language: 'zh' })).toEqual(findStatistics(text, { language: 'zh' }));
      }),
    );
  });
});
