/** What holds for every text: numerals survive being written and read, offsets stay inside, nothing throws. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../utils/languages/read-rows.ts';
import { statisticsLanguages, tablesOf } from '../utils/languages/statistics.ts';
import { findQuantities } from '../utils/statistics/lexing/find-quantities.ts';
import { foldText } from '../utils/statistics/tables/fold-text.ts';
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

/** Digits, multipliers and scales of a language that counts in myriads, and how it leaves out the one. */
interface Myriads {
  readonly digits: readonly string[];
  readonly multipliers: readonly string[];
  readonly scale: string;
  /** What a pair of digit and multiplier sounds like otherwise (さんひゃく is さんびゃく). */
  readonly sounds: Readonly<Record<string, string>>;
}

const kana: Myriads = {
  digits: ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'],
  multipliers: ['せん', 'ひゃく', 'じゅう', ''],
  scale: 'まん',
  sounds: {
    さんひゃく: 'さんびゃく',
    ろくひゃく: 'ろっぴゃく',
    はちひゃく: 'はっぴゃく',
    さんせん: 'さんぜん',
    はちせん: 'はっせん',
  },
};

const hangul: Myriads = {
  digits: ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'],
  multipliers: ['천', '백', '십', ''],
  scale: '만',
  sounds: {},
};

/** A whole number below 10,000 in the words of a language that counts in myriads. */
function belowMyriad(value: number, { digits, multipliers, sounds }: Myriads): string {
  return [1000, 100, 10, 1]
    .map((size, at) => {
      const digit = Math.floor(value / size) % 10;
      if (digit === 0) return '';
      const word = (digit === 1 && size > 1 ? '' : digits[digit]) + (multipliers[at] as string);
      return sounds[word] ?? word;
    })
    .join('');
}

/** A whole number below 10^8 in the words of such a language. */
function inMyriads(value: number, words: Myriads): string {
  const high = Math.floor(value / 10_000);
  return (high === 0 ? '' : belowMyriad(high, words) + words.scale) + belowMyriad(value % 10_000, words);
}

/** English ordinals that are denominators, by their number. */
const denominators = {
  3: 'third',
  5: 'fifth',
  8: 'eighth',
  10: 'tenth',
  12: 'twelfth',
  100: 'hundredth',
  1000: 'thousandth',
};

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
    ['ja', kana, 'ドル'],
    ['ko', hangul, '달러'],
  ] as const)('read as they are written in the syllables of %s', (language, words, unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999_999 }), (value) => {
        expect(valueOf(`${inMyriads(value, words)}${unit}`, language)).toBe(value);
      }),
    );
  });

  it('read as ranges where two neighbouring digits share what follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.constantFrom('十', '百', '千', '万', '亿'), (digit, scale) => {
        const [found] = findQuantities(`${han[digit]}${han[digit + 1]}${scale}元`, 'zh');
        const size = 10 ** { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }[scale];
        expect([found?.value, found?.valueHigh]).toEqual([digit * size, (digit + 1) * size]);
      }),
    );
  });

  it('read as they are written in groups parted by spaces, and with decimals in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999_999 }), (high, low) => {
        const groups = [Math.floor(low / 1000), low % 1000].map((group) => String(group).padStart(3, '0'));
        expect(valueOf(`${high} ${groups.join(' ')} tonnes`, 'en')).toBe(high * 1e6 + low);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 10, max: 99 }), (whole, cents) => {
        const text = `${inEnglish(whole)} point ${englishBelowThousand(cents)}`;
        expect(valueOf(text, 'en')).toBe(Number(`${whole}.${cents}`));
      }),
    );
  });

  it('read as they are written as fractions in English words', () => {
    const names = Object.entries(denominators).map(([size, name]) => [Number(size), name] as const);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 19 }), fc.constantFrom(...names), (over, [under, name]) => {
        fc.pre(over < under);
        expect(valueOf(`${englishBelowThousand(over)} ${name}s`, 'en')).toBeCloseTo((100 * over) / under, 9);
      }),
    );
  });

  it('are multiplied by the letters that mean a scale, whatever the language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 999 }),
        fc.constantFrom(['k', 3], ['M', 6], ['MM', 6], ['G', 9]),
        fc.constantFrom(...statisticsLanguages),
        (value, [letter, power], language) => {
          expect(valueOf(`${value}${letter}`, language)).toBe(value * 10 ** Number(power));
        },
      ),
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

describe('foldText', () => {
  it('lowers every capital that has a small letter of one unit, and moves nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x20, max: 0xffff }), (code) => {
        const char = String.fromCharCode(code);
        // Of the whole word: a Greek sigma at its end has a small letter of its own.
        const small = `a${char}`.toLowerCase();
        const folded = foldText(`a${char}`);
        expect(folded).toHaveLength(2);
        if (small.length === 2 && code < 0x2000) expect(folded).toBe(small);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a scale letter behind a number a capital', () => {
    expect(foldText('10M, 2.5 M and 3MB at 64G, MM')).toBe('10M, 2.5 M and 3mb at 64G, mm');
  });
});

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

  it.each(statisticsLanguages)('ends no figure inside a word in %s', (language) => {
    const surfaces = readRows(tablesOf(language)?.units.after ?? '').flatMap(({ words }) => words);
    const lettered = surfaces.filter((surface) => /^[a-z]+$/.test(surface));
    const tail = fc.stringMatching(/^(?:[a-z]{1,6}|-[a-z]{2,8}|'[a-z]{1,2})$/);
    fc.assert(
      fc.property(fc.constantFrom(...lettered), tail, (surface, rest) => {
        const text = `It was 12 ${surface}${rest} there.`;
        for (const { quote } of findStatistics(text, { language }).statistics)
          expect(`${quote.text}|${text.slice(quote.end)}`).not.toMatch(/[a-z]\|[a-z]|\b[a-z]\|-[a-z]/);
      }),
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

/** Every golden sentence of a language. */
function goldenTexts(language: string): string[] {
  const file = new URL(`./golden/${language}/statistics.json`, import.meta.url);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { text: string }[]).map(({ text }) => text);
}

describe('a figure of the golden sentences', () => {
  it.each(statisticsLanguages)('has a unit that begins with a word, and a metric that is one, in %s', (language) => {
    const tables = tablesOf(language);
    expect(tables).toBeDefined();
    const known = new Set(
      [tables?.metrics.shortNouns, tables?.metrics.suffixes, tables?.metrics.rates, tables?.metrics.shares]
        .flatMap((words) => words?.split(/\s+/) ?? [])
        .filter((word) => word.length === 1),
    );
    for (const text of goldenTexts(language)) {
      for (const { quote, metric } of findStatistics(text, { language, date: '2024-05-10' }).statistics) {
        const around = `${text[quote.start - 1] ?? ' '}|${quote.text}|${text[quote.end] ?? ' '}`;
        expect(around).not.toMatch(/^\p{Script=Latin}\|[\p{Script=Latin}\d]|\p{Script=Latin}\|\p{Script=Latin}$/u);
        for (const { text: noun, start, end } of metric) {
          // The word of the unit itself, where nothing else says what is counted (3만 명).
          const isUnit = start >= quote.start && end <= quote.end;
          expect(/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(noun) || isUnit || known.has(noun), `${noun} in ${text}`).toBe(
            true,
          );
        }
      }
    }
  });
});

describe('places', () => {
  it.each(statisticsLanguages)('are bounds of %s', (language) => {
    const cues = tablesOf(language)?.cues;
    const bounds = readRows(cues?.boundsBefore ?? '').flatMap(({ words }) => words);
    for (const place of (cues?.places ?? '').split(' ').filter(Boolean))
      expect(bounds).toContain(place.replaceAll('_', ' '));
  });
});
