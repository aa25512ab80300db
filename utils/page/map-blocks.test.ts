import { describe, expect, it } from 'vitest';
import { selectorsAt } from './map-blocks.ts';
import { readMarkup, type MarkupRead } from './read-markup.ts';

const read = (body: string, article?: number): MarkupRead => {
  const text = `<html><body>${body}</body></html>`;
  return readMarkup({ text, noscriptIsText: true, ...(article !== undefined && { article }) }, undefined);
};
const selectors = (page: MarkupRead): string[] => {
  const places = page.page.blocks.map(({ text }, block) => ({ block, start: 0, end: text.length }));
  return [...selectorsAt(page, places)];
};

describe('selectorsAt', () => {
  it('names an element by those around it, from the nearest that has an id', () => {
    const page = read('<div id="story"><section><p>一 <b>二</b></p></section></div>');
    expect([...selectorsAt(page, [{ block: 0, start: 0, end: 1 }])]).toEqual(['#story>section>p']);
    expect([...selectorsAt(page, [{ block: 0, start: 2, end: 3 }])]).toEqual(['#story>section>p>b']);
  });

  it('goes no further than four names where nothing has an id, and never by a class', () => {
    const page = read('<main class="a"><article><div><div><p class="b">一</p></div></div></article></main>');
    expect(selectors(page)).toEqual(['article>div>div>p']);
  });

  it('says the same of elements alike once', () => {
    expect(selectors(read('<p>一</p><p>二</p>'))).toEqual(['body>p']);
  });

  it('takes an id that would be more than an id for none', () => {
    expect(selectors(read('<div id="a{}*"><p>一</p></div>'))).toEqual(['body>div>p']);
  });

  it('begins at the article where only that is read', () => {
    expect(selectors(read('<div><article><p>一</p></article></div>', 0))).toEqual(['article>p']);
  });
});
