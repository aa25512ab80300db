import { describe, expect, it } from 'vitest';
import { describeSpan } from '../anchoring/describe-span.ts';
import { signText } from '../anchoring/sign-text.ts';
import { compareKept, orphansOf } from './kept-article.ts';

const text =
  '据统计部门介绍，全市上半年生产总值达520.6亿元，同比增长6.1%，高于全省平均水平。\n全年目标为1100亿元以上，时间过半，任务过半。';
const figures = ['520.6亿元', '6.1%', '1100亿元'].map((words) => {
  const start = text.indexOf(words);
  return describeSpan(text, { start, end: start + words.length });
});
const kept = { savedAt: '2025-01-01T00:00:00.000Z', signature: signText(text), figures };

describe('compareKept', () => {
  it('finds an unedited article unedited, with every figure', () => {
    const comparison = compareKept(text, kept);
    expect(comparison.isEdited).toBe(false);
    expect(orphansOf(comparison)).toEqual([]);
  });

  it('notices a silent edit and says what each lost figure has become', () => {
    const comparison = compareKept(text.replace('6.1%', '5.9%').split('\n')[0]!, kept);
    expect(comparison.isEdited).toBe(true);
    expect(orphansOf(comparison)).toEqual([
      { words: '6.1%', match: { kind: 'orphan', reason: 'changed', now: '5.9%' } },
      { words: '1100亿元', match: { kind: 'orphan', reason: 'gone' } },
    ]);
  });

  it('finds figures again in a paragraph that has moved', () => {
    const moved = text.split('\n').toReversed().join('\n');
    expect(orphansOf(compareKept(moved, kept))).toEqual([]);
  });
});
