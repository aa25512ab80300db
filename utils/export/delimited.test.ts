import { describe, expect, it } from 'vitest';
import { csvLine, tsvLine } from './delimited.ts';

describe('a cell', () => {
  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '＝1', '＠x'])('that would be a formula is text: %s', (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`);
    expect(tsvLine([text])).toBe(`'${text}\r\n`);
  });

  it('holds no formula behind a semicolon, and numbers stay as they are', () => {
    expect(csvLine(['a;=cmd', 'b;@x', 'c;-x', 'd;-5'])).toBe(`"a;'=cmd","b;'@x","c;'-x","d;-5"\r\n`);
  });
});
