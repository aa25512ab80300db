import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../tests/make-clip-record.ts';
import { compareStatistics } from './compare-analysis.ts';
import { correctedSource, orphanedCorrections } from './corrected-clip.ts';
import { correctionReport } from './correction-report.ts';
import { carryWord, changeWord, joinWords, splitTags, type ReaderWord } from './reader-word.ts';

const clip = makeRecord();
const selectors = clip.statistics[0]!.selectors;
const corrected = {
  ...clip,
  word: {
    tags: [],
    changedAt: clip.savedAt,
    corrections: { source: '江城晚报', figures: [{ selectors, value: 1.4e8 }] },
  },
};

describe('tags', () => {
  it('are split at commas of any script, trimmed, and each kept once', () => {
    expect(splitTags(' 财政,港口，  两  字 、naïve;财政\n')).toEqual(['财政', '港口', '两 字', 'naïve']);
  });
});

describe('changeWord', () => {
  const now = '2026-05-01T00:00:00.000Z';

  it('changes what is given and keeps the rest', () => {
    const word = changeWord(undefined, { addTags: ['a'], note: ' n ' }, now);
    expect(changeWord(word, { addTags: ['b'] }, now)).toEqual({ tags: ['a', 'b'], note: 'n', changedAt: now });
    expect(changeWord(word, { note: '' }, now)).toEqual({ tags: ['a'], changedAt: now });
  });

  it('takes corrections back when they are empty', () => {
    const word = changeWord(undefined, { corrections: { source: 'x' } }, now);
    expect(word?.corrections).toEqual({ source: 'x' });
    expect(changeWord(word, { corrections: { source: '  ', figures: [{ selectors }] } }, now)).toBeUndefined();
  });
});

describe('corrections', () => {
  it('of the source leave nothing of the machine’s address standing', () => {
    const source = { name: '江城日报', url: 'https://daily.example/1', originalTitle: '答卷' };
    expect(correctedSource({ ...corrected, source })).toEqual({ name: '江城晚报', originalTitle: '答卷' });
  });

  it('stay listed when their figure is gone', () => {
    const word: ReaderWord = carryWord(corrected.word, '这段文字里没有那个数字。');
    expect(orphanedCorrections({ ...clip, statistics: [], word })).toHaveLength(1);
  });

  it('make a report of the case with both answers', () => {
    expect(JSON.parse(correctionReport(corrected)!)).toMatchObject({
      engine: '0.1.0',
      machine: { verdict: 'reprint', source: '江城日报' },
      reader: { source: '江城晚报' },
      figures: [{ quote: '1.3亿吨', machine: { value: 1.3e8 }, reader: { value: 1.4e8 } }],
    });
    const { word: _none, ...plain } = clip;
    expect(correctionReport(plain)).toBeUndefined();
  });
});

describe('joinWords', () => {
  it('lets the later one speak and keeps the tags of both', () => {
    const earlier = { tags: ['a'], note: 'old', changedAt: '2026-01-01T00:00:00.000Z' };
    const later = { tags: ['b'], note: 'new', changedAt: '2026-02-01T00:00:00.000Z' };
    expect(joinWords(earlier, later)).toEqual({ tags: ['b', 'a'], note: 'new\n\nold', changedAt: later.changedAt });
    expect(joinWords(undefined, earlier)).toBe(earlier);
  });
});

describe('compareStatistics', () => {
  it('tells what a new analysis would add, lose and read otherwise', () => {
    const [first, second] = clip.statistics;
    const changes = compareStatistics([first!, second!], [{ ...first!, value: 1 }]);
    expect(changes).toMatchObject({
      appeared: [],
      gone: [{ value: 8.2 }],
      changed: [{ before: { value: 1.3e8 }, after: { value: 1 } }],
    });
    expect(compareStatistics(clip.statistics, clip.statistics)).toEqual({ appeared: [], gone: [], changed: [] });
  });
});
