import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, wholeEnd, wholeStart } from './cut-text.ts';
import { plainName } from './plain-name.ts';

describe('cutText', () => {
  it('leaves no half of a character', () => {
    expect(cutText('江𠮷', 2)).toBe('江');
    expect(cutText('江𠮷', 3)).toBe('江𠮷');
    expect(cutText('江城', 1)).toBe('江');
  });

  it('cuts well-formed text to well-formed text, no longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, a, b) => {
        expect(cutText(text, a).isWellFormed()).toBe(true);
        expect(cutText(text, a).length).toBeLessThanOrEqual(a);
        expect(text.slice(wholeStart(text, Math.min(a, b)), wholeEnd(text, Math.max(a, b))).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('plainName', () => {
  it.each([
    ['新华社\u202e', '新华社'],
    ['\u2067Reuters\u2069', 'Reuters'],
    ['Reu\u200bters\u00ad', 'Reuters'],
    ['AP\u{e0041}\u{e007f}', 'AP'],
    ['A\u0000P', 'AP'],
  ])('leaves out what turns the line round or is not seen: %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('leaves every script and its joiners as they are', () => {
    for (const name of ['خبرگزاری می‌شود', 'रिपोर्ट्‍स', '👩‍💻 日報', '江城日报', 'Süddeutsche'])
      expect(plainName(name)).toBe(name);
  });
});
