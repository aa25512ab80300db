import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatistics } from '../statistics/find-statistics.ts';
import { alignSentences } from './align-sentences.ts';
import { compareVersions } from './compare-versions.ts';
import { diffWords } from './diff-words.ts';
import { orderVersions } from './order-versions.ts';
import { splitSentences } from './split-sentences.ts';
import type { Version } from './story.ts';
import { titleDrift } from './title-drift.ts';

function version(text: string, rest: Partial<Version> = {}): Version {
  const language = /[a-z]{3}/.test(text) ? 'en' : 'zh';
  return {
    id: rest.host ?? 'a',
    host: 'a.example',
    title: '江畔早市',
    text,
    statistics: findStatistics(text, { language, date: '2026-03-01' }).statistics,
    seenAt: '2026-03-05T08:00:00Z',
    isReprint: false,
    ...rest,
  };
}

const before = '江畔市去年出口745.8亿元，同比增长3.2%。码头扩建已经完工。渔民说今年的鱼比往年多。新桥将在六月开放。';
const sentencesIn = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test('ends them at their marks, not inside figures and initials', () => {
    expect(sentencesIn('增长3.2%。“好。”他说！\n完')).toEqual(['增长3.2%。', '“好。”', '他说！', '完']);
    expect(sentencesIn('It rose 3.2 percent. Sales fell. approx. two')).toEqual([
      'It rose 3.2 percent.',
      'Sales fell. approx. two',
    ]);
  });

  test('covers every letter of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('江a. 。\n!”3')), maxLength: 80 }), (text) => {
        expect(sentencesIn(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('alignSentences', () => {
  const kinds = (a: string, b: string) => alignSentences(a, b).map(({ kind }) => kind);

  test('tells same, reworded, dropped and added', () => {
    const after = '江畔市去年出口748.5亿元，同比增长3.2%。碼頭擴建已經完工。新桥将在六月开放。昨夜有大雾。';
    expect(kinds(before, after)).toEqual(['reworded', 'same', 'dropped', 'same', 'added']);
  });

  test('tells what has moved', () => {
    const [a, b, c, d] = sentencesIn(before);
    const moved = alignSentences(before, [d, a, b, c].join('')).map((pair) => 'isMoved' in pair && pair.isMoved);
    expect(moved).toEqual([false, false, false, true]);
  });

  test('uses every sentence of both once', () => {
    const text = fc.array(fc.constantFrom('甲一二三。', '甲一二四。', '乙乙。', '丙丁戊己。', 'B 12。'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const pairs = alignSentences(left.join(''), right.join(''));
        const before = pairs.flatMap((pair) => ('before' in pair ? [pair.before.start] : []));
        const after = pairs.flatMap((pair) => ('after' in pair ? [pair.after.start] : []));
        expect(before).toHaveLength(left.length);
        expect(after).toHaveLength(right.length);
        expect(new Set(after).size).toBe(right.length);
      }),
    );
  });

  test('has an answer for nothing', () => {
    expect([alignSentences('', ''), kinds('', '甲。'), kinds('甲。', '')]).toEqual([[], ['added'], ['dropped']]);
  });
});

describe('compareVersions', () => {
  const differs = (text: string, later: string) =>
    compareVersions(version(text), version(later)).figures.map((change) => [
      change.before.quote.text,
      change.after.quote.text,
      ...change.differs,
    ]);

  test('finds the digits that were turned round, the rise that became a fall, the target that became a fact', () => {
    expect(differs(before, before.replace('745.8', '748.5'))).toEqual([['745.8亿元', '748.5亿元', 'value']]);
    expect(differs(before, before.replace('增长', '下降'))).toEqual([['3.2%', '3.2%', 'direction']]);
    expect(
      differs(
        '江畔市外贸到今年底的目标是出口800亿元，港口和码头照常运行。',
        '江畔市外贸到今年底的实绩是出口800亿元，港口和码头照常运行。',
      ).flat(),
    ).toContain('modality');
    expect(differs('这座新桥的总投资为32亿元，由两市分担。', '这座新桥的总投资为32亿美元，由两市分担。')).toEqual([
      ['32亿元', '32亿美元', 'unit'],
    ]);
  });

  test('finds none where only the writing of a figure changed, or its sentence is gone', () => {
    expect(differs('渔港全年共有12000人就业，渡船照常开行。', '渔港全年共有1.2万人就业，渡船照常开行。')).toEqual([]);
    expect(differs(before, before.slice(before.indexOf('码头')))).toEqual([]);
  });

  test('sums up', () => {
    const { summary, redatedBy } = compareVersions(
      version(before, { publishedAt: '2026-03-01' }),
      version(before.replace('745.8', '748.5').replace('新桥将在六月开放。', ''), {
        publishedAt: '2026-03-04T10:00:00+08:00',
      }),
    );
    expect(summary).toMatchObject({ figures: 1, reworded: 1, added: 0, moved: 0 });
    expect(redatedBy).toBe(3);
  });

  test('stands a version without text', () => {
    expect(compareVersions(version(''), version(before)).summary).toMatchObject({ added: 4, kept: 0, figures: 0 });
  });

  test('says the same of any text and itself: nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('增长3.5%亿元。去年江畔，')), maxLength: 120 }),
        (text) => {
          const one = version(text);
          const { figures, summary, title } = compareVersions(one, one);
          expect([figures, title, summary.dropped, summary.added, summary.reworded]).toEqual([[], undefined, 0, 0, 0]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('titles', () => {
  test('say what came in, and which figure was raised from the body', () => {
    const drift = titleDrift({ title: '江畔出口增长', text: before }, '惊人！江畔出口745.8亿元');
    expect(drift?.raised).toEqual(['745.8']);
    expect(drift?.words.filter(({ kind }) => kind === 'dropped').map(({ text }) => text)).toEqual(['增长']);
    expect(titleDrift({ title: '江畔出口 A', text: '' }, ' 江畔出口 Ａ')).toBeUndefined();
  });

  test('words put together again give both wordings', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        const words = diffWords(a, b);
        const without = (kind: string) =>
          words
            .filter((each) => each.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('dropped')]).toEqual([a, b]);
      }),
    );
  });
});

describe('orderVersions', () => {
  const at = (host: string, publishedAt: string, rest: Partial<Version> = {}) =>
    version('', { host, publishedAt, ...rest });

  test('puts the one that another names at the top, though a later one', () => {
    const named = at('quay.example', '2026-03-03');
    const story = orderVersions([
      at('a.example', '2026-03-01'),
      at('b.example', '2026-03-04', { isReprint: true, sourceHost: 'quay.example' }),
      named,
    ]);
    expect([story.versions.map(({ host }) => host), story.why]).toEqual([
      ['quay.example', 'a.example', 'b.example'],
      'named',
    ]);
  });

  test('else the earliest without a credit to another', () => {
    const story = orderVersions([at('a.example', '2026-03-01', { isReprint: true }), at('b.example', '2026-03-02')]);
    expect([story.versions[0]?.host, story.why]).toEqual(['b.example', 'earliest-without-credit']);
  });

  test('a circle of credits proves nothing', () => {
    const story = orderVersions([
      at('a.example', '2026-03-02', { isReprint: true, sourceHost: 'b.example' }),
      at('b.example', '2026-03-01', { isReprint: true, sourceHost: 'a.example' }),
    ]);
    expect([story.versions[0]?.host, story.why]).toEqual(['b.example', 'earliest']);
  });

  test('does not believe a date after the page was seen, nor one that is none', () => {
    const story = orderVersions([
      at('a.example', '2031-01-01'),
      at('b.example', 'soon'),
      at('c.example', '2026-03-05'),
    ]);
    expect(story.versions[0]?.host).toBe('c.example');
  });
});
