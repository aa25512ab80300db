import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isWordUnit, keyOf } from './fold.ts';

describe('fold', () => {
  test('keeps every offset: the result is as long as the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => fold(text).length === text.length));
  });

  test.each([
    ['来源：ＡＢＣ', '来源:abc'],
    ['Lantern—Weekly – “it’s”', "lantern-weekly - “it's”"],
    ['a\u00a0b\u3000c', 'a b c'],
    ['原标题丨早市', '原标题|早市'],
    ['İzmir', 'İzmir'],
  ])('brings %j into one shape', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('keyOf', () => {
  test.each([
    ['《江畔日报》', '江畔日报'],
    ['人民网－人民日报', '人民网人民日报'],
    ['ＡＰ', 'ap'],
    ['The Daily-Lantern.com', 'thedailylanterncom'],
    ['日本・ニュース', '日本ニュース'],
    ['  ', ''],
  ])('reduces %j to what names are compared by', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  test('agrees with the Unicode classes on letters and digits of the scripts we read', () => {
    const sample =
      '…—–“”‘’«»„‚·•¡¿§©®°、。「」『』【】《》〈〉（）！？，：；～￥＃＠ aäßçéñøœžАя一丁龥々〇あアーヲ가힣0９Ａｚ';
    for (const unit of sample)
      expect([unit, isWordUnit(unit.charCodeAt(0))]).toEqual([unit, /[\p{L}\p{N}]/u.test(unit)]);
  });
});
