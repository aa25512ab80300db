import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.ts';
import { placesOf } from './article.ts';
import { extractArticle } from './extract-article.ts';

const one =
  'The fish market at the harbour opens before dawn, when the first boats come in and the ice carts rattle over the cobbles.';
const two =
  'Ada Moss, who has sold herring here for forty years, said the crowd had grown since the ferry began to run twice an hour.';
const three =
  'The town plans to build a roof over the northern half next year, so that buyers need not stand in the rain.';

function extract(body: string, head = '', url = 'https://quay.example.com/2024/05/20/market') {
  const { document } = new JSDOM(
    `<head><title>Fish market opens early - Quayside Times</title>${head}</head><body>${body}</body>`,
    { url },
  ).window;
  const { page, map } = readPage(document, url);
  return { article: extractArticle(page), map };
}

const linesOf = (body: string): string[] => extract(body).article?.text.split('\n') ?? [];
const framed = (inside: string): string =>
  `<nav><a href="/">Home</a> <a href="/news">News</a></nav><h1>Fish market opens early</h1><div class="date">May 20, 2024</div><div class="content">${inside}</div><footer>© Quayside Times. All rights reserved, in this and in every other harbour.</footer>`;
const paragraphs = [one, two, three].map((text) => `<p>${text}</p>`).join('');

describe('extractArticle keeps', () => {
  test('paragraphs, subheads, lists, quotes and tables', () => {
    const body = `<p>${one}</p><h2>A roof at last</h2><p>${two}</p><ul><li>Herring, two crates</li><li>Mackerel, one crate</li></ul><blockquote>${three}</blockquote><table><tr><td>Herring</td><td>12</td></tr></table><p>${one}</p>`;
    expect(linesOf(framed(body))).toEqual([
      one,
      'A roof at last',
      two,
      'Herring, two crates',
      'Mackerel, one crate',
      three,
      'Herring',
      '12',
      one,
    ]);
  });

  test('a body that is cut into sections', () => {
    expect(
      linesOf(
        framed(
          `<section><div>${`<p>${one}</p>`}</div></section><section><p>${two}</p></section><section><p>${three}</p></section>`,
        ),
      ),
    ).toEqual([one, two, three]);
  });

  test('paragraphs that are only named like furniture', () => {
    expect(linesOf(framed(`<p class="paywall">${one}</p><p class="related">${two}</p><p>${three}</p>`))).toEqual([
      one,
      two,
      three,
    ]);
  });

  test('lines parted by breaks', () => {
    expect(linesOf(framed(`${one}<br><br>${two}<br><br>${three}`))).toEqual([one, two, three]);
  });

  test('a short last sentence', () => {
    expect(linesOf(framed(`${paragraphs}<p>Nobody knows why.</p>`)).at(-1)).toBe('Nobody knows why.');
  });

  test('a list behind the last sentence', () => {
    expect(linesOf(framed(`${paragraphs}<ul><li>Herring</li><li>Mackerel</li></ul>`)).slice(-2)).toEqual([
      'Herring',
      'Mackerel',
    ]);
  });

  test('text without the indents of its paragraphs, and the way back to the page', () => {
    const { article, map } = extract(framed(`<p>\u3000\u3000${one}</p><p>${two}</p><p>${three}</p>`));
    expect(article?.text.startsWith('The fish')).toBe(true);
    const [place] = article ? placesOf(article, { start: 4, end: 15 }) : [];
    expect(place && map.rangeOf(place)?.toString()).toBe('fish market');
  });
});

describe('extractArticle leaves out', () => {
  test.each([
    ['navigation and footer', ''],
    [
      'lists of other articles',
      '<h3>Related stories</h3><ul><li><a href="/a">Harbour master retires</a></li><li><a href="/b">Ferry late again</a></li></ul>',
    ],
    ['comments', `<div class="comments"><p>${one}</p><p>${two}</p></div>`],
    ['share bars', '<div class="share-bar">Share on Facebook Tweet this</div>'],
    [
      'picture captions',
      '<figure><img src="a.jpg"><figcaption>The harbour at dawn, seen from the bridge. Photo by Tom Reed.</figcaption></figure>',
    ],
    [
      'author boxes',
      `<div class="author-bio"><p>Ada Moss writes about harbours, ferries and whatever else floats. ${one}</p></div>`,
    ],
    [
      'newsletter boxes',
      '<div class="newsletter"><p>Sign up for our newsletter, and get the harbour in your inbox every morning.</p></div>',
    ],
    ['advertisements', '<div>Advertisement</div>'],
    [
      'links to read more',
      '<p><a href="/c">Read more: the harbour master, the ferry, and the long wait for a roof</a></p>',
    ],
    ['hidden boxes', `<div style="display: none"><p>${one}</p></div>`],
    ['asides', `<aside><p>${one}</p></aside>`],
  ])('%s', (_name, extra) => {
    expect(linesOf(framed(`<p>${one}</p><p>${two}</p>${extra}<p>${three}</p>`))).toEqual([one, two, three]);
  });

  test('the headline and the byline inside the body’s box', () => {
    const body = `<div class="content"><h1>Fish market opens early</h1><p>By Ada Moss</p><p>May 20, 2024 | 8:30</p>${paragraphs}</div>`;
    expect(linesOf(body)).toEqual([one, two, three]);
  });

  test('an end of the page that is longer than a heading says', () => {
    expect(linesOf(framed(`${paragraphs}<h3>Related stories</h3><div><div>${one}</div></div>`))).toEqual([
      one,
      two,
      three,
    ]);
  });
});

describe('extractArticle finds', () => {
  test('the headline without the site’s suffix, where it stands on the page', () => {
    const { article, map } = extract(framed(paragraphs));
    expect(article?.title).toBe('Fish market opens early');
    expect(article?.titleAt && map.rangeOf(article.titleAt)?.toString()).toBe('Fish market opens early');
  });

  test('the headline in the title alone', () => {
    expect(extract(`<div>May 20, 2024</div>${paragraphs}`).article?.title).toBe('Fish market opens early');
  });

  test('the time of publication with its zone before the printed date', () => {
    const head = '<meta property="article:published_time" content="2024-05-20T08:30:00+01:00">';
    expect(extract(framed(paragraphs), head).article?.publishedAt).toBe('2024-05-20T08:30+01:00');
    expect(extract(framed(paragraphs)).article?.publishedAt).toBe('2024-05-20');
  });

  test('no article on a front page, in a list or in an empty page', () => {
    const list = `<h1>News</h1>${Array.from({ length: 30 }, (_, i) => `<p><a href="/${i}">${two}</a></p>`).join('')}`;
    expect(extract(framed(paragraphs), '', 'https://quay.example.com/').article).toBeUndefined();
    expect(extract(list, '', 'https://quay.example.com/news').article).toBeUndefined();
    expect(extract('').article).toBeUndefined();
  });
});
