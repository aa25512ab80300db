import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCopy, overlapOf } from './compare-fingerprints.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { findCopies } from './group-copies.ts';

const river =
  '江畔小城的早市五点就热闹起来，卖鱼的和卖菜的沿着河堤一字排开，摊位有132个，比去年多了31个。' +
  '市场管理处的周宁说，修堤花了745.8万元，其中287万元由镇上的商户自己凑齐，剩下的由县里补足。' +
  '渡船每天要来回46趟，对岸来买豆腐的人占了58%，到了秋天还会更多一些。';
const weather =
  'Clouds will thicken over the northern islands by noon, and ferries may be held back in the evening when the wind turns. ' +
  'Farmers have been asked to bring their sheep down from the ridge before the first frost of the season arrives.';
const print = (text: string): Fingerprint => {
  const made = fingerprintOf(text);
  if (!made) throw new Error('too short');
  return made;
};

describe('a fingerprint', () => {
  test('of a text without enough words is none', () => {
    expect([fingerprintOf(''), fingerprintOf('短讯。'), fingerprintOf('1 2 3 '.repeat(500))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('looks past width, script variant and punctuation', () => {
    const retyped = river.replaceAll('，', ' ').replaceAll('万', '萬').replaceAll('热闹', '熱鬧').replaceAll('3', '３');
    expect(overlapOf(print(river), print(retyped))).toEqual({ jaccard: 1, containment: 1 });
  });

  test('stays bounded for a text of any length', () => {
    const long = print(
      Array.from({ length: 60_000 }, (_none, at) => String.fromCharCode(0x4e00 + ((at * at * 7 + at) % 20_000))).join(
        '',
      ),
    );
    expect(long.shingles.length).toBeLessThanOrEqual(4_096);
    expect(long.size).toBeGreaterThan(long.shingles.length);
    expect(overlapOf(long, long)).toEqual({ jaccard: 1, containment: 1 });
  });

  test('of any text overlaps like itself, and the same from both sides', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from('江畔日报ab c1、。')),
      minLength: 60,
      maxLength: 400,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [fingerprintOf(a), fingerprintOf(b)];
        if (!left || !right) return;
        expect(overlapOf(left, left)).toEqual({ jaccard: 1, containment: 1 });
        expect(overlapOf(left, right)).toEqual(overlapOf(right, left));
      }),
    );
  });
});

describe('copies', () => {
  const template = river.replace(/\d+(?:\.\d+)?/g, (number) => String(Number(number) * 2 + 13));

  test.each([
    ['cut short', river.slice(0, 80)],
    ['with a foreign tail', river + weather],
    ['with one figure changed', river.replace('745.8', '748.5')],
  ])('%s are copies', (_how, copy) => {
    expect(isCopy(print(river), print(copy))).toBe(true);
  });

  test('another article is none, nor is a template filled in anew', () => {
    expect(isCopy(print(river), print(weather))).toBe(false);
    expect(overlapOf(print(river), print(template)).containment).toBeGreaterThan(0.9);
    expect(isCopy(print(river), print(template))).toBe(false);
  });

  test('are found by their bands', () => {
    expect(findCopies([print(river), print(weather), undefined, print(river.slice(0, 80)), print(template)])).toEqual([
      [0, 3],
    ]);
  });

  test('of a story of 500 are all joined to one another’s group', () => {
    const pairs = findCopies(Array.from({ length: 500 }, () => print(river)));
    const joined = new Set(pairs.flat());
    expect(joined.size).toBe(500);
  });
});
