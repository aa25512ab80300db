import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provenanceLanguages } from '../languages/provenance.ts';
import { parseDate } from './parse-date.ts';

const months = provenanceLanguages.filter((each) => each.months.length > 0).map((each) => [...each.months]);

describe('parseDate', () => {
  test.each([
    ['2024-05-20', '2024-05-20'],
    ['2024-05-20T08:30:00+08:00', '2024-05-20T08:30+08:00'],
    ['2024-05-20T08:30:15.123Z', '2024-05-20T08:30:15Z'],
    ['2024-05-20T08:30:00+0800', '2024-05-20T08:30+08:00'],
    ['2024年5月20日 08:30 来源：江畔日报', '2024-05-20T08:30'],
    ['2024年05月20日08时30分', '2024-05-20T08:30'],
    ['２０２４年５月２０日', '2024-05-20'],
    ['2024/05/20 8:30', '2024-05-20T08:30'],
    ['2024. 5. 20. 08:30', '2024-05-20T08:30'],
    ['2024년 5월 20일', '2024-05-20'],
    ['May 20, 2024 5:01 PM IST', '2024-05-20T17:01+05:30'],
    ['Published May 20th, 2024 at 12:05 a.m. EDT', '2024-05-20T00:05-04:00'],
    ['20 May 2024', '2024-05-20'],
    ['Mon, 20 May 2024 08:30:00 GMT', '2024-05-20T08:30Z'],
    ['20.05.2024, 08:30 Uhr', '2024-05-20T08:30'],
    ['20. Mai 2024', '2024-05-20'],
    ['20 mai 2024 à 08h30', '2024-05-20T08:30'],
    ['20 de mayo de 2024', '2024-05-20'],
    ['20 de maio de 2024', '2024-05-20'],
    ['20 maggio 2024', '2024-05-20'],
    ['20240520', '2024-05-20'],
    ['05/20/2024', '2024-05-20'],
  ])('reads %j', (text, date) => {
    expect(parseDate(text, months)).toBe(date);
  });

  test.each(['', 'May', 'maybe 2024', '2024', '1234567', '2024-13-45', '99.99.2024', 'call 555-2024'])(
    'finds no date in %j',
    (text) => {
      expect(parseDate(text, months)).toBeUndefined();
    },
  );

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        parseDate(text, months);
      }),
    );
  });
});
