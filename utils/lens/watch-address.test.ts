import { describe, expect, it } from 'vitest';
import { pageKeyOf } from './watch-address.ts';

describe('pageKeyOf', () => {
  it('takes a fragment for a place on the same page', () => {
    expect(pageKeyOf('https://a.example/1#part')).toBe(pageKeyOf('https://a.example/1'));
  });

  it.each(['#/news/1', '#!/news/1'])('takes %s for a page of its own', (route) => {
    expect(pageKeyOf(`https://a.example/${route}`)).not.toBe(pageKeyOf('https://a.example/'));
  });

  it('tells pages apart by path and query', () => {
    expect(pageKeyOf('https://a.example/1?p=2')).not.toBe(pageKeyOf('https://a.example/1?p=1'));
  });
});
